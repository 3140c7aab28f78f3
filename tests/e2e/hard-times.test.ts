import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { chromiumFlags, findBrowser } from '../../scripts/lib/find-browser.mjs'
import type { Recording } from './hard-times/in-page'
import { bundleForPage } from './random-operations/bundle'

/** What a counter's PC goes through: the browser ended in the middle of a recording, and a disk that is full. */
const kills = 8
const looks = 50

declare const recording: Recording

const profile = mkdtempSync(join(tmpdir(), 'dung-hen-killed-'))
let script: string
const server = createServer((request, response) => {
  const isScript = request.url === '/page.js'
  response.setHeader('content-type', `${isScript ? 'text/javascript' : 'text/html'}; charset=utf-8`)
  response.end(isScript ? script : '<!doctype html><script src="/page.js"></script>')
})

beforeAll(async () => {
  script = await bundleForPage('tests/e2e/hard-times/in-page.ts')
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
})
afterAll(() => {
  server.close()
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
})

async function openPage() {
  const executablePath = findBrowser('chromium') ?? findBrowser('chrome')
  if (!executablePath) throw new Error('No Chromium on this computer')
  const browser = await puppeteer.launch({
    executablePath,
    pipe: true,
    userDataDir: profile,
    args: [...chromiumFlags],
  })
  const page = await browser.newPage()
  const address = server.address()
  await page.goto(`http://127.0.0.1:${address && typeof address === 'object' ? address.port : 0}/`)
  return { browser, page }
}

/** As a power cut does: a part of the browser that outlived it would still have the history open when the next one comes. */
function killWhole(browser: Browser): void {
  const { pid } = browser.process() ?? {}
  // The driver starts it as the first of a group of its own, where there are groups.
  if (pid !== undefined) process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL')
}

/** Records from `from` on until `enough` looks are done, then ends the browser where it stands; gives what was reported. */
async function recordUntilKilled(from: number, enough: number): Promise<number> {
  const { browser, page } = await openPage()
  let reached = from
  const ended = new Promise<void>((done) => {
    page.on('console', (message) => {
      reached = Number(message.text().replace('done ', ''))
      if (reached >= enough) killWhole(browser)
    })
    browser.process()?.once('exit', () => done())
  })
  page.evaluate((first, last) => recording.run('killed', first, last), from, looks).catch(() => {})
  await ended
  return reached
}

/** What the full disk leaves to a history of a few thousand dossiers. */
const quotaSize = 1_000_000

test('a full disk refuses a look whole and says so, and nothing is lost once there is room again', async () => {
  const { browser, page } = await openPage()
  onTestFinished(() => browser.close())
  const origin = await page.evaluate(() => location.origin)
  const session = await page.createCDPSession()
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize })
  const { done, problem } = await page.evaluate(() => recording.runUntilRefused('full', 0))
  expect(problem).toContain('đầy')
  expect(done).toBeGreaterThan(1)
  const full = JSON.parse(await page.evaluate(() => recording.known('full')))
  expect([full.looks.length, full.dossiers.length, full.corrupt]).toEqual([done, Math.min(done, 25) * 100, 0])

  await session.send('Storage.overrideQuotaForOrigin', { origin })
  const [refilled, undisturbed] = await page.evaluate(
    async (from, to) => {
      await recording.run('full', from, to)
      await recording.run('never full', 0, to)
      return [await recording.known('full'), await recording.known('never full')]
    },
    done,
    Math.max(looks, done + 5),
  )
  expect(refilled).toBe(undisturbed)
})

test('a browser ended again and again in the middle of a recording loses and doubles nothing', {}, async () => {
  let next = 0
  for (let killed = 0; killed < kills; killed++) {
    next = await recordUntilKilled(next, Math.min(looks - 1, next + 1 + ((killed * 7) % 5)))
  }
  const { browser, page } = await openPage()
  onTestFinished(() => browser.close())
  await finish(page, next)
  const [killed, undisturbed] = await page.evaluate(async (all) => {
    await recording.run('undisturbed', 0, all)
    return [await recording.known('killed'), await recording.known('undisturbed')]
  }, looks)
  expect(JSON.parse(killed ?? '').dossiers.length).toBeGreaterThan(2000)
  expect(killed).toBe(undisturbed)
})

/** What was under way when the browser ended is sent again, as the console's page does. */
async function finish(page: Page, from: number): Promise<void> {
  await page.evaluate((first, last) => recording.run('killed', first, last), from, looks)
}

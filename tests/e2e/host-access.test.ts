import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { outputs } from '../../scripts/lib/build.mjs'
import { opencpsWalk } from '../../scripts/lib/console-walks.mjs'
import { addConsole, readBadges, until } from '../../scripts/lib/officer.mjs'
import { startConsoles } from '../consoles/server.mjs'
import { samples } from '../unit/messages/samples'
import { allowHost } from './allow-host'
import { type Chromium, launchChromium } from './browsers'
import { inOurWorld } from './our-world'

/** What the browser lets us read follows its permissions, over http and https, whoever changes them. */
const secure = 'https://motcua.vidu.test'

let chromium: Chromium
let consoles: Awaited<ReturnType<typeof startConsoles>>
let options: Page

beforeAll(async () => {
  consoles = await startConsoles({})
  chromium = await launchChromium({ extension: outputs.chromium })
  options = await chromium.open('options.html')
})
afterAll(async () => {
  await chromium.close()
  await consoles.close()
})

/** The patterns for which the reader is set to run. */
async function registered(): Promise<string[]> {
  const scripts = await options.evaluate('chrome.scripting.getRegisteredContentScripts()')
  return Array.isArray(scripts) ? scripts.flatMap(({ matches }) => matches) : []
}

/** How many looks at a view the history holds. */
const looksAt = (view: string) => `new Promise((resolve, reject) => {
  const opening = indexedDB.open('dung-hen')
  opening.onerror = () => reject(opening.error)
  opening.onsuccess = () => {
    const reading = opening.result.transaction('looks').objectStore('looks').getAll()
    reading.onerror = () => reject(reading.error)
    reading.onsuccess = () => resolve(reading.result.filter(({ page }) => page === '${view}').length)
  }
})`

const isBadged = async (page: Page) => (await readBadges(page)).some(({ badge }: { badge: string }) => badge)

/** All texts of a page, our own among them: the production build's shadow root is closed to all but the debugger. */
async function saidOn(page: Page): Promise<string> {
  const client = await page.createCDPSession()
  return JSON.stringify(await client.send('DOM.getDocument', { depth: -1, pierce: true }))
}

/** The demo console under an https address: the browser asks it, and the demo's server answers. */
async function openSecure(): Promise<Page> {
  const page = await chromium.browser.newPage()
  await page.setRequestInterception(true)
  page.on('request', async (request) => {
    const address = request.url().replace(secure, consoles.opencps.origin)
    const body = request.postData()
    const answer = await fetch(address, { method: request.method(), ...(body === undefined ? {} : { body }) })
    await request.respond({
      status: answer.status,
      contentType: answer.headers.get('content-type') ?? 'text/plain',
      body: Buffer.from(await answer.arrayBuffer()),
    })
  })
  await page.goto(consoles.opencps.url.replace(consoles.opencps.origin, secure))
  return page
}

test('a console over https is read as one over http is, each under a permission of its own', async () => {
  await allowHost(chromium.browser, chromium.id, consoles.opencps.origin)
  await addConsole(options, { origin: consoles.opencps.origin, profile: opencpsWalk.profile })
  await until(async () => (await registered()).length === 1, 'the reader is set to run over http')
  expect(await registered()).toEqual(['http://127.0.0.1/*'])

  const before = await openSecure()
  await opencpsWalk.settled(before)
  expect(await before.$('dung-hen')).toBeNull()
  await before.close()

  await allowHost(chromium.browser, chromium.id, secure)
  await addConsole(options, { origin: secure, profile: opencpsWalk.profile })
  await until(async () => (await registered()).length === 2, 'the reader is set to run over https')
  expect((await registered()).sort()).toEqual(['http://127.0.0.1/*', `${secure}/*`])
  const page = await openSecure()
  await until(() => isBadged(page), 'badges over https')
  await page.close()
})

test('a host that is taken away in the browser’s own settings is read no more until it is allowed again', async () => {
  const page = await chromium.browser.newPage()
  await page.goto(consoles.opencps.url)
  await until(() => isBadged(page), 'badges over http')

  const settings = await chromium.browser.newPage()
  await settings.goto('chrome://extensions')
  // As text: what runs there is Chromium's own page, whose functions have no types here.
  await settings.evaluate(
    `chrome.developerPrivate.removeHostPermission('${chromium.id}', 'http://127.0.0.1/*')`,
  )
  await settings.close()
  await until(async () => (await registered()).length === 1, 'the reader is set to run no more')
  expect(await registered()).toEqual([`${secure}/*`])

  // At once, on the page that stays open; and it says why, and what to do.
  await until(async () => !(await isBadged(page)), 'the badges are off')
  expect(await saidOn(page)).toContain('mở Cài đặt của tiện ích, phần Hệ thống một cửa')

  // The copy in the open page is there until it is loaded anew, and is told that nothing is kept.
  const look = JSON.stringify(samples.look.message)
  await inOurWorld(
    page,
    chromium.id,
    `chrome.runtime.sendMessage(${look}).then((said) => { document.title = JSON.stringify(said) })`,
  )
  await page.waitForFunction(() => document.title.includes('không còn cho phép đọc'))
  expect(await options.evaluate(looksAt('danh-sach'))).toBe(0)

  await page.reload()
  await opencpsWalk.settled(page)
  expect(await page.$('dung-hen')).toBeNull()
  await options.bringToFront()
  await options.waitForSelector('#consoles .entry .notice.warning button')

  await allowHost(chromium.browser, chromium.id, consoles.opencps.origin)
  await until(async () => (await registered()).length === 2, 'the reader is set to run again')
  await until(() => isBadged(page), 'badges on the open page, without a reload')
  expect(await saidOn(page)).not.toContain('phần Hệ thống một cửa')
  await page.close()
})

test('so it is on the open pages of a console that is taken out of the options', async () => {
  const page = await chromium.browser.newPage()
  await page.goto(consoles.opencps.url)
  await until(() => isBadged(page), 'badges over http')
  await options.bringToFront()
  await options.evaluate((address) => {
    const entries = [...document.querySelectorAll('#consoles .entry')]
    const entry = entries.find((each) => each.querySelector('.address')?.textContent === address)
    entry?.querySelector<HTMLButtonElement>('button[aria-label]')?.click()
  }, consoles.opencps.origin)
  await until(async () => !(await isBadged(page)), 'the badges are off')
  expect(await saidOn(page)).toContain('mở Cài đặt của tiện ích, phần Hệ thống một cửa')
  await page.close()
})

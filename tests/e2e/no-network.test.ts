import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest'
import { outputs } from '../../scripts/lib/build.mjs'
import { opencpsWalk } from '../../scripts/lib/console-walks.mjs'
import { addConsole, until } from '../../scripts/lib/officer.mjs'
import { launchChromium, launchFirefox } from './browsers'
import { type ConsolePage, type Office, openOffice } from './office'

/**
 * End-to-end suites end with "nothing left for the network" (browsers.ts). Here the check itself is checked:
 * a request planted in each kind of context is found.
 */
let office: Office
let console: ConsolePage

beforeAll(async () => {
  office = await openOffice()
  console = await office.open('opencps')
  await office.auditor.untilRecorded(console)
})
afterAll(() => {
  office.network.foreign.length = 0
  return office.close()
})

beforeEach(() => {
  office.network.foreign.length = 0
})

const planted = 'https://planted.invalid/'
const found = () => office.network.foreign.filter(({ url }) => url === planted)
const plant = `fetch(${JSON.stringify(planted)}).catch(() => {})`

test('worker, pages and consoles are watched', () => {
  expect([...new Set(office.network.watched)]).toEqual(expect.arrayContaining(['service_worker', 'page']))
})

test('in the worker', async () => {
  const worker = await office.chromium.worker()
  await worker?.evaluate(plant)
  await until(async () => found().length > 0, 'the planted request')
  expect(found()[0]?.from).toMatch(/^chrome-extension:.*background/)
})

test('on a page of ours', async () => {
  await office.auditor.page.evaluate(plant)
  await until(async () => found().length > 0, 'the planted request')
  expect(found()[0]?.from).toMatch(/^chrome-extension:.*options\.html/)
})

test('in the script inside a console', async () => {
  const client = await console.createCDPSession()
  const contexts: { id: number; origin: string }[] = []
  client.on('Runtime.executionContextCreated', ({ context }) => contexts.push(context))
  await client.send('Runtime.enable')
  const ours = contexts.find(({ origin }) => origin.startsWith('chrome-extension://'))
  expect(ours).toBeDefined()
  await client.send('Runtime.evaluate', {
    contextId: ours?.id ?? 0,
    expression: `${plant}\n//# sourceURL=${ours?.origin}/content-scripts/console.js`,
  })
  await until(async () => found().length > 0, 'the planted request')
  expect(found()[0]?.from).toMatch(/^chrome-extension:.*console\.js/)
})

/** Puts a request for `address` at the beginning of a script; whoever wrote the build did not. */
function plantIn(script: string, address: string): void {
  const planted = `fetch(${JSON.stringify(address)}, { mode: 'no-cors' }).catch(() => {});`
  writeFileSync(script, `${planted}${readFileSync(script, 'utf8')}`)
}

/** A build to plant in, for as long as the test runs. */
function copyOf(build: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'dung-hen-planted-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  cpSync(build, folder, { recursive: true })
  return folder
}

test('what the worker asks for in its first moment is found when the browser is closed', async () => {
  const folder = copyOf(outputs.chromiumDemo)
  plantIn(join(folder, 'background.js'), planted)
  const chromium = await launchChromium({ extension: folder })
  await until(async () => chromium.network.foreign.length > 0, 'the planted request')
  await expect(chromium.close()).rejects.toThrow(planted)
})

test('in Firefox: background, pages and scripts in consoles, with a policy that would let them', async () => {
  const { origin, url } = office.consoles.opencps
  const elsewhere = office.consoles.tandan.origin
  const folder = copyOf(outputs.firefoxDemo)
  const manifest = readFileSync(join(folder, 'manifest.json'), 'utf8')
  writeFileSync(
    join(folder, 'manifest.json'),
    manifest.replace("connect-src 'self'", `connect-src 'self' ${origin}`),
  )
  const page = readdirSync(join(folder, 'chunks')).find((name) => name.startsWith('options-'))
  plantIn(join(folder, 'background.js'), `${origin}/planted/background`)
  plantIn(join(folder, 'chunks', page ?? ''), `${origin}/planted/page`)
  plantIn(join(folder, 'content-scripts/console.js'), `${elsewhere}/planted/console`)

  const firefox = await launchFirefox({ extension: folder })
  const options = await firefox.open('options.html', 'main')
  await addConsole(options, { origin, profile: opencpsWalk.profile })
  const shown = await firefox.browser.newPage()
  await shown.goto(url)
  await until(async () => {
    await firefox.network.look()
    return new Set(firefox.network.foreign.map((each) => each.url)).size >= 3
  }, 'the planted requests')
  expect([...new Set(firefox.network.foreign.map((each) => each.url))].sort()).toEqual(
    [`${origin}/planted/background`, `${elsewhere}/planted/console`, `${origin}/planted/page`].sort(),
  )
  await expect(firefox.close()).rejects.toThrow('/planted/console')
})

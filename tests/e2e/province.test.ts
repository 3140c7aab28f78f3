import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildProvince, outputs } from '../../scripts/lib/build.mjs'
import { opencpsWalk } from '../../scripts/lib/console-walks.mjs'
import { addConsole, pressShortcut, readBadges, until } from '../../scripts/lib/officer.mjs'
import { projectRoot } from '../../scripts/lib/paths.mjs'
import { startConsoles } from '../consoles/server.mjs'
import { type Chromium, type Firefox, launchChromium, launchFirefox } from './browsers'
import chromiumManifest from './manifests/chromium-province.json'
import firefoxManifest from './manifests/firefox-province.json'

/** A province's own build: fixed hosts, no `scripting`, nothing to be asked for later; and it does the same work. */
const hosts = ['http://127.0.0.1/*']
let consoles: Awaited<ReturnType<typeof startConsoles>>

beforeAll(async () => {
  buildProvince(hosts)
  consoles = await startConsoles({})
})
afterAll(() => consoles.close())

test.each([
  ['chromium', outputs.chromiumProvince, ['sidePanel']],
  ['firefox', outputs.firefoxProvince, []],
])('the manifest for %s has these hosts and nothing more', (_, folder, panel) => {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))
  expect(manifest.permissions).toEqual(['storage', 'activeTab', 'alarms', 'contextMenus', ...panel])
  expect(manifest.optional_permissions).toEqual(['notifications'])
  expect(manifest.host_permissions).toEqual(hosts)
  expect(manifest.optional_host_permissions).toBeUndefined()
  expect(manifest.content_scripts).toEqual([
    {
      matches: hosts,
      js: [
        'console-english.js',
        'console-recognise.js',
        'console-walk.js',
        'content-scripts/console.js',
        'console-panel.js',
        'console-mover.js',
        'console-commands.js',
      ],
      css: ['content-scripts/console.css'],
      run_at: 'document_idle',
      all_frames: true,
      match_origin_as_fallback: true,
    },
  ])
})

/** Policy, commands, what pages may reach, the oldest browser: a change is one of these files too, for a reviewer to see. */
test.each([
  ['chromium', outputs.chromiumProvince, chromiumManifest],
  ['firefox', outputs.firefoxProvince, firefoxManifest],
])('the whole manifest for %s is the one that was reviewed', (_, folder, reviewed) => {
  const { version, ...manifest } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))
  expect(manifest).toEqual(reviewed)
  expect(version).toMatch(/^\d+\.\d+\.\d+$/)
})

describe('in Chromium', () => {
  let chromium: Chromium
  beforeAll(async () => {
    chromium = await launchChromium({ extension: outputs.chromiumProvince })
  })
  afterAll(() => chromium.close())

  test('a console is added, its rows carry badges, and the drawer opens by key', async () => {
    const options = await chromium.open('options.html')
    const page = await expectBadges(options, chromium.browser)

    const client = await page.createCDPSession()
    // The shadow root is closed; only the debugger sees into it.
    const shown = async () =>
      / drawer"/.test(JSON.stringify(await client.send('DOM.getDocument', { depth: -1, pierce: true })))
    expect(await shown()).toBe(false)
    await pressShortcut(page, 'open-drawer')
    await until(shown, 'the drawer')
  })

  test('so is one of no known kind, whose list is recognised', async () => {
    await expectRecognised(await chromium.open('options.html'), chromium.browser)
  })

  test('all pages of its list are read, each loaded anew', async () => {
    await expectWalk(chromium.browser, await chromium.open('options.html'))
  })
})

describe('in Firefox', () => {
  let firefox: Firefox
  beforeAll(async () => {
    firefox = await launchFirefox({ extension: outputs.firefoxProvince })
  })
  afterAll(() => firefox.close())

  test('a console is added, and its rows carry badges', async () => {
    const options = await firefox.open('options.html', '#consoles .adding input')
    await expectBadges(options, firefox.browser)
  })

  test('so is one of no known kind, whose list is recognised, and all its pages are read', async () => {
    await expectRecognised(await firefox.open('options.html', '#consoles .adding input'), firefox.browser)
    await expectWalk(firefox.browser, await firefox.open('options.html', '#consoles .adding input'))
  })
})

async function expectRecognised(options: Page, browser: Browser): Promise<void> {
  await addConsole(options, { origin: consoles.plain.origin, profile: 'other-table' })
  const page = await browser.newPage()
  await page.goto(consoles.plain.url)
  await until(async () => (await page.$('[data-dh-text]')) !== null, 'badges on the rows')
}

/** Asked for as the popup asks: by a page of ours, for the tab with the list. */
async function expectWalk(browser: Browser, options: Page): Promise<void> {
  const page = await browser.newPage()
  await page.goto(consoles.plain.url)
  await until(async () => (await page.$('[data-dh-text]')) !== null, 'badges on the rows')
  const answer = await options.evaluate(async (origin) => {
    const { tabs, runtime } = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')
    const open: { id: number; url?: string }[] = await tabs.query({})
    const list = open.filter(({ url }) => url?.startsWith(origin)).at(-1)
    return runtime.sendMessage({ type: 'startWalk', tabId: list?.id })
  }, consoles.plain.origin)
  expect(answer).toEqual({ ok: true })
  const coverage = () =>
    options.evaluate(async () => {
      const { storage } = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')
      const stored: { listCoverage?: Coverage[] } = await storage.local.get('listCoverage')
      return stored.listCoverage?.[0] ?? null
    })
  await until(async () => (await coverage())?.end === 'done', 'all pages read')
  const { seen, total } = (await coverage()) ?? { seen: 0, total: null }
  expect(seen).toBe(total)
  expect(seen).toBeGreaterThan((await page.$$('[data-dh-text]')).length)
}

interface Coverage {
  end: string
  seen: number
  total: number | null
}

async function expectBadges(options: Page, browser: Browser): Promise<Page> {
  await addConsole(options, { origin: consoles.opencps.origin, profile: opencpsWalk.profile })
  const page = await browser.newPage()
  await page.goto(consoles.opencps.url)
  await opencpsWalk.settled(page)
  await until(async () => (await readBadges(page)).some(({ badge }) => badge), 'badges on the rows')
  return page
}

test.each(['https://*/*', 'https://*.gov.vn/*', 'motcua.example.gov.vn', ''])(
  'the hosts "%s" are refused before anything is built',
  (wrong) => {
    const zip = () =>
      execFileSync(process.execPath, ['scripts/zip.mjs', '--hosts', wrong], {
        cwd: projectRoot,
        stdio: 'pipe',
      })
    expect(zip).toThrow(/--hosts/)
  },
)

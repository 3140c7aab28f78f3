import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildProvince, outputs } from '../../scripts/lib/build.mjs'
import { opencpsWalk } from '../../scripts/lib/console-walks.mjs'
import { findBrowser } from '../../scripts/lib/find-browser.mjs'
import { addConsole, pressShortcut, readBadges, until } from '../../scripts/lib/officer.mjs'
import { projectRoot } from '../../scripts/lib/paths.mjs'
import { startConsoles } from '../consoles/server.mjs'
import { type Chromium, launchChromium } from './browsers'

/** A province's own build: fixed hosts, no `scripting`, nothing to be asked for later; and it does the same work. */
const hosts = ['http://127.0.0.1/*']
let chromium: Chromium
let consoles: Awaited<ReturnType<typeof startConsoles>>

beforeAll(async () => {
  const executablePath = findBrowser('chromium') ?? findBrowser('chrome')
  if (!executablePath) throw new Error('No Chromium on this computer')
  buildProvince(hosts, ['chromium'])
  consoles = await startConsoles({})
  chromium = await launchChromium({ executablePath, extension: outputs.chromiumProvince })
})
afterAll(async () => {
  await chromium.close()
  await consoles.close()
})

test('the manifest has these hosts and nothing more', () => {
  const manifest = JSON.parse(readFileSync(join(outputs.chromiumProvince, 'manifest.json'), 'utf8'))
  expect(manifest.permissions).toEqual(['storage', 'activeTab', 'alarms', 'contextMenus', 'sidePanel'])
  expect(manifest.host_permissions).toEqual(hosts)
  expect(manifest.optional_host_permissions).toBeUndefined()
  expect(manifest.content_scripts).toEqual([
    {
      matches: hosts,
      js: ['console-english.js', 'content-scripts/console.js', 'console-panel.js', 'console-commands.js'],
      css: ['content-scripts/console.css'],
      run_at: 'document_idle',
      all_frames: true,
      match_origin_as_fallback: true,
    },
  ])
})

test('a console is added, its rows carry badges, and the drawer opens by key', async () => {
  const options = await chromium.open('options.html')
  await addConsole(options, { origin: consoles.opencps.origin, profile: opencpsWalk.profile })
  const page = await chromium.browser.newPage()
  await page.goto(consoles.opencps.url)
  await opencpsWalk.settled(page)
  await until(async () => (await readBadges(page)).some(({ badge }) => badge), 'badges on the rows')

  const client = await page.createCDPSession()
  // The shadow root is closed; only the debugger sees into it.
  const shown = async () =>
    / drawer"/.test(JSON.stringify(await client.send('DOM.getDocument', { depth: -1, pierce: true })))
  expect(await shown()).toBe(false)
  await pressShortcut(page, 'open-drawer')
  await until(shown, 'the drawer')
})

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

import { execFileSync } from 'node:child_process'
import { createPublicKey } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, relative, sep } from 'node:path'
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { outputs } from '../../scripts/lib/build.mjs'
import { opencpsWalk } from '../../scripts/lib/console-walks.mjs'
import { chromiumFlags, findBrowser } from '../../scripts/lib/find-browser.mjs'
import { addConsole, readBadges, until } from '../../scripts/lib/officer.mjs'
import { zipFiles } from '../../scripts/lib/zip-folder.mjs'
import { startConsoles } from '../consoles/server.mjs'
import { allowHost } from './allow-host'
import {
  firefoxUuid,
  type ManagedBrowser,
  openInstalled,
  openManagedChromium,
  openManagedFirefox,
} from './managed-browsers'
import { idOf, policyPlaces, putPolicy } from './policy-file'

/**
 * What the officer has allowed is kept when the browser is closed and opened again: the production build, whose hosts are
 * optional, installed by the browser itself. One that the driver puts in forgets what it was allowed (restart.test.ts
 * does with a host in the manifest).
 */
let consoles: Awaited<ReturnType<typeof startConsoles>>
let home: string

beforeAll(async () => {
  consoles = await startConsoles({})
  home = mkdtempSync(join(tmpdir(), 'dung-hen-kept-'))
})
afterAll(async () => {
  await consoles.close()
  rmSync(home, { recursive: true, force: true, maxRetries: 5 })
})

/** The files of a build, as a zip names them. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, '/'))
}

const pattern = () => `http://${new URL(consoles.opencps.origin).hostname}/*`

async function openConsole(browser: Browser): Promise<Page> {
  const page = await browser.newPage()
  await page.goto(consoles.opencps.url)
  await opencpsWalk.settled(page)
  return page
}

const isBadged = async (page: Page) => (await readBadges(page)).some(({ badge }: { badge: string }) => badge)

/** What the browser lets the extension read, by its own account. */
const allowed = (options: Page) =>
  options.evaluate('chrome.permissions.getAll().then(({ origins }) => origins)')

/** @param open the browser, each time in the same profile @param allow what stands for the officer's "Allow" */
async function playRestarts(
  open: () => Promise<ManagedBrowser>,
  address: string,
  allow: (browser: Browser) => Promise<void>,
): Promise<void> {
  let running: ManagedBrowser | undefined
  const restart = async () => {
    await running?.close()
    running = await open()
    return running.browser
  }
  onTestFinished(() => running?.close())

  const first = await restart()
  const options = await openInstalled(first, address)
  expect(await allowed(options)).toEqual([])
  await allow(first)
  await addConsole(options, { origin: consoles.opencps.origin, profile: opencpsWalk.profile })
  const page = await openConsole(first)
  await until(() => isBadged(page), 'badges')

  // Nobody opens anything of the extension's before the console is read.
  const second = await restart()
  const again = await openConsole(second)
  await until(() => isBadged(again), 'badges after the restart')
  const settings = await openInstalled(second, address)
  expect(await allowed(settings)).toEqual([pattern()])

  // What is taken away stays away, and the settings say so and offer to ask again.
  await settings.evaluate(`chrome.permissions.remove({ origins: ['${pattern()}'] })`)
  const third = await restart()
  const unread = await openConsole(third)
  const told = await openInstalled(third, address)
  await told.waitForSelector('#consoles .entry .notice.warning button')
  expect(await allowed(told)).toEqual([])
  expect(await isBadged(unread)).toBe(false)
  expect(await unread.$('dung-hen')).toBeNull()
}

describe('in Chromium', () => {
  test('a console that was allowed is read after a restart, and one that is no longer allowed is not', async () => {
    const executablePath = findBrowser('chromium')
    if (!executablePath) throw new Error('No Chromium on this computer')
    const folder = join(home, 'extension')
    cpSync(outputs.chromium, folder, { recursive: true })
    const packing = [`--user-data-dir=${join(home, 'packing')}`, `--pack-extension=${folder}`]
    execFileSync(executablePath, [...chromiumFlags, ...packing], { stdio: 'pipe' })
    const key = createPublicKey(readFileSync(`${folder}.pem`)).export({ type: 'spki', format: 'der' })
    const id = idOf(key)
    const { version } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))
    const server = createServer(({ url = '', headers: { host } }, response) => {
      if (url.startsWith('/extension.crx')) return void response.end(readFileSync(`${folder}.crx`))
      response.end(`<?xml version="1.0"?>
<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0"><app appid="${id}">
<updatecheck codebase="http://${host}/extension.crx" version="${version}" /></app></gupdate>`)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => void server.close())
    const { port }: Pick<AddressInfo, 'port'> = Object(server.address())
    // Of one that is forced the browser's own page, which stands for the officer here, changes no hosts.
    const set = { installation_mode: 'normal_installed', update_url: `http://127.0.0.1:${port}/updates.xml` }
    onTestFinished(putPolicy(policyPlaces.chromium, JSON.stringify({ ExtensionSettings: { [id]: set } })))
    await playRestarts(
      () => openManagedChromium(join(home, 'chromium')),
      `chrome-extension://${id}/options.html`,
      (browser) => allowHost(browser, id, consoles.opencps.origin),
    )
  })
})

describe('in Firefox', () => {
  test('a console that was allowed is read after a restart, and one that is no longer allowed is not', async () => {
    const file = join(home, 'dung-hen.xpi')
    writeFileSync(file, zipFiles(outputs.firefox, filesIn(outputs.firefox)))
    const set = { installation_mode: 'normal_installed', install_url: `file://${file}` }
    const policies = {
      Preferences: { 'xpinstall.signatures.required': { Value: false, Status: 'locked' } },
      ExtensionSettings: { 'dung-hen@mot-cua.invalid': set },
    }
    onTestFinished(putPolicy(policyPlaces.firefox, JSON.stringify({ policies })))
    await playRestarts(
      () => openManagedFirefox(join(home, 'firefox')),
      `moz-extension://${firefoxUuid}/options.html`,
      async () => {},
    )
  })
})

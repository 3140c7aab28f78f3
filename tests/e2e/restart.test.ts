import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { outputs } from '../../scripts/lib/build.mjs'
import { opencpsWalk } from '../../scripts/lib/console-walks.mjs'
import { addConsole, readBadges, until } from '../../scripts/lib/officer.mjs'
import { startConsoles } from '../consoles/server.mjs'
import { type Chromium, launchChromium } from './browsers'
import { putBuild } from './past-version'

/**
 * A console of the office over the ends of the browser: a profile is opened again and again, each test going on where
 * the one before has left it, and nobody opens anything of the extension's before the console is read. The demo build,
 * since the browser forgets what hosts a build from a folder was allowed, and this one has its host in the manifest.
 */
let consoles: Awaited<ReturnType<typeof startConsoles>>
let home: string
let chromium: Chromium | undefined

beforeAll(async () => {
  consoles = await startConsoles({})
  home = mkdtempSync(join(tmpdir(), 'dung-hen-restart-'))
})
afterAll(async () => {
  await chromium?.close()
  await consoles.close()
  rmSync(home, { recursive: true, force: true, maxRetries: 5 })
})

/** The browser closed, if it runs, and opened again in its profile, with what lies in the extension's folder by then. */
async function restart(): Promise<Chromium> {
  await chromium?.close()
  chromium = await launchChromium({
    extension: extension(),
    profile: join(home, 'profile'),
    welcome: 'close',
  })
  return chromium
}

const extension = () => join(home, 'extension')

async function openConsole({ browser }: Chromium): Promise<Page> {
  const page = await browser.newPage()
  await page.goto(consoles.opencps.url)
  await opencpsWalk.settled(page)
  return page
}

const untilBadged = (page: Page) =>
  until(async () => (await readBadges(page)).some(({ badge }: { badge: string }) => badge), 'badges')

/** The patterns for which the reader is set to run. */
async function registered({ open }: Chromium): Promise<string[]> {
  const options = await open('options.html')
  const scripts = await options.evaluate('chrome.scripting.getRegisteredContentScripts()')
  await options.close()
  return Array.isArray(scripts) ? scripts.flatMap(({ matches }) => matches) : []
}

test('a console that was added is read after a restart, without anybody’s doing', async () => {
  putBuild(extension(), outputs.chromiumDemo, '0.0.9')
  const first = await restart()
  const options = await first.open('options.html')
  await addConsole(options, { origin: consoles.opencps.origin, profile: opencpsWalk.profile })
  await until(async () => (await registered(first)).length === 1, 'the reader is set to run')
  await untilBadged(await openConsole(first))

  const second = await restart()
  await untilBadged(await openConsole(second))
  expect(await registered(second)).toEqual(['http://127.0.0.1/*'])
})

test('so it is when the extension was updated meanwhile', async () => {
  putBuild(extension(), outputs.chromiumDemo)
  const updated = await restart()
  await untilBadged(await openConsole(updated))
  expect(await registered(updated)).toEqual(['http://127.0.0.1/*'])
})

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { outputs } from '../../scripts/lib/build.mjs'
import { opencpsWalk, tandanWalk } from '../../scripts/lib/console-walks.mjs'
import { readBadges, until } from '../../scripts/lib/officer.mjs'
import { startConsoles } from '../consoles/server.mjs'
import { allowHost } from './allow-host'
import { type Chromium, launchChromium } from './browsers'
import { openPopup, toolbarFlags } from './toolbar'

/**
 * The production build in a real Chromium: nothing may be read before the officer has allowed it, and a console
 * is added from its own page through the real popup (activeTab).
 */

let chromium: Chromium
let consoles: Awaited<ReturnType<typeof startConsoles>>

beforeAll(async () => {
  consoles = await startConsoles({})
  chromium = await launchChromium({
    extension: outputs.chromium,
    flags: toolbarFlags,
  })
})

afterAll(async () => {
  await chromium.close()
  await consoles.close()
})

test('nothing is asked for at install', async () => {
  const manifest = JSON.parse(await readFile(join(outputs.chromium, 'manifest.json'), 'utf8'))
  const { host_permissions = [], content_scripts = [], web_accessible_resources = [] } = manifest
  expect([...host_permissions, ...content_scripts, ...web_accessible_resources]).toEqual([])
  const page = await openConsole(consoles.opencps, opencpsWalk)
  expect(await badgeCount(page)).toBe(0)
  await page.close()
})

test('the question closes the popup; the console is kept and can be allowed in the options', async () => {
  const page = await openConsole(consoles.opencps, opencpsWalk)
  const popup = await openPopup(chromium, page)
  await popup.waitForSelector('.offer button.main')
  await popup.select('.offer select', opencpsWalk.profile)
  const closed = new Promise((resolve) => popup.once('close', resolve))
  // The popup may be gone before the click is reported as done.
  popup.click('.offer button.main').catch(() => {})
  await closed

  const options = await chromium.open('options.html')
  await options.waitForSelector('#consoles .entry .notice.warning button')
  // Refused: nothing is set to run there, and on the page as it comes anew nothing runs.
  expect(await options.evaluate('chrome.scripting.getRegisteredContentScripts()')).toEqual([])
  await page.reload()
  await opencpsWalk.settled(page)
  expect(await page.$('dung-hen')).toBeNull()
  expect(await badgeCount(page)).toBe(0)

  await allowHost(chromium.browser, chromium.id, consoles.opencps.origin)
  await options.bringToFront()
  await options.click('#consoles .entry .notice.warning button')
  await options.waitForFunction(() => !document.querySelector('#consoles .entry .notice'))
  await page.bringToFront()
  await until(async () => (await badgeCount(page)) > 0, 'badges on the open page, without a reload')
})

test('a console is added from its own page, by the popup that the toolbar opens', async () => {
  // On the same host as the first, so the browser does not ask again and the popup stays.
  const page = await openConsole(consoles.tandan, tandanWalk)
  const popup = await openPopup(chromium, page)
  const add = await popup.waitForSelector('[data-action="add"]')
  await add?.click()
  await popup.waitForSelector('.offer select:focus')
  await popup.select('.offer select', tandanWalk.profile)
  await popup.click('.offer button.main')
  await popup.waitForSelector('[data-action="reload"]')
  await Promise.all([page.waitForNavigation(), popup.click('[data-action="reload"]')])
  await page.bringToFront()
  await until(async () => (await badgeCount(page)) > 0, 'badges after the reload')
})

type Console = (typeof consoles)['opencps']
type Walk = typeof opencpsWalk

async function openConsole(console: Console, walk: Walk): Promise<Page> {
  const page = await chromium.browser.newPage()
  await page.goto(console.url)
  await walk.settled(page)
  return page
}

async function badgeCount(page: Page): Promise<number> {
  const rows: { badges: number }[] = await readBadges(page)
  return rows.reduce((sum, { badges }) => sum + badges, 0)
}

import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { proposedKeys, type ShortcutCommand, shortcutCommands } from '@/utils/settings/commands'
import { outputs } from '../../scripts/lib/build.mjs'
import { opencpsWalk } from '../../scripts/lib/console-walks.mjs'
import {
  addConsole,
  dossierNumberIn,
  goneFromOverlay,
  openAuditor,
  seenInOverlay,
  until,
} from '../../scripts/lib/officer.mjs'
import { startConsoles } from '../consoles/server.mjs'
import { type Firefox, launchFirefox } from './browsers'
import { firefoxWindow } from './firefox-window'

/** Shortcuts by real keys, the browser's own context menu and its sidebar, in a real Firefox. */
let firefox: Firefox
let consoles: Awaited<ReturnType<typeof startConsoles>>
let window_: Awaited<ReturnType<typeof firefoxWindow>>
let page: Page

beforeAll(async () => {
  consoles = await startConsoles({})
  firefox = await launchFirefox({ extension: outputs.firefoxDemo })
  window_ = await firefoxWindow(firefox.browser)
  const auditor = await openAuditor(firefox)
  await addConsole(auditor.page, { origin: consoles.opencps.origin, profile: opencpsWalk.profile })
  page = await firefox.browser.newPage()
  await page.goto(consoles.opencps.url)
  await opencpsWalk.settled(page)
  await auditor.untilRecorded(page)
  await page.bringToFront()
})
afterAll(async () => {
  await firefox?.close()
  await consoles.close()
})

/** Presses the keys that are proposed for a command: Alt, Shift and a letter. */
const press = (command: ShortcutCommand) => window_.pressAltShift(proposedKeys[command].slice(-1))
const told = () =>
  page.evaluate(
    () =>
      document.querySelector('dung-hen')?.shadowRoot?.querySelector('.told [role=status]')?.textContent ?? '',
  )
const untilTold = (words: RegExp) => until(async () => words.test(await told()), `the words ${words}`)
const search = 'input[placeholder^="Tìm kiếm theo tên hồ sơ"]'
const paths = async () =>
  Promise.all(
    (await firefox.browser.pages()).map((each) => each.evaluate(() => location.pathname).catch(() => '')),
  )

test('one goes from urgent row to urgent row, one opens the drawer and closes it', async () => {
  await press('next-urgent')
  await untilTold(/^Hồ sơ gấp 1\//)
  await press('next-urgent')
  await untilTold(/^Hồ sơ gấp 2\//)
  await press('open-drawer')
  await seenInOverlay(page, '.drawer .entry')
  await press('open-drawer')
  await goneFromOverlay(page, '.drawer')
})

test('none does anything while text is typed', async () => {
  await page.click(search)
  const before = await told()
  for (const command of shortcutCommands) await press(command)
  await page.keyboard.type('ddwowngf')
  expect(await page.$eval(search, (input) => (input as HTMLInputElement).value)).toBe('ddwowngf')
  await page.$eval(search, (input) => {
    ;(input as HTMLInputElement).value = ''
    ;(input as HTMLInputElement).blur()
  })
  // What comes after them is done, so they have been heard by now.
  await press('open-drawer')
  await seenInOverlay(page, '.drawer')
  // What was said before may have gone by itself.
  expect(['', before]).toContain(await told())
  expect(await paths()).not.toContain('/notice.html')
  await press('open-drawer')
  await goneFromOverlay(page, '.drawer')
})

test('one writes for the marked row', async () => {
  const before = await told()
  await press('next-urgent')
  await until(async () => !['', before].includes(await told()), 'another dossier is said')
  const number = dossierNumberIn(await told())
  await press('write-notice')
  await until(async () => (await paths()).includes('/notice.html'), 'the writing page')
  const all = await firefox.browser.pages()
  const opened = all[(await paths()).indexOf('/notice.html')]
  expect(await opened?.evaluate(() => new URLSearchParams(location.search).get('key'))).toContain(number)
  await opened?.close()
  await page.bringToFront()
})

test('the browser’s menu copies the number of the row it was opened on', async () => {
  const cell = await page.waitForSelector('#table-dossier tbody > tr:nth-child(3) td:nth-child(3)')
  const number = dossierNumberIn(await cell?.evaluate(({ textContent }) => textContent ?? ''))
  await cell?.click({ button: 'right' })
  await until(async () => (await window_.menuLabels()).length > 0, 'our entries in the menu')
  expect(await window_.menuLabels()).toEqual(['Sao chép mã hồ sơ', 'Soạn văn bản xin lỗi', 'Quá trình xử lý'])
  await window_.chooseInMenu('Sao chép mã hồ sơ')
  await untilTold(new RegExp(`^Đã sao chép mã ${number}`))
  expect(await window_.clipboard()).toBe(number)
})

test('the sidebar is closed until it is opened, and shows the figures beside the page', async () => {
  expect(await window_.isSidebarOpen()).toBe(false)
  await window_.openSidebar()
  await until(
    async () => (await window_.sidebarAddress()).endsWith('/sidepanel.html'),
    'the page in the sidebar',
  )
  const beside = await firefox.open('sidepanel.html', '[aria-busy="false"] [data-figure]')
  expect(await beside.$('[data-action="beside"]')).toBeNull()
})

test('a press in the popup opens it too', async () => {
  await window_.closeSidebar()
  await until(async () => !(await window_.isSidebarOpen()), 'no sidebar')
  const popup = await firefox.open('popup.html', '[data-action="beside"]')
  // The popup may be gone before the click is reported as done.
  await popup.click('[data-action="beside"]').catch(() => {})
  await until(() => window_.isSidebarOpen(), 'the sidebar')
  await until(async () => (await window_.sidebarAddress()).endsWith('/sidepanel.html'), 'the page in it')
})

import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page, Target } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { saveDownloadsTo } from '../../scripts/demo/officer-at-work.mjs'
import { outputs } from '../../scripts/lib/build.mjs'
import { opencpsWalk } from '../../scripts/lib/console-walks.mjs'
import {
  dossierNumberIn,
  inOverlay,
  openAuditor,
  pressShortcut,
  readBadges,
  until,
} from '../../scripts/lib/officer.mjs'
import { startConsoles } from '../consoles/server.mjs'
import { type Chromium, launchChromium } from './browsers'
import { createKeyboard } from './keyboard'
import { openPopup, toolbarFlags } from './toolbar'

/**
 * The whole main job with the keyboard alone, by the names that a screen reader tells: from the settings, where the
 * console is added, to the badges, the drawer, a dossier, its letter, the register, the popup and the dashboard.
 */
let chromium: Chromium
let consoles: Awaited<ReturnType<typeof startConsoles>>
let auditor: Awaited<ReturnType<typeof openAuditor>>
let folder: string
let console: Page
let notice: Page
/** The dossier that a letter is written for: the most urgent one. */
let number: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dung-hen-keyboard-'))
  consoles = await startConsoles({})
  chromium = await launchChromium({ extension: outputs.chromiumDemo, flags: toolbarFlags })
  auditor = await openAuditor(chromium)
  await saveDownloadsTo(chromium, folder)
})
afterAll(async () => {
  await chromium.close()
  await consoles.close()
  rmSync(folder, { recursive: true, force: true })
})

test('a console is added', async () => {
  const options = await chromium.open('options.html')
  const keyboard = createKeyboard(options)
  await options.waitForSelector('#consoles .adding input')
  await keyboard.reach('textbox', 'Địa chỉ hệ thống')
  await keyboard.type(consoles.opencps.origin)
  await keyboard.reach('combobox', 'Loại hệ thống')
  await keyboard.type('OpenCPS')
  await keyboard.reach('button', 'Thêm hệ thống này')
  await keyboard.press('Enter')
  await options.waitForSelector('#consoles .entry .address')
  await options.close()
})

test('its rows carry badges, and the drawer opens on the most urgent dossier', async () => {
  console = await chromium.browser.newPage()
  await console.goto(consoles.opencps.url)
  await opencpsWalk.settled(console)
  await until(async () => (await readBadges(console)).some(({ badge }) => badge), 'badges')
  await auditor.untilRecorded(console)
  await console.bringToFront()
  const keyboard = createKeyboard(console)
  await pressShortcut(console, 'open-drawer')
  await until(async () => /H00/.test((await keyboard.focused()).name), 'the first dossier has the focus')
  const { role, name } = await keyboard.focused()
  expect(role).toBe('button')
  expect(name).toContain('Quá hạn')
  number = dossierNumberIn(name) ?? ''
})

test('the dossier tells why, and leads to a letter', async () => {
  const keyboard = createKeyboard(console)
  await keyboard.press('Enter')
  await until(async () => (await cardText()).includes('Tiện ích đã thấy hồ sơ này'), 'the explanation')
  expect(await cardText()).toContain(number)
  const isNotice = (target: Target) => target.url().includes('/notice.html')
  const opened = chromium.browser.waitForTarget(isNotice, { timeout: 20_000 })
  await keyboard.reach('button', 'Soạn văn bản')
  await keyboard.press('Enter')
  const page = await (await opened).page()
  if (!page) throw new Error('No writing page')
  notice = page
})

test('the letter is written, downloaded and ticked as sent', async () => {
  await notice.waitForSelector('.sheet')
  await notice.bringToFront()
  const keyboard = createKeyboard(notice)
  await keyboard.reach('textbox', 'Số ngày làm việc đề nghị gia hạn')
  await keyboard.type('5')
  await keyboard.reach('combobox', 'Lý do trong danh mục')
  await keyboard.press('ArrowDown')
  await keyboard.reach('button', 'Tải bản .docx')
  await keyboard.press('Enter')
  await until(async () => readdirSync(folder).some((name) => name === `${number}.docx`), 'the letter')

  await notice.waitForSelector('.register button')
  await keyboard.reach('button', 'Đánh dấu đã gửi')
  await keyboard.press('Enter')
  await notice.waitForSelector('.register .sent')
  const kinds = (await auditor.rows('entries')).map(({ entry }: { entry: { kind: string } }) => entry.kind)
  expect(kinds).toEqual(expect.arrayContaining(['noticeDrafted', 'noticeSent']))
})

test('the popup asks for its letter no more, and leads to the dashboard', async () => {
  const popup = await openPopup(chromium, console)
  await popup.waitForSelector('[aria-busy="false"] [data-figure]')
  const keyboard = createKeyboard(popup)
  await keyboard.reach('button', /Cần gửi văn bản xin lỗi/)
  await keyboard.press('Enter')
  await popup.waitForSelector('.list-head')
  expect(await popup.$eval('.list', ({ textContent }) => textContent)).not.toContain(number)
  await keyboard.press('Escape')
  await popup.waitForSelector('[data-figure]')
  await keyboard.reach('button', 'Bảng điều hành')
  const opened = chromium.browser.waitForTarget((target) => target.url().includes('/dashboard.html'))
  // The popup may be gone before the key is reported as pressed.
  keyboard.press('Enter').catch(() => {})
  expect(await (await opened).page()).not.toBeNull()
})

test('the dashboard finds the dossier, and its course says that the letter was sent', async () => {
  const target = await chromium.browser.waitForTarget((each) => each.url().includes('/dashboard.html'))
  const dashboard = await target.page()
  if (!dashboard) throw new Error('No dashboard')
  await dashboard.bringToFront()
  await dashboard.waitForSelector('.filters')
  const keyboard = createKeyboard(dashboard)
  await keyboard.reach('searchbox', 'Mã hồ sơ')
  await keyboard.type(number)
  await dashboard.waitForFunction(() => document.querySelectorAll('tbody tr').length === 1)
  await keyboard.reach('button', new RegExp(number.replaceAll('.', '\\.')))
  const opened = chromium.browser.waitForTarget((each) => each.url().includes('/timeline.html'))
  await keyboard.press('Enter')
  const course = await (await opened).page()
  await course?.waitForSelector('.course')
  expect(await course?.$eval('.course', ({ textContent }) => textContent)).toContain('Đã gửi')
})

const cardText = () =>
  console.$eval(inOverlay('.card'), ({ textContent }) => textContent ?? '').catch(() => '')

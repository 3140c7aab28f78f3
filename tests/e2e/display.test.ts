import { afterAll, beforeAll, expect, test } from 'vitest'
import { outputs } from '../../scripts/lib/build.mjs'
import { inOverlay, pressShortcut, seenInOverlay, until } from '../../scripts/lib/officer.mjs'
import { createKeyboard } from './keyboard'
import { type ConsoleName, type ConsolePage, type Office, openOffice } from './office'
import { openPopup, toolbarFlags } from './toolbar'

/** How an officer likes one console's overlay: chosen with the keyboard alone, kept there, and nowhere else. */
let office: Office
let page: ConsolePage
beforeAll(async () => {
  office = await openOffice(outputs.chromiumDemo, toolbarFlags)
  page = await openBadged('opencps')
})
afterAll(() => office.close())

async function openBadged(name: ConsoleName): Promise<ConsolePage> {
  const opened = await office.open(name)
  await opened.waitForSelector('[data-dh-text]')
  return opened
}

/** Opens the drawer, and in it how it is to look. */
async function openChoices(at: ConsolePage) {
  await pressShortcut(at, 'open-drawer')
  await seenInOverlay(at, '.drawer .entry')
  const keyboard = createKeyboard(at)
  await keyboard.reach('DisclosureTriangle', 'Cách hiển thị trên hệ thống này')
  await keyboard.press('Enter')
  return keyboard
}

/** What is seen of the choices on a page; the drawer is opened for it, and shut. */
async function lookOf(at: ConsolePage) {
  await at.bringToFront()
  await at.waitForSelector('[data-dh-text]')
  const badges = await at.$$eval('[data-dh-text]', (cells) => ({
    inFull: cells.some((cell) => cell.getAttribute('data-dh-text')?.includes('ngày làm việc')),
    short: cells.some((cell) => cell.getAttribute('data-dh-text')?.includes('ngày LV')),
    coloured: cells.some((cell) => !cell.hasAttribute('data-dh-plain')),
  }))
  const handle = await at.$eval(inOverlay('button.handle'), (button) => {
    const { dataset, style, hidden } = button as HTMLElement
    return hidden ? 'hidden' : `${dataset.place} ${style.top}`
  })
  await pressShortcut(at, 'open-drawer')
  await seenInOverlay(at, '.drawer .entry')
  const columns = await at.$$eval(inOverlay('.entry [data-column]'), (all) => [
    ...new Set(all.map((each) => each.getAttribute('data-column'))),
  ])
  await pressShortcut(at, 'open-drawer')
  await until(async () => (await at.$(inOverlay('.drawer'))) === null, 'the drawer is shut')
  return { ...badges, handle, columns }
}

const usual = { inFull: true, short: false, coloured: true, handle: 'right 45%', columns: [] }
const chosen = {
  inFull: false,
  short: true,
  coloured: false,
  handle: 'left 50%',
  columns: ['dueAt', 'status'],
}

test('every choice is made by keyboard', async () => {
  expect(await lookOf(page)).toEqual(usual)
  const keyboard = await openChoices(page)
  await keyboard.reach('radio', 'Đầy đủ')
  await keyboard.press('ArrowDown')
  await keyboard.reach('radio', 'Bên phải')
  await keyboard.press('ArrowDown')
  for (const name of ['Tô màu theo mức gấp', 'Hẹn trả', 'Trạng thái']) {
    await keyboard.reach('checkbox', name)
    await keyboard.press('Space')
  }
  await keyboard.press('Escape')
  await keyboard.reach('button', /^Đúng Hẹn/)
  // Says that it can be moved once what moves it is there.
  await seenInOverlay(page, 'button.handle[title]')
  await keyboard.press('ArrowDown')
  expect(await lookOf(page)).toEqual(chosen)
})

test('what was chosen is kept on that console, after a reload and on a new page; another stands as it was', async () => {
  await page.reload()
  expect(await lookOf(page)).toEqual(chosen)
  await page.close()
  await office.endWorker()
  page = await openBadged('opencps')
  expect(await lookOf(page)).toEqual(chosen)
  const other = await openBadged('tandan')
  expect(await lookOf(other)).toEqual(usual)
  await other.close()
})

test('a hidden handle stays hidden, and comes back from the toolbar’s button, as its choice says', async () => {
  await page.bringToFront()
  const keyboard = await openChoices(page)
  await keyboard.reach('radio', 'Bên trái')
  await keyboard.press('ArrowDown')
  expect((await keyboard.focused()).name).toBe('Ẩn (bấm biểu tượng tiện ích để hiện lại)')
  await keyboard.press('Escape')
  const hidden = { ...chosen, handle: 'hidden' }
  expect(await lookOf(page)).toEqual(hidden)
  await page.reload()
  expect(await lookOf(page)).toEqual(hidden)

  const popup = await openPopup(office.chromium, page)
  await popup.waitForSelector('[data-action="handle"]')
  expect(await popup.$eval('body', ({ innerText }) => innerText)).toContain('đang ẩn trên hệ thống này')
  const hands = createKeyboard(popup)
  await hands.reach('button', 'Hiện lại nút mở danh sách')
  // The popup may be gone before the key is reported as pressed.
  hands.press('Enter').catch(() => {})
  await seenInOverlay(page, 'button.handle:not([hidden])')
  expect(await lookOf(page)).toEqual({ ...chosen, handle: 'right 45%' })
  await page.reload()
  expect(await lookOf(page)).toEqual({ ...chosen, handle: 'right 45%' })
})

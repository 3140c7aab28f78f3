import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { proposedKeys } from '@/utils/settings/commands'
import {
  addConsole,
  chooseInMenu,
  dossierNumberIn,
  goneFromOverlay,
  inOverlay,
  pressShortcut,
  seenInOverlay,
  until,
} from '../../scripts/lib/officer.mjs'
import { type ConsolePage, type Office, openOffice } from './office'

/**
 * Shortcuts and the context menu over a console's real page. The browser's own keys and menu are out of the driver's
 * reach, so the events they cause are fired; the right click is a real one.
 */
let office: Office
beforeAll(async () => {
  office = await openOffice()
  const { browser } = office.chromium
  await browser
    .defaultBrowserContext()
    .overridePermissions(office.consoles.opencps.origin, ['clipboard-read'])
})
afterAll(() => office.close())

const told = (page: Page) =>
  page.$eval(inOverlay('.told [role=status]'), (element) => element.textContent ?? '').catch(() => '')
const untilTold = (page: Page, words: RegExp) =>
  until(async () => words.test(await told(page)), `the words ${words}`)

/** Row and number under the ring, as they lie on the screen. */
const numberInRing = (page: Page) =>
  page.evaluate(() => {
    const ring = document.querySelector('dung-hen')?.shadowRoot?.querySelector<HTMLElement>('.ring')
    if (!ring || ring.hidden) return null
    const { top, height } = ring.getBoundingClientRect()
    const rows = [...document.querySelectorAll('#table-dossier tbody > tr')]
    const inside = rows.filter((row) => {
      const box = row.getBoundingClientRect()
      return box.top >= top && box.bottom <= top + height
    })
    const texts = inside.map((row) => /H00\.99\.\d{6}\.\d{4}/.exec(row.textContent ?? '')?.[0] ?? '')
    return texts.join()
  })

/** Goes on to the next urgent row, and gives its number once it is said and marked. */
async function goToNext(page: Page): Promise<string> {
  const before = await told(page)
  await pressShortcut(page, 'next-urgent')
  await until(async () => !['', before].includes(await told(page)), 'another dossier is said')
  const number = dossierNumberIn(await told(page)) ?? ''
  await until(async () => (await numberInRing(page)) === number, `the ring around ${number}`)
  return number
}

const urgentNumbers = (page: Page) =>
  page.$$eval('#table-dossier tbody > tr:has([data-dh-tone=late], [data-dh-tone=today])', (rows) =>
    rows.map((row) => /H00\.99\.\d{6}\.\d{4}/.exec(row.textContent ?? '')?.[0] ?? ''),
  )

/** The number in an extension page that the command has opened; the page is closed. */
async function numberWritten(): Promise<string> {
  const opened = await office.chromium.browser.waitForTarget((each) =>
    each.url().includes('notice.html?key='),
  )
  // The page itself may have no address yet.
  const { searchParams } = new URL(opened.url())
  const page = await opened.asPage()
  await page.close()
  const key = searchParams.get('key') ?? ''
  const paper = searchParams.get('paper')
  return [key.split(' ').at(-1), paper].filter(Boolean).join(' ')
}

const pagesOpen = async () => (await office.chromium.browser.pages()).map((page) => page.url())

describe('shortcuts', () => {
  let page: ConsolePage
  beforeAll(async () => {
    page = await office.open('opencps')
    await office.auditor.untilRecorded(page)
  })
  afterAll(() => page.close())

  test('the browser knows them by the keys that are proposed', async () => {
    const all: { name: string; shortcut: string }[] = JSON.parse(
      String(await office.auditor.page.evaluate('chrome.commands.getAll().then(JSON.stringify)')),
    )
    expect(Object.fromEntries(all.map(({ name, shortcut }) => [name, shortcut]))).toMatchObject(proposedKeys)
  })

  test('the settings show them, and lead to the browser’s own page that changes them', async () => {
    const { page: options } = office.auditor
    await options.bringToFront()
    const keys = await options.$$eval('#shortcuts kbd', (all: Element[]) =>
      all.map(({ textContent }) => textContent),
    )
    expect(keys).toEqual(Object.values(proposedKeys))
    await options.click('#shortcuts button')
    const target = await office.chromium.browser.waitForTarget((each) =>
      each.url().startsWith('chrome://extensions/shortcuts'),
    )
    await (await target.asPage()).close()
  })

  test('one opens the drawer and closes it', async () => {
    await pressShortcut(page, 'open-drawer')
    await seenInOverlay(page, '.drawer .entry')
    await pressShortcut(page, 'open-drawer')
    await goneFromOverlay(page, '.drawer')
  })

  test('one goes from urgent row to urgent row, each marked and said, and round again', async () => {
    const before = await page.$eval('#table-dossier', (table) => table.outerHTML)
    const numbers = await urgentNumbers(page)
    expect(numbers.length).toBeGreaterThan(2)
    for (const [index, number] of [...numbers, numbers[0]].entries()) {
      await pressShortcut(page, 'next-urgent')
      await untilTold(page, new RegExp(`^${index < numbers.length ? 'Hồ' : 'Đã quay lại'}.*${number}\\. `))
      await until(async () => (await numberInRing(page)) === number, `the ring around ${number}`)
    }
    expect(await page.$eval('#table-dossier', (table) => table.outerHTML)).toBe(before)
  })

  test('the ring goes along when the page scrolls, and away when the list shows others', async () => {
    const number = await goToNext(page)
    await page.evaluate(() => scrollBy(0, 80))
    await until(async () => (await numberInRing(page)) === number, 'the ring around the same row')
    await page.$eval('[aria-label="Trang sau"]', (button) => (button as HTMLElement).click())
    await until(async () => (await numberInRing(page)) === null, 'no ring')
    await office.walks.opencps.settled(page)
    await page.$eval('[aria-label="Trang trước"]', (button) => (button as HTMLElement).click())
    await office.walks.opencps.settled(page)
    await until(async () => (await urgentNumbers(page)).length > 2, 'the first page')
  })

  test('one writes for the marked row', async () => {
    const number = await goToNext(page)
    await pressShortcut(page, 'write-notice')
    expect(await numberWritten()).toBe(number)
  })

  test('and for the dossier that is open in the drawer', async () => {
    await page.bringToFront()
    await pressShortcut(page, 'open-drawer')
    await seenInOverlay(page, '.drawer .entry')
    const entry = await page.$(inOverlay('.drawer .entry'))
    const number = await entry?.$eval('.number', (element) => element.textContent)
    await entry?.click()
    await seenInOverlay(page, '.card')
    await pressShortcut(page, 'write-notice')
    expect(await numberWritten()).toBe(number)
    await page.bringToFront()
    await pressShortcut(page, 'open-drawer')
    await goneFromOverlay(page, '.drawer')
  })

  test('none does anything while text is typed, or a word composed as Telex does', async () => {
    await page.bringToFront()
    const search = 'input[placeholder^="Tìm kiếm theo tên hồ sơ"]'
    await page.click(search)
    const client = await page.createCDPSession()
    await client.send('Input.imeSetComposition', { text: 'đ', selectionStart: 1, selectionEnd: 1 })
    const before = await pagesOpen()
    for (const command of ['open-drawer', 'next-urgent', 'write-notice'] as const) {
      await pressShortcut(page, command)
    }
    await client.send('Input.insertText', { text: 'đường' })
    expect(await page.$eval(search, (input) => (input as HTMLInputElement).value)).toContain('đường')
    // What comes after them is done, so they have been heard by now.
    await page.$eval(search, (input) => {
      ;(input as HTMLInputElement).value = ''
      ;(input as HTMLInputElement).blur()
    })
    await pressShortcut(page, 'open-drawer')
    await seenInOverlay(page, '.drawer')
    expect(await pagesOpen()).toEqual(before)
    await pressShortcut(page, 'open-drawer')
    await goneFromOverlay(page, '.drawer')
  })

  test.each(['editable', 'shadow', 'closedShadow', 'frame'] as const)(
    'nor while the page is typed into elsewhere: %s',
    async (kind) => {
      await page.bringToFront()
      await page.evaluate(typeInto, kind)
      await page.keyboard.type('a')
      await until(() => page.evaluate('typedHere() === "a"'), 'what was typed')
      const before = await pagesOpen()
      for (const command of ['open-drawer', 'next-urgent', 'write-notice'] as const) {
        await pressShortcut(page, command)
      }
      await page.evaluate(() => document.getElementById('planted')?.remove())
      // What comes after them is done, so they have been heard by now: one more or less, and the drawer is closed.
      await pressShortcut(page, 'open-drawer')
      await seenInOverlay(page, '.drawer')
      expect(await pagesOpen()).toEqual(before)
      await pressShortcut(page, 'open-drawer')
      await goneFromOverlay(page, '.drawer')
    },
  )

  test('switched off, they do nothing', async () => {
    // The menu's entries say when the background has taken that over.
    await features(['shortcuts', 'contextMenu'])
    await until(async () => !(await isThere('copy-number')), 'the parts switched off')
    await pressShortcut(page, 'open-drawer')
    await features([])
    await until(async () => (await isThere('copy-number')) === true, 'the parts switched on')
    await pressShortcut(page, 'next-urgent')
    await untilTold(page, /^Hồ sơ gấp|^Đã quay lại/)
    expect(await page.$(inOverlay('.drawer'))).toBeNull()
  })
})

/** Puts a field of a kind into the page, with the focus in it. Runs in the page. */
function typeInto(kind: 'editable' | 'shadow' | 'closedShadow' | 'frame'): void {
  const planted = document.createElement(kind === 'frame' ? 'iframe' : 'div')
  planted.id = 'planted'
  document.body.prepend(planted)
  if (kind === 'editable') {
    planted.contentEditable = 'true'
    planted.focus()
    Object.assign(window, { typedHere: () => planted.textContent })
    return
  }
  const inside =
    planted instanceof HTMLIFrameElement
      ? planted.contentDocument?.body
      : planted.attachShadow({ mode: kind === 'shadow' ? 'open' : 'closed' })
  const input = document.createElement('input')
  inside?.append(input)
  input.focus()
  Object.assign(window, { typedHere: () => input.value })
}

/** Whether the browser has this entry; of one that it has not, it says so. */
const isThere = async (id: string) =>
  (await office.chromium.worker())?.evaluate(
    `new Promise((resolve) => chrome.contextMenus.update('${id}', {}, () => resolve(!chrome.runtime.lastError)))`,
  )

/** Switches parts off, as the settings page does. */
async function features(off: string[]): Promise<void> {
  await office.auditor.page.evaluate(`chrome.storage.local.get('settings').then(({ settings }) =>
    chrome.storage.local.set({ settings: { ...settings, features: { off: ${JSON.stringify(off)} } } }),
  )`)
}

test('a list in a frame is gone through as any other', async () => {
  const { origin, url } = office.consoles.framed
  await addConsole(office.auditor.page, { origin, profile: 'other-table' })
  const page = await office.chromium.browser.newPage()
  await page.goto(url)
  const inFrame = async <Result>(read: (root: ShadowRoot) => Result) => {
    for (const frame of page.frames()) {
      const found = await frame
        .evaluate(
          `(${read.toString()})(document.querySelector('dung-hen')?.shadowRoot ?? document.createElement('div'))`,
        )
        .catch(() => null)
      if (found) return found as Result
    }
    return null
  }
  await until(async () => {
    const badges = await Promise.all(
      page.frames().map((frame) => frame.$$('[data-dh-tone=late], [data-dh-tone=today]')),
    )
    return badges.flat().length > 0
  }, 'urgent rows in the frame')
  await pressShortcut(page, 'next-urgent')
  await until(
    async () =>
      /^Hồ sơ gấp 1\//.test(
        (await inFrame((root) => root.querySelector('.told [role=status]')?.textContent)) ?? '',
      ),
    'the words in the frame',
  )
  expect(await page.$(inOverlay('.ring'))).toBeNull()
  await page.close()
})

describe('the context menu', () => {
  let page: ConsolePage
  beforeAll(async () => {
    page = await office.open('opencps')
    await office.auditor.untilRecorded(page)
  })
  afterAll(() => page.close())

  async function rightClickRow(index: number): Promise<string> {
    await page.bringToFront()
    const cell = await page.waitForSelector(`#table-dossier tbody > tr:nth-child(${index}) td:nth-child(3)`)
    const text = await cell?.evaluate(({ textContent }) => textContent ?? '')
    await cell?.click({ button: 'right' })
    return /H00\.99\.\d{6}\.\d{4}/.exec(text ?? '')?.[0] ?? ''
  }
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText())

  test('copies the number of the row it was opened on', async () => {
    const number = await rightClickRow(3)
    await chooseInMenu(page, 'copy-number')
    await untilTold(page, new RegExp(`^Đã sao chép mã ${number}`))
    expect(await clipboard()).toBe(number)
  })

  test('writes the apology for it, and opens its course', async () => {
    const number = await rightClickRow(2)
    await chooseInMenu(page, 'write-apology')
    expect(await numberWritten()).toBe(`${number} apology`)
    expect(await rightClickRow(2)).toBe(number)
    await chooseInMenu(page, 'open-timeline')
    const opened = await office.chromium.browser.waitForTarget((each) =>
      each.url().includes(`timeline.html?key=`),
    )
    expect(decodeURIComponent(opened.url())).toContain(number)
    await (await opened.asPage()).close()
  })

  test('does nothing when the list has put another dossier into that row meanwhile', async () => {
    const before = await clipboard()
    const number = await rightClickRow(4)
    expect(before).not.toBe(number)
    await page.$eval('[aria-label="Trang sau"]', (button) => (button as HTMLElement).click())
    await office.walks.opencps.settled(page)
    const pages = await pagesOpen()
    await chooseInMenu(page, 'copy-number')
    await untilTold(page, /^Dòng vừa bấm chuột phải đã thay đổi/)
    await chooseInMenu(page, 'write-apology')
    await untilTold(page, /^Chỗ vừa bấm/)
    expect(await clipboard()).toBe(before)
    expect(await pagesOpen()).toEqual(pages)
    await page.$eval('[aria-label="Trang trước"]', (button) => (button as HTMLElement).click())
    await until(
      async () => (await page.$eval('#table-dossier', (table) => table.textContent ?? '')).includes(number),
      'the first page',
    )
    await office.walks.opencps.settled(page)
  })

  test('opened beside the list, or by the page itself, it concerns nobody', async () => {
    await page.click('.pagging-table', { button: 'right' })
    await chooseInMenu(page, 'copy-number')
    await untilTold(page, /^Chỗ vừa bấm/)
    const number = await rightClickRow(3)
    await chooseInMenu(page, 'copy-number')
    await untilTold(page, new RegExp(`^Đã sao chép mã ${number}`))
    await page.$eval('#table-dossier tbody > tr:nth-child(4) td:nth-child(3)', (cell) => {
      cell.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true }))
    })
    await chooseInMenu(page, 'copy-number')
    await untilTold(page, /^Chỗ vừa bấm/)
    expect(await clipboard()).toBe(number)
  })

  test('has its entries over the office’s consoles only, and none when switched off', async () => {
    const created = await office.recordInWorker('contextMenus', 'create')
    await features(['colours'])
    const given = async () => ((await created()) as [{ id: string; documentUrlPatterns: string[] }][]).flat()
    await until(async () => (await given()).length === 3, 'three entries')
    expect((await given()).map(({ id, documentUrlPatterns }) => [id, ...documentUrlPatterns])).toEqual(
      ['copy-number', 'write-apology', 'open-timeline'].map((id) => [id, 'http://127.0.0.1/*']),
    )
    expect(await isThere('copy-number')).toBe(true)
    await features(['contextMenu'])
    await until(async () => !(await isThere('copy-number')), 'the entries taken away')
    await features([])
  })
})

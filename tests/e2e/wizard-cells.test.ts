import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { outputs } from '../../scripts/lib/build.mjs'
import { openAuditor, until } from '../../scripts/lib/officer.mjs'
import { startConsoles } from '../consoles/server.mjs'
import { type ConsoleName, expectRightBadges, untilListed } from './any-rows'
import { type Chromium, launchChromium } from './browsers'
import { inWizard, mouseOf, teach, wizardShows } from './teaching'
import { toolbarFlags } from './toolbar'

/** Cells of several facts, taught by pressing their pieces on the page or by keyboard. */
type Consoles = Awaited<ReturnType<typeof startConsoles>>

let chromium: Chromium
let consoles: Consoles

beforeAll(async () => {
  consoles = await startConsoles({})
  chromium = await launchChromium({ extension: outputs.chromiumDemo, flags: toolbarFlags })
})
afterAll(async () => {
  await chromium.close()
  await consoles.close()
})
beforeEach(async () => {
  const options = await chromium.open('options.html')
  await options.evaluate('chrome.storage.local.clear()')
  await options.close()
})

test('a list of such cells is read whole by what the screen proposes', async () => {
  const page = await openConsole('tandan')
  await teach(page, mouseOf(chromium))
  await expectRightBadges(page, consoles, 'tandan')
  const { rows } = consoles.control.lists(consoles.tandan.origin)
  const timeOf = (time: unknown): unknown => (typeof time === 'object' ? Object(time).at : time)
  const auditor = await openAuditor(chromium)
  let read: unknown[][] = []
  await until(async () => {
    const dossiers: { current: Record<string, unknown> }[] = await auditor.rows('dossiers')
    read = rows.map(({ number }) => {
      const { current = {} } = dossiers.find((one) => one.current.number === number) ?? {}
      return [current.number, timeOf(current.receivedAt), timeOf(current.dueAt), current.channel]
    })
    return read.every(([number]) => number !== undefined)
  }, 'every dossier of the page recorded')
  expect(read).toEqual(
    rows.map(({ number, receivedAt, dueAt, channel }) => [number, receivedAt, dueAt, channel].map(timeOf)),
  )
  expect(new Set(rows.map(({ channel }) => channel))).toEqual(new Set(['counter', 'online', 'post']))
  await auditor.page.close()
  await page.close()
})

test('pressing a piece of a cell leads to its choice and frames it, and so does Tab', async () => {
  const page = await openConsole('tandan')
  await toColumns(page)
  const address = page.url()
  const due = await placeOfText(page, 'hẹn trả', 3)
  await page.mouse.click(due.x, due.y)
  await until(async () => (await focused(page)) === 'Phần “hẹn trả” là', 'the choice of what was pressed')
  expect(page.url()).toBe(address)
  expect(await page.$('.ant-modal')).toBeNull()
  expect(await isFramed(page, due)).toBe(true)
  const received = await placeOfText(page, 'Tiếp nhận', 3)
  expect(await isFramed(page, received)).toBe(false)
  await page.mouse.click(received.x, received.y)
  await until(async () => (await focused(page))?.startsWith('Phần “Tiếp nhận') === true, 'another choice')
  expect([await isFramed(page, received), await isFramed(page, due)]).toEqual([true, false])
  await page.keyboard.down('Shift')
  for (let tabs = 0; tabs < 8 && (await focused(page)) !== 'Phần “hẹn trả” là'; tabs++) {
    await page.keyboard.press('Tab')
  }
  await page.keyboard.up('Shift')
  expect(await focused(page)).toBe('Phần “hẹn trả” là')
  expect([await isFramed(page, received), await isFramed(page, due)]).toEqual([false, true])
  await page.close()
})

test('a piece that few cells have can be pressed too, and chosen', async () => {
  const page = await openConsole('tandan')
  await page.$$eval('.ant-table-row td', (cells) => {
    const cell = cells.filter(({ textContent }) => textContent?.includes('hẹn trả'))[2]
    const line = document.createElement('div')
    line.textContent = '- Chuyển sang Phòng Tư pháp'
    cell?.append(line)
  })
  await toColumns(page)
  const name = 'Phần “- Chuyển sang Phòng Tư pháp” là'
  expect(await page.$(inWizard(`select[aria-label="${name}"]`))).toBeNull()
  const place = await placeOfText(page, 'Chuyển sang', 0)
  await page.mouse.click(place.x, place.y)
  await until(async () => (await focused(page)) === name, 'a choice of its own')
  const choice = await wizardShows(page, `select[aria-label="${name}"]`)
  await choice.select('unit')
  expect(await choice.evaluate((select) => Object(select).value)).toBe('unit')
  await page.close()
})

test('the further rows of each dossier stand among the columns, and are read as the officer says', async () => {
  const page = await openConsole('tworow')
  await toColumns(page)
  const due = await placeOfText(page, 'Hẹn trả', 0)
  await page.mouse.click(due.x, due.y)
  await until(async () => (await focused(page)) === 'Phần “Hẹn trả” là', 'the choice of what was pressed')
  expect(await isFramed(page, due)).toBe(true)
  expect(await previewOf(page)).toMatch(/Ngày tiếp nhận.*Ngày hẹn trả|Ngày hẹn trả.*Ngày tiếp nhận/u)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  const choice = await wizardShows(page, 'select[aria-label="Phần “Ngày tiếp nhận” là"]')
  await choice.select('')
  const preview = await previewOf(page)
  expect(preview).not.toContain('Ngày tiếp nhận')
  expect(preview).toContain('Ngày hẹn trả')
  await page.close()
})

async function openConsole(name: ConsoleName): Promise<Page> {
  const page = await chromium.browser.newPage()
  await page.setViewport({ width: 1366, height: 768 })
  await page.goto(consoles[name].url)
  await untilListed(page)
  return page
}

async function toColumns(page: Page): Promise<void> {
  const mouse = mouseOf(chromium)
  await mouse.start(page)
  await mouse.onward(page)
  await wizardShows(page, '.columns')
}

/** From the columns to what is read. */
async function previewOf(page: Page): Promise<string> {
  const mouse = mouseOf(chromium)
  await mouse.onward(page)
  await wizardShows(page, '.question')
  await mouse.onward(page)
  const list = await wizardShows(page, '.preview li')
  return list.evaluate(({ parentElement }) => parentElement?.textContent ?? '')
}

/** What has the focus in the wizard, as it is read out. */
function focused(page: Page): Promise<string | null> {
  return page.$eval(
    'dung-hen-wizard',
    ({ shadowRoot }) => shadowRoot?.activeElement?.getAttribute('aria-label') ?? null,
  )
}

/** The middle of a text of the list, of its n-th occurrence. */
function placeOfText(page: Page, text: string, nth: number): Promise<{ x: number; y: number }> {
  return page.evaluate(
    (wanted, n) => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      let seen = 0
      while (texts.nextNode()) {
        const node = texts.currentNode
        const at = node.textContent?.indexOf(wanted) ?? -1
        if (at < 0 || !node.parentElement?.closest('td') || seen++ < n) continue
        const range = document.createRange()
        range.setStart(node, at)
        range.setEnd(node, at + wanted.length)
        const { left, top, width, height } = range.getBoundingClientRect()
        return { x: left + width / 2, y: top + height / 2 }
      }
      throw new Error(`No ${wanted} in a cell`)
    },
    text,
    nth,
  )
}

/** Whether one of the strong frames stands around a place. */
function isFramed(page: Page, { x, y }: { x: number; y: number }): Promise<boolean> {
  return page.$eval(
    'dung-hen-outline',
    ({ shadowRoot }, left, top) =>
      [...(shadowRoot?.querySelectorAll('.strong') ?? [])].some((box) => {
        const around = box.getBoundingClientRect()
        return around.left < left && left < around.right && around.top < top && top < around.bottom
      }),
    x,
    y,
  )
}

import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { views } from '@/entrypoints/dashboard/address'
import { readPopup, until } from '../../scripts/lib/officer.mjs'
import { createKeyboard } from './keyboard'
import { type Office, openOffice } from './office'
import { lookTwice } from './two-looks'

/** The lead's pages in the built extension, after two looks five working days apart. */
let office: Office

beforeAll(async () => {
  office = await openOffice()
  await lookTwice(office)
}, 120_000)
afterAll(() => office.close())

async function openView(query: string): Promise<Page> {
  const opened = await office.chromium.open(`dashboard.html${query}`)
  await opened.waitForSelector('main[data-counted] :is(.card, table, .charts)')
  return opened
}

/** A page as it comes out of the printer: the size of each sheet in points, and the words on them. */
async function printed(shown: Page): Promise<{ pages: string[]; text: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'dung-hen-print-'))
  const file = join(folder, 'printed.pdf')
  await shown.pdf({ path: file, preferCSSPageSize: true })
  const facts = execFileSync('pdfinfo', ['-l', '-1', file], { encoding: 'utf8' })
  const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' })
  rmSync(folder, { recursive: true })
  const sides = [...facts.matchAll(/Page +\d+ size: +([\d.]+) x ([\d.]+)/g)]
  const pages = sides.map(
    ([, width, height]) => `${Math.round(Number(width))} x ${Math.round(Number(height))}`,
  )
  return { pages, text: text.normalize('NFC') }
}

/** What was seen, from when to when, and the sentence: once on every paper. */
function expectBasis(text: string): void {
  const words = text.replace(/\s+/g, ' ')
  expect(words).toMatch(/Phạm vi: [\d.]+ hồ sơ đã hiển thị trên máy này, từ .*2026 đến .*2026/)
  expect(words.split('không phải chứng cứ duy nhất để xử lý trách nhiệm')).toHaveLength(2)
}

/** Everything on the page that the mouse can use, marked, so that the keyboard's way can be held against it. */
const markUsable = (shown: Page) =>
  shown.evaluate(() => {
    const usable = [...document.querySelectorAll<HTMLElement>('a, button, input, select, textarea, summary')]
      .filter((each) => each.checkVisibility({ checkVisibilityCSS: true }) && !each.matches(':disabled'))
      // A list of thousands takes one stop; arrow keys lead on (tests/unit/components/dashboard-list).
      .filter((each) => each.tabIndex >= 0)
    for (const [index, each] of usable.entries()) each.dataset.usable = String(index)
    return usable.length
  })

/** Presses Tab until the focus has gone round; what it stood on, and whether that could be seen. */
async function tabRound(shown: Page, most: number): Promise<{ reached: Set<string>; unseen: string[] }> {
  const reached = new Set<string>()
  const unseen: string[] = []
  await shown.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  for (let presses = 0; presses < 2 * most && reached.size < most; presses++) {
    await shown.keyboard.press('Tab')
    const stop = await shown.evaluate(() => {
      const { activeElement } = document
      if (!(activeElement instanceof HTMLElement)) return null
      const { outlineStyle, outlineWidth } = getComputedStyle(activeElement)
      return {
        mark: activeElement.dataset.usable,
        says: activeElement.outerHTML.slice(0, 120),
        isSeen: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1,
      }
    })
    if (stop?.mark === undefined) continue
    reached.add(stop.mark)
    if (!stop.isSeen) unseen.push(stop.says)
  }
  return { reached, unseen }
}

test.each(views)(
  'the view %s is gone through by the Tab key alone, and shows where it stands',
  async (view) => {
    const shown = await openView(`?view=${view}`)
    const usable = await markUsable(shown)
    expect(usable).toBeGreaterThan(8)
    const { reached, unseen } = await tabRound(shown, usable)
    expect(reached.size).toBe(usable)
    expect(unseen).toEqual([])
    await shown.close()
  },
)

test('a filter survives a reload, and its view can be kept', async () => {
  const shown = await openView('?figure=overdue&sort=unit')
  const count = () => shown.$eval('.list-line [role="status"]', (line) => line.textContent)
  const before = await count()
  await shown.reload()
  await shown.waitForSelector('.list-line')
  await until(async () => (await count())?.split('.')[0] === before?.split('.')[0], 'the same rows')
  const values = await shown.$$eval('.filters select', (all) =>
    all.map((each) => (each as HTMLSelectElement).value),
  )
  expect(values).toContain('overdue')
  expect(values).toContain('unit')

  const links = () =>
    shown.$$eval('.saved-views a', (all) => all.map((each) => [each.textContent, each.getAttribute('href')]))
  const isKept = async () => (await links()).length === 1
  await shown.click('details:has(.saved-views) summary')
  await shown.type('form.keep input', 'Phòng tôi')
  await shown.keyboard.press('Enter')
  await until(isKept, 'the view is kept')
  await shown.reload()
  await until(isKept, 'the view is there again')
  expect(await links()).toEqual([['Phòng tôi', '?figure=overdue&sort=unit']])
  await shown.close()
})

test('by keyboard alone: to a dossier’s course and back to its row, filter and columns as they were', async () => {
  const shown = await openView('')
  await shown.bringToFront()
  const keyboard = createKeyboard(shown)
  await keyboard.reach('searchbox', 'Mã hồ sơ')
  await keyboard.type('2611')
  const numbers = () => shown.$$eval('tbody th', (all) => all.map((each) => each.textContent ?? ''))
  await until(async () => (await numbers()).every((each) => each.includes('2611')), 'the narrowed list')
  await keyboard.reach('DisclosureTriangle', 'Cột hiển thị')
  await keyboard.press('Enter')
  await keyboard.reach('checkbox', 'Lĩnh vực')
  await keyboard.press('Space')
  const headings = () => shown.$$eval('thead th', (all) => all.map((each) => each.textContent))
  await until(async () => (await headings()).includes('Lĩnh vực'), 'the column chosen')

  const [first = '', , third = ''] = await numbers()
  await keyboard.reach('button', first)
  await keyboard.press('ArrowDown')
  await keyboard.press('ArrowDown')
  await until(async () => (await keyboard.focused()).name === third, 'the third row')
  const list = await shown.evaluate('chrome.tabs.getCurrent().then(({ id }) => id)')
  // Further tabs, as an officer has them: the course closed, one of those would be in front.
  const other = await office.auditor.page.evaluate(
    "chrome.tabs.create({ url: 'about:blank', active: false }).then(({ id }) => id)",
  )
  const opened = office.chromium.browser.waitForTarget((each) => each.url().includes('/timeline.html'))
  await keyboard.press('Enter')
  const course = await (await opened).page()
  if (!course) throw new Error('No course')
  await course.waitForSelector('.course')
  expect(await course.$eval('main', ({ textContent }) => textContent)).toContain(third)
  await course.close()
  await until(async () => (await inFront()) === list, 'the list is in front again')
  expect(await keyboard.focused()).toEqual({ role: 'button', name: third })
  await office.auditor.page.evaluate(`chrome.tabs.remove(${other})`)

  await shown.reload()
  await until(async () => (await numbers()).length > 0, 'the list again')
  expect(await headings()).toContain('Lĩnh vực')
  expect((await numbers()).every((each) => each.includes('2611'))).toBe(true)
  await shown.close()
})

/** Which tab is in front, by its number. */
const inFront = () =>
  office.auditor.page.evaluate('chrome.tabs.query({ active: true }).then(([tab]) => tab.id)')

describe('the kept figures', () => {
  const kept = () =>
    office.auditor.page.evaluate(
      "chrome.storage.local.get('summaryCache').then(({ summaryCache }) => summaryCache?.figures ?? null)",
    ) as Promise<Record<string, unknown> | null>

  test('deleted, are counted again to the last one the same', async () => {
    // Those that stand there may be from before the last look.
    await office.auditor.page.evaluate("chrome.storage.local.remove('summaryCache')")
    await office.fireAlarm('toolbar')
    await until(async () => (await kept()) !== null, 'figures are kept')
    const before = await kept()
    const first = await office.chromium.open('popup.html')
    const shownBefore = await readPopup(first)
    await first.close()

    await office.auditor.page.evaluate("chrome.storage.local.remove('summaryCache')")
    const second = await office.chromium.open('popup.html')
    expect(await readPopup(second)).toEqual(shownBefore)
    await second.close()

    await office.fireAlarm('toolbar')
    await until(async () => (await kept()) !== null, 'figures are kept again')
    // They name the moment they hold for; nothing else differs.
    expect({ ...(await kept()), at: 0 }).toEqual({ ...before, at: 0 })
    expect(before).toMatchObject({ overdue: shownBefore.figures.overdue, seen: shownBefore.seen })
  })
})

describe('the review', () => {
  const answered = (shown: Page) =>
    shown.$$eval('.review [aria-pressed="true"]', (all) => all.map((each) => each.textContent))

  test('is answered by keyboard, and keeps what was answered', async () => {
    const shown = await openView('?view=review')
    await shown.focus('.review li [data-decision]')
    for (const key of ['1', '2', '3', '4'] as const) await shown.keyboard.press(key)
    const decisions = ['Kịp', 'Không kịp', 'Đôn đốc', 'Bàn giao']
    await until(async () => (await answered(shown)).length === 4, 'four answers')
    expect(await answered(shown)).toEqual(decisions)
    const progress = () => shown.$eval('.review [role="status"]', (line) => line.textContent)
    await until(async () => (await progress())?.includes(' 4 trong ') === true, 'four are reviewed')
    await shown.reload()
    await shown.waitForSelector('.review li')
    await until(async () => (await answered(shown)).length === 4, 'the answers have been read again')
    expect(await answered(shown)).toEqual(decisions)
    await shown.close()
  })

  test('of a full day is printed on one A4, and says what did not fit', async () => {
    const shown = await openView('?view=review')
    const all = await shown.$$eval('.review li', (rows) => rows.length)
    expect(all).toBeGreaterThan(40)
    const { pages, text } = await printed(shown)
    expect(pages).toEqual(['595 x 842'])
    const numbers = new Set(text.match(/H00\.\S+/g))
    expect(numbers.size).toBe(45)
    expectBasis(text)
    expect(text).toContain(`Còn ${all - numbers.size} hồ sơ trong danh sách rà soát không in trên tờ này.`)
    await shown.close()
  })

  test('stays on one A4 where every name on it is long', async () => {
    const shown = await openView('?view=review')
    const rows = await shown.$$eval('.review li', (all) => {
      for (const cell of all.flatMap((row) => [...row.querySelectorAll('span')]))
        cell.textContent = 'Phòng Kinh tế, Hạ tầng và Đô thị phường Hòa Bình Trung, '.repeat(4)
      return all.length
    })
    expect(rows).toBeGreaterThan(45)
    const { pages, text } = await printed(shown)
    expect(pages).toEqual(['595 x 842'])
    expect(new Set(text.match(/H00\.\S+/g)).size).toBe(45)
    await shown.close()
  })
})

test('the list is printed with all of its rows, and what it is narrowed to', async () => {
  const shown = await openView('?figure=overdue')
  const count = await shown.$eval('.list-line [role="status"]', (line) =>
    Number.parseInt(line.textContent ?? '', 10),
  )
  expect(count).toBeGreaterThan(10)
  const { pages, text } = await printed(shown)
  expect(new Set(pages)).toEqual(new Set(['842 x 595']))
  expect(new Set(text.match(/H00\.\S+/g)).size).toBe(count)
  expect(text).toContain('Nhóm hồ sơ: Quá hạn')
  expectBasis(text)
  await shown.close()
})

test.each(['charts', 'away'])('the view %s says on paper what it rests on', async (view) => {
  const shown = await openView(`?view=${view}`)
  expectBasis((await printed(shown)).text)
  await shown.close()
})

test.each(['report', 'sample', 'forecast'])('the view %s is printed on A4 on its side', async (view) => {
  const shown = await openView(`?view=${view}`)
  const title = await shown.$eval('.report h2', (heading) => heading.textContent ?? '')
  const { pages, text } = await printed(shown)
  expect(new Set(pages)).toEqual(new Set(['842 x 595']))
  expect(text.replace(/\s+/g, ' ')).toContain(title)
  expect(text).not.toContain('Lưu tệp')
  expectBasis(text)
  await shown.close()
})

test('somebody away: what he leaves is listed and handed over on paper', async () => {
  const shown = await openView('?view=away')
  const holder = await shown.$eval(
    'select option:nth-child(2)',
    (option) => (option as HTMLOptionElement).value,
  )
  await shown.select('select', holder)
  for (const [name, date] of [
    ['Từ ngày', '20/11/2026'],
    ['Đến hết ngày', '31/12/2026'],
  ]) {
    await shown.type(`::-p-aria([name="${name}"][role="textbox"])`, date ?? '')
    await shown.keyboard.press('Tab')
  }
  await shown.click('button.main')
  await shown.waitForSelector(`section[aria-label="${holder}"] a.button`)
  const rows = await shown.$$eval(`section[aria-label="${holder}"] tbody tr`, (all) => all.length)
  const href = await shown.$eval(
    `section[aria-label="${holder}"] a.button`,
    (link) => (link as HTMLAnchorElement).href,
  )

  const paper = await office.chromium.browser.newPage()
  await paper.goto(href)
  await paper.waitForSelector('.picker input')
  expect(await paper.$eval('#paper', (choice) => (choice as HTMLSelectElement).value)).toBe(
    'handover-minutes',
  )
  expect(await paper.$$eval('.picker input:checked', (all) => all.length)).toBe(rows)
  await paper.close()

  await shown.click(`section[aria-label="${holder}"] button:not(.as-link)`)
  await shown.waitForFunction(
    (name) => !document.querySelector(`section[aria-label="${name}"]`),
    { timeout: 20_000 },
    holder,
  )
  await shown.close()
})

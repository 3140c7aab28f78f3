import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { knownProfiles } from '@/utils/consoles/profiles'
import { paperTexts } from '@/utils/i18n/written/notices'
import { papers } from '@/utils/notices/catalogue'
import { defaultSettings } from '@/utils/settings/defaults'
import { calendarYear, nationalDays } from '@/utils/working-time/holidays'
import { allowLeadViews, pressShortcut, readBadges, until } from '../../scripts/lib/officer.mjs'
import { type ConsolePage, type Office, openOffice } from './office'

/**
 * English is chosen in the settings and spoken everywhere at once: in the console's page that is open, and on every
 * page of ours, the open ones too, of which no Vietnamese word is left but the console's own data and what is written for others.
 */
let office: Office
let console_: ConsolePage
let key: string

beforeAll(async () => {
  office = await openOffice()
  await allowLeadViews(office.auditor.page)
  console_ = await office.open('opencps')
  await office.auditor.untilRecorded(console_)
  const dossiers = await office.auditor.rows('dossiers')
  key = dossiers[0]?.key
})
afterAll(() => office.close())

test('Vietnamese is spoken until another language is chosen, whatever the browser’s is', async () => {
  expect(await office.auditor.page.evaluate(() => document.documentElement.lang)).toBe('vi')
  await until(async () => (await badges()).some((badge) => badge.includes('ngày làm việc')), 'Vietnamese')
})

test('English is chosen in the settings, and the open console follows without being reloaded', async () => {
  const options = office.auditor.page
  const [board, panel, draft] = await pagesBefore()
  await options.bringToFront()
  await choose(options, 'en')
  await until(async () => (await headingOf(options)) === 'Đúng Hẹn settings', 'English settings')
  await until(async () => (await headingOf(board)) === 'Dashboard', 'the dashboard in English')
  await until(async () => (await langOf(panel)) === 'en', 'the side panel in English')
  // By now it has heard of it, too.
  expect([await langOf(draft), await draft.evaluate(textIn, entered)]).toEqual(['vi', '12345'])
  for (const page of [board, panel, draft]) await page.close()
  expect(await options.evaluate(() => document.documentElement.lang)).toBe('en')
  await console_.bringToFront()
  await until(async () => (await badges()).some((badge) => badge.includes('working day')), 'English badges')
  expect(await badges()).toEqual((await badges()).filter((badge) => !vietnameseLetter.test(badge)))
})

test('a console that is opened afterwards speaks it from the start', async () => {
  await console_.bringToFront()
  await console_.reload()
  await office.walks.opencps.settled(console_)
  await until(async () => (await badges()).some((badge) => badge.includes('working day')), 'English badges')
})

test('so do the drawer and the card of a dossier', async () => {
  await console_.bringToFront()
  await pressShortcut(console_, 'open-drawer')
  await until(() => isFocused(console_, '.drawer .entry'), 'the drawer with the focus on its first dossier')
  await console_.keyboard.press('Enter')
  await until(async () => /Counted by the/.test(await overlayText(console_)), 'the explanation')
  expect((await leftovers(console_, 'dung-hen')).vietnamese).toEqual([])
})

describe('no Vietnamese word is left on', () => {
  test.each([
    ['the popup', () => 'popup.html'],
    ['the settings', () => 'options.html'],
    ['the list', () => 'dashboard.html'],
    ['the review', () => 'dashboard.html?view=review'],
    ['the charts', () => 'dashboard.html?view=charts'],
    ['the forecast', () => 'dashboard.html?view=forecast'],
    ['the report', () => 'dashboard.html?view=report'],
    ['the sample', () => 'dashboard.html?view=sample'],
    ['an explanation', () => `explain.html?key=${encodeURIComponent(key)}`],
    ['a course', () => `timeline.html?key=${encodeURIComponent(key)}`],
    ['a draft', () => `notice.html?key=${encodeURIComponent(key)}`],
    ['drafts for many', () => 'notice.html?batch=open'],
  ])('%s', async (_, address) => {
    const page = await office.chromium.open(address())
    await until(async () => (await headingOf(page)) !== '', 'the page')
    await page.evaluate(() => {
      for (const folded of document.querySelectorAll('details')) folded.open = true
    })
    await settled(page)
    const { shown, vietnamese } = await leftovers(page)
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
    expect(shown).toBeGreaterThan(2)
    expect(vietnamese).toEqual([])
    await page.close()
  })
})

test('what is written for others stays Vietnamese', async () => {
  const page = await office.chromium.open('dashboard.html?view=report')
  await page.waitForSelector('.report[lang=vi] h2')
  expect(await page.$eval('.report[lang=vi] h2', (heading) => heading.textContent)).toMatch(
    /^Tổng hợp tình hình giải quyết hồ sơ/,
  )
  await page.close()
})

test('the way back is the same', async () => {
  const options = office.auditor.page
  await options.bringToFront()
  await choose(options, 'vi')
  await until(async () => (await headingOf(options)) === 'Cài đặt Đúng Hẹn', 'Vietnamese settings')
  await console_.bringToFront()
  await until(async () => (await badges()).some((badge) => badge.includes('ngày làm việc')), 'Vietnamese')
})

const vietnameseLetter = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/iu

/** Names that are Vietnamese in every language: of the product, kinds of system, papers, days off. */
const ourNames = [
  'Đúng Hẹn',
  'Tiếng Việt',
  'Ông/Bà',
  '12/QĐ-UBND',
  ...Object.values(paperTexts.reasons),
  defaultSettings.office.desk,
  ...knownProfiles.map(({ name }) => name),
  ...papers.flatMap(({ titles }) =>
    titles.flatMap(({ name, formNumber, basis }) => [name, formNumber, basis]),
  ),
  ...nationalDays.flatMap(({ name, notice }) => [name, notice]),
  ...[2026, 2027].flatMap((year) => calendarYear(year)?.unsettled.map(({ text }) => text) ?? []),
]

/** Pages of ours that are open when another language is chosen; into the last something was entered. */
async function pagesBefore(): Promise<[Page, Page, Page]> {
  const open = (path: string) => office.chromium.open(path)
  const pages: [Page, Page, Page] = [
    await open('dashboard.html'),
    await open('sidepanel.html'),
    await open('dashboard.html'),
  ]
  const [, , draft] = pages
  await draft.waitForSelector(entered)
  await draft.type(entered, '12345')
  return pages
}

const entered = 'main input[type=search]'
const textIn = (field: string) => document.querySelector<HTMLInputElement>(field)?.value
const langOf = (page: Page) => page.evaluate(() => document.documentElement.lang).catch(() => '')

/** The settings page loads anew under the very choice. */
async function choose(options: Page, language: string): Promise<void> {
  await Promise.all([
    options.waitForNavigation(),
    options.select('#language select', language).catch(() => []),
  ])
}

async function badges(): Promise<string[]> {
  return (await readBadges(console_)).flatMap(({ badge }) => (badge ? [badge] : []))
}

async function headingOf(page: Page): Promise<string> {
  // A page that is just loading anew has no heading yet.
  return page.evaluate(() => document.querySelector('h1, h2')?.textContent ?? '').catch(() => '')
}

/** Whether the focus within the overlay is on such an element: only then a key reaches it. */
async function isFocused(page: Page, selector: string): Promise<boolean> {
  return page.evaluate(
    (wanted) => document.querySelector('dung-hen')?.shadowRoot?.activeElement?.matches(wanted) === true,
    selector,
  )
}

/** Until the page says the same twice in a row. */
async function settled(page: Page): Promise<void> {
  let before = ''
  await until(async () => {
    const now = await page.evaluate(() => document.body.innerText)
    const same = now === before && now !== ''
    before = now
    return same
  }, 'a page at rest')
}

async function overlayText(page: Page): Promise<string> {
  return (await said(page, 'dung-hen')).join('\n')
}

/** What consoles have shown and history keeps of it, the longest first: one may hold another. */
async function dataWords(): Promise<string[]> {
  const dossiers = await office.auditor.rows('dossiers')
  const words = new Set([...wordsIn(dossiers), ...wordsIn(office.control.answerLog()), ...ourNames])
  return [...words].filter((word) => vietnameseLetter.test(word)).sort((a, b) => b.length - a.length)
}

/** What a page says, and what of it is Vietnamese though it is neither data nor quoted nor marked as Vietnamese. */
async function leftovers(page: Page, host?: string) {
  const all = await said(page, host)
  const data = await dataWords()
  const vietnamese = all.filter((text) => vietnameseLetter.test(withoutData(text, data)))
  return { shown: all.length, vietnamese: [...new Set(vietnamese)] }
}

function withoutData(text: string, data: readonly string[]): string {
  const whole = data.reduce((rest, word) => rest.replaceAll(word, ''), text)
  return withoutCut(whole, data)
    .replace(/“[^”]*(”|$)/gu, '')
    .replace(/[Ff]or example: .*/gu, '')
}

/** Without the start of such a word at its end, where it was cut short with "…". */
function withoutCut(text: string, data: readonly string[]): string {
  if (!text.endsWith('…')) return text
  const starts = data.flatMap((word) =>
    Array.from({ length: word.length }, (_, length) => word.slice(0, length + 1)),
  )
  const longest = starts
    .filter((start) => text.endsWith(`${start}…`))
    .reduce((best, start) => (start.length > best.length ? start : best), '')
  return text.slice(0, text.length - longest.length - 1)
}

/** Every text, title, label and description of a page, or of what of ours stands in a console's page. */
function said(page: Page, host?: string): Promise<string[]> {
  return page.evaluate((name) => {
    const root = name === undefined ? document.body : document.querySelector(name)?.shadowRoot
    if (!root) return []
    const texts: string[] = name === undefined ? [document.title] : []
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node instanceof Element ? node : node.parentElement
      if (element?.closest('[lang=vi], style')) continue
      if (!(node instanceof Element)) texts.push(node.textContent ?? '')
      else
        for (const attribute of ['title', 'aria-label', 'aria-description', 'placeholder', 'alt'])
          texts.push(node.getAttribute(attribute) ?? '')
    }
    return texts.map((text) => text.trim()).filter(Boolean)
  }, host)
}

function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : []
}

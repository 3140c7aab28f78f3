import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { passFiveWorkingDays } from '../../scripts/demo/working-week.mjs'
import { turn, walk } from '../../scripts/lib/console-walks.mjs'
import { allowLeadViews, readPopup, until } from '../../scripts/lib/officer.mjs'
import { type ConsolePage, type Office, openOffice } from './office'

/** The lead's pages in the built extension, after two looks five working days apart. */
let office: Office
let page: ConsolePage

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
/** Screenshots of every view are left here when it is named. */
const pictures = process.env.DUNG_HEN_PICTURES

beforeAll(async () => {
  office = await openOffice()
  await allowLeadViews(office.auditor.page)
  page = await office.open('opencps')
  await walk(office.tour('opencps', page))
  passFiveWorkingDays(office.control)
  await page.reload()
  const tour = office.tour('opencps', page)
  for (const menu of [0, 1, 2]) await turn(tour, () => tour.console.openMenu(page, menu))
  await office.auditor.untilRecorded(page)
  // Nothing is recorded from here on: figures differ by nothing but the way they are counted.
  await page.close()
}, 120_000)
afterAll(() => office.close())

async function openView(query: string, scheme = 'light'): Promise<Page> {
  const opened = await office.chromium.browser.newPage()
  await opened.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
  await opened.goto(office.chromium.url(`dashboard.html${query}`))
  await opened.waitForSelector('main .card, main table, main .charts')
  return opened
}

/** What axe finds wrong with a page as it stands, one line a finding. */
async function findings(shown: Page): Promise<string[]> {
  // Evaluated: the page's policy lets no script be added.
  await shown.evaluate(axeSource)
  return (await shown.evaluate(
    `axe.run(document, { resultTypes: ['violations'] })
      .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)))`,
  )) as string[]
}

async function take(shown: Page, name: string): Promise<void> {
  if (!pictures) return
  mkdirSync(pictures, { recursive: true })
  await shown.screenshot({ path: join(pictures, `${name}.png`), fullPage: true })
}

const sizes = [
  { name: 'wide', width: 1366, height: 768, scale: 1 },
  { name: 'narrow', width: 420, height: 800, scale: 1 },
  // 200 % zoom of a counter's screen.
  { name: 'zoomed', width: 683, height: 384, scale: 2 },
]

describe.each(['list', 'review', 'away', 'forecast', 'charts', 'report', 'sample', 'sources'])(
  'the view %s',
  (view) => {
    test.each(['light', 'dark'])(
      'axe finds nothing wrong with it, %s, and nothing is cut off',
      async (scheme) => {
        const shown = await openView(`?view=${view}`, scheme)
        expect(await findings(shown)).toEqual([])
        for (const { name, width, height, scale } of sizes) {
          await shown.setViewport({ width, height, deviceScaleFactor: scale })
          const beyond = await shown.evaluate(() => document.documentElement.scrollWidth - innerWidth)
          await take(shown, `${view}-${scheme}-${name}`)
          expect(beyond, `${name}: the page scrolls sideways`).toBeLessThanOrEqual(0)
        }
        await shown.close()
      },
    )
  },
)

test.each(['light', 'dark'])('axe finds nothing wrong with the popup, %s', async (scheme) => {
  const popup = await office.chromium.open('popup.html')
  await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
  await readPopup(popup)
  await popup.setViewport({ width: 400, height: 600 })
  await take(popup, `popup-${scheme}`)
  expect(await findings(popup)).toEqual([])
  await popup.close()
})

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
  await shown.close()
})

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
  await take(shown, 'away-filled')
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

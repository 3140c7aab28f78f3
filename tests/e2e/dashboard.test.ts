import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readPopup, until } from '../../scripts/lib/officer.mjs'
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
  await opened.waitForSelector('main .card, main table, main .charts')
  return opened
}

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

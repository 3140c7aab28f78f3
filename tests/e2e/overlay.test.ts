import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDrawer } from '../../scripts/demo/officer-at-work.mjs'
import { dossierNumberIn, inOverlay, readBadges, seenInOverlay, until } from '../../scripts/lib/officer.mjs'
import { type ConsolePage, type Office, openOffice } from './office'

/** The handle, what is printed, and what becomes of it when the extension goes. */
let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

describe.each(['opencps', 'tandan'] as const)('%s', (name) => {
  let page: ConsolePage
  beforeAll(async () => {
    page = await office.open(name)
    await office.auditor.untilRecorded(page)
    await page.waitForSelector('[data-dh-text]')
  })
  afterAll(() => page.close())

  test('the handle counts in figures that can be read', async () => {
    const style = await page.$eval(inOverlay('.handle .count'), (count) => {
      const { color, backgroundColor, writingMode } = getComputedStyle(count)
      return { color, backgroundColor, writingMode }
    })
    expect(style).toEqual({
      color: 'rgb(255, 255, 255)',
      backgroundColor: 'rgb(140, 29, 24)',
      writingMode: 'horizontal-tb',
    })
  })

  test('on paper there are no badges and no overlay', async () => {
    const shown = () =>
      page.evaluate(() => {
        const cells = [...document.querySelectorAll('[data-dh-text]')]
        const root = document.querySelector('dung-hen')?.shadowRoot?.querySelector('.root')
        return {
          badges: cells.filter((cell) => getComputedStyle(cell, '::after').content !== 'none').length,
          overlay: root && getComputedStyle(root).display !== 'none',
        }
      })
    const badges = await page.$$eval('[data-dh-text]', ({ length }) => length)
    expect(badges).toBeGreaterThan(5)
    expect(await shown()).toEqual({ badges, overlay: true })
    await page.emulateMediaType('print')
    expect(await shown()).toEqual({ badges: 0, overlay: false })
    await page.emulateMediaType('screen')
  })
})

test('an open card follows what the page says of its dossier', async () => {
  const page = await office.open('opencps')
  await office.auditor.untilRecorded(page)
  await openDrawer(page)
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  const card = () => page.$eval(inOverlay('.card'), ({ textContent }) => textContent ?? '')
  await until(async () => (await card()).includes('Tiện ích đã thấy hồ sơ này'), 'the card')
  const number = dossierNumberIn(await card()) ?? ''
  const due = await page.evaluate((wanted) => {
    const row = [...document.querySelectorAll('#table-dossier tr')].find(({ textContent }) =>
      textContent?.includes(wanted),
    )
    const columns = [...document.querySelectorAll('#table-dossier th')].map(
      ({ textContent }) => textContent ?? '',
    )
    const cell = row?.children[columns.findIndex((heading) => /hẹn trả/i.test(heading))]
    const before = cell?.textContent?.trim() ?? ''
    if (cell) cell.textContent = '30/12/2026 16:30:00'
    return before
  }, number)
  expect(number).not.toBe('')
  expect(due).toMatch(/\d{2}\/\d{2}\/\d{4}/)
  await until(async () => (await card()).includes('30/12/2026'), 'the date that the page shows now')
  expect(await card()).not.toContain('Quá hạn')
  await page.close()
})

/** The last test of this file: an extension loaded through the DevTools pipe does not come back by itself. */
test('gone under an open page, it takes the badges off, asks for a reload and says nothing in the console', async () => {
  const page = await office.open('opencps')
  await office.auditor.untilRecorded(page)
  const said: string[] = []
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => said.push(String(error)))
  let loads = 0
  page.on('load', () => loads++)

  const options = await office.chromium.open('options.html')
  await options.evaluate('chrome.runtime.reload()').catch(() => {})
  await page.bringToFront()
  await page.$eval('[aria-label="Trang sau"]', (button) => (button as HTMLElement).click())
  await seenInOverlay(page, '[data-dh-trouble="reload"]')
  expect((await readBadges(page)).filter(({ badge }) => badge !== '')).toEqual([])
  expect(said).toEqual([])
  expect(loads).toBe(0)
})

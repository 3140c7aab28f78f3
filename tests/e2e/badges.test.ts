import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask, turn } from '../../scripts/lib/console-walks.mjs'
import { goneFromOverlay, panelText, readBadges } from '../../scripts/lib/officer.mjs'
import { type ConsolePage, expectRightBadges, type Office, openOffice } from './office'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

describe('OpenCPS-shaped console', () => {
  let page: ConsolePage
  beforeAll(async () => {
    page = await office.open('opencps')
  })
  const right = () => expectRightBadges(office, 'opencps', page)
  const rightAfter = async (action: () => Promise<unknown>) => {
    await turn(office.tour('opencps', page), action)
    await right()
  }
  const click = (selector: string) => page.$eval(selector, (element) => (element as HTMLElement).click())

  test('every row of the first page', right)

  test('the next page, whose rows are the same elements', async () => {
    await rightAfter(() => click('[aria-label="Trang sau"]'))
    await rightAfter(() => click('[aria-label="Trang đầu"]'))
  })

  test('100 rows a page', async () => {
    await rightAfter(() => page.select('.pagging-table select', '100'))
    expect((await readBadges(page)).length).toBeGreaterThan(50)
  })

  test.each([['Ngày hẹn trả'], ['Ngày tiếp nhận']])('sorted by %s, up and down', async (heading) => {
    const sort = () =>
      page.evaluate((text) => {
        const cells = [...document.querySelectorAll<HTMLElement>('#table-dossier th')]
        cells.find((cell) => cell.textContent?.includes(text))?.click()
      }, heading)
    await rightAfter(() => sort())
    await rightAfter(() => sort())
  })

  test('found by keyword, and everything again', async () => {
    const search = async (text: string) => {
      await page.$eval('.search__bar input', (input) => (input as HTMLInputElement).select())
      await page.keyboard.press('Backspace')
      if (text) await page.type('.search__bar input', text)
      await page.keyboard.press('Enter')
    }
    await page.focus('.search__bar input')
    await rightAfter(() => search('khai sinh'))
    await rightAfter(() => search(''))
  })

  test.each([0, 2, 3, 4, 5, 6])('the list of menu %i', async (menu) => {
    await rightAfter(() => office.walks.opencps.openMenu(page, menu))
  })

  test('a detail opened and left again', async () => {
    await rightAfter(() => office.walks.opencps.openMenu(page, 1))
    await click('#table-dossier tbody > tr:nth-child(3) td div[style*="cursor"]')
    expect(await panelText(page)).toContain('Hẹn trả trên hệ thống')
    await rightAfter(() => click('.form-chitiet .back'))
  })

  test('narrower than 1264 px and wide again', async () => {
    await page.setViewport({ width: 1100, height: 768 })
    await page.waitForFunction(
      () => document.querySelectorAll('#table-dossier thead tr:first-child th').length === 3,
    )
    await right()
    // Waiting dossiers, whose status the three columns do not write, are neither shown as late nor recorded.
    await ask(office.tour('opencps', page), () => office.walks.opencps.openMenu(page, 2))
    await right()
    await rightAfter(() => office.walks.opencps.openMenu(page, 1))
    await page.setViewport({ width: 1366, height: 768 })
    await right()
  })
})

describe('Tân Dân-shaped console', () => {
  let page: ConsolePage
  beforeAll(async () => {
    page = await office.open('tandan')
  })
  const right = () => expectRightBadges(office, 'tandan', page)
  const rightAfter = async (action: () => Promise<unknown>) => {
    await turn(office.tour('tandan', page), action)
    await right()
  }
  const click = (selector: string) => page.$eval(selector, (element) => (element as HTMLElement).click())

  test('every row of the first page', right)

  test('the next page and back', async () => {
    await rightAfter(() => click('.ant-pagination-next button'))
    await rightAfter(() => click('.ant-pagination-prev button'))
  })

  test('sorted by its headings', async () => {
    for (const column of [2, 5]) {
      await rightAfter(() => click(`.ant-table-thead th:nth-child(${column})`))
    }
  })

  test('found by keyword, and everything again', async () => {
    await page.type('.toolbar input', 'khai sinh')
    await rightAfter(() => page.keyboard.press('Enter'))
    await page.$eval('.toolbar input', (input) => (input as HTMLInputElement).select())
    await page.keyboard.press('Backspace')
    await rightAfter(() => page.keyboard.press('Enter'))
  })

  test('a detail opened over the list and closed', async () => {
    await click('tr.ant-table-row:nth-of-type(3) [role="button"]')
    expect(await panelText(page)).toContain('Hẹn trả trên hệ thống')
    await click('.ant-modal-close')
    await goneFromOverlay(page, '.panel')
    await right()
  })

  test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])('the list of menu %i', async (menu) => {
    await rightAfter(() => office.walks.tandan.openMenu(page, menu))
  })
})

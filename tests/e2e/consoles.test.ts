import { type Browser, chromium, type Page } from 'playwright'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { chromiumFlags, findBrowser } from '../../scripts/lib/find-browser.mjs'
import { startConsoles } from '../consoles/server.mjs'

// The habits of real consoles that the extension must survive. Without them its own tests would prove nothing. Once
// is enough: these pages are the tests' own, and no code of theirs runs in this process's time zone.

let consoles: Awaited<ReturnType<typeof startConsoles>>
let browser: Browser
let page: Page
const complaints: string[] = []

beforeAll(async () => {
  const executablePath = findBrowser('chromium') ?? findBrowser('chrome')
  consoles = await startConsoles()
  browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: chromiumFlags })
  page = await browser.newPage({ viewport: { width: 1366, height: 768 } })
  page.on('pageerror', ({ message }) => complaints.push(message))
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url())
    if (protocol !== 'data:' && hostname !== '127.0.0.1') complaints.push(request.url())
  })
})

afterAll(async () => {
  await browser?.close()
  await consoles?.close()
})

beforeEach(async () => {
  complaints.length = 0
  await page.setViewportSize({ width: 1366, height: 768 })
})

const demoClock = () => page.evaluate(() => Number(document.documentElement.dataset.demoClock) + Date.now())

async function expectNoHarm() {
  expect(await page.evaluate(() => document.documentElement.dataset.pwned)).toBeUndefined()
  expect(await page.locator('img, svg[onload]').count()).toBe(0)
  expect(complaints).toEqual([])
}

describe('the OpenCPS-shaped console', () => {
  const rows = () => page.locator('#table-dossier tbody tr')
  const settled = () =>
    page
      .locator('#table-dossier:not(:has(.vue-content-placeholders)) tbody td:nth-child(2)')
      .first()
      .waitFor()
  const column = (index: number) => rows().locator(`td:nth-child(${index})`).allInnerTexts()

  async function openList(menu: number) {
    await page.goto(`${consoles.opencps.origin}/web/mot-cua/mot-cua-dien-tu#/danh-sach-ho-so/${menu}`)
    await page.reload()
    await settled()
  }

  /** Does something that asks for another list, and waits until it is there. */
  async function andSettle(act: () => Promise<unknown>) {
    const answered = page.waitForResponse(/\/o\/rest\/v2\/dossiers\?/)
    await act()
    await answered
    await settled()
  }

  test('has no handle on its rows but the text', async () => {
    await openList(1)
    expect(await rows().count()).toBe(15)
    expect(await rows().evaluateAll((all) => all.flatMap((row) => row.getAttributeNames()))).toEqual([])
    const headers = await page
      .locator('#table-dossier thead > tr:first-child > th > span.v-tooltip > span > span')
      .allInnerTexts()
    expect(headers).toEqual([
      ...['', 'STT', 'Mã hồ sơ', 'Tên thủ tục', 'Chủ hồ sơ', 'Ngày tiếp nhận', 'Ngày hẹn trả', 'Trạng thái'],
      ...['Bước xử lý', 'Người xử lý', 'Đơn vị', 'Nội dung', 'Thời gian', 'Thao tác'],
    ])
    expect(await page.locator('.user__name').textContent()).toBe('Cao Thị Thùy Dương')
    await expectNoHarm()
  })

  test('re-uses rows, STT and Thao tác for other dossiers, and replaces the data cells', async () => {
    await openList(1)
    const before = await column(3)
    const [row, counter, code, action] = await Promise.all(
      ['', ' > td:nth-child(2)', ' > td:nth-child(3)', ' > td:last-child'].map((cell) =>
        page.locator(`#table-dossier tbody tr:first-child${cell}`).elementHandle(),
      ),
    )
    await andSettle(() => page.getByLabel('Trang sau').click())
    const attached = await Promise.all(
      [row, counter, code, action].map((each) => each?.evaluate((node) => node.isConnected)),
    )
    expect(attached).toEqual([true, true, false, true])
    expect(await counter?.textContent()).toBe('16')
    expect(await column(3)).not.toEqual(before)
    expect(await page.locator('.pagging-table').textContent()).toContain('Tổng số 66 hồ sơ')
  })

  test('sorts, searches, filters by status and changes the size of a page', async () => {
    await openList(1)
    await andSettle(() => page.getByRole('columnheader', { name: 'Ngày hẹn trả' }).click())
    expect((await column(13))[0]).toMatch(/^Quá/)
    await andSettle(() => page.locator('.pagging-table select').selectOption('50'))
    expect(await rows().count()).toBe(50)
    await page.getByText('Nâng cao').click()
    await page.locator('.adv_search select').selectOption('Đang trình ký')
    await andSettle(() => page.locator('.adv_search button').click())
    expect(new Set((await column(8)).map((text) => text.normalize('NFC')))).toEqual(
      new Set(['Đang trình ký']),
    )
    await page.locator('input[placeholder^="Tìm kiếm theo tên hồ sơ, mã hồ sơ"]').fill('khong co ai')
    await page.keyboard.press('Enter')
    await expect.poll(() => rows().allInnerTexts()).toEqual(['Không có hồ sơ nào'])
    await expectNoHarm()
  })

  test('shimmers while it loads', async () => {
    await openList(1)
    const shimmered = page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const count = () => document.querySelectorAll('td > .vue-content-placeholders').length
          const observer = new MutationObserver(() => count() > 0 && resolve(count()))
          observer.observe(document.body, { childList: true, subtree: true })
        }),
    )
    await page.getByLabel('Trang sau').click()
    expect(await shimmered).toBe(15 * 13)
  })

  test('shows three columns below 1264 px and back', async () => {
    await openList(5)
    await page.setViewportSize({ width: 1263, height: 768 })
    const headers = page.locator('#table-dossier thead > tr:first-child > th')
    await expect.poll(() => headers.count()).toBe(3)
    const first = (await rows().first().locator('td:nth-child(2)').allInnerTexts()).join()
    expect(first).toMatch(
      /^H00\.99\.\d{6}\.\d{4} - Hồ sơ .+\n.+\nChủ hồ sơ: .+\nTiếp nhận: .+\nHẹn trả: .+\nQuá .+$/,
    )
    expect(await rows().first().locator('.green--text').textContent()).toMatch(/^Quá/)
    await page.setViewportSize({ width: 1264, height: 768 })
    await expect.poll(() => headers.count()).toBe(10)
  })

  test('replaces the list by the detail, and builds it anew on the way back', async () => {
    await openList(6)
    const list = await page.locator('#table-dossier').elementHandle()
    const number = (await column(2))[0]
    await rows().first().locator('td:nth-child(2) > div').click()
    await page.locator('.form-chitiet').waitFor()
    expect(page.url()).toMatch(/#\/danh-sach-ho-so\/6\/chi-tiet-ho-so\/\d+$/)
    expect(await list?.evaluate((node) => node.isConnected)).toBe(false)
    const pairs = await page.locator('.form-chitiet div.pb-1').allInnerTexts()
    expect(pairs).toContain(`Mã hồ sơ:${number}`)
    expect(
      pairs.some((pair) => /^Thời hạn giải quyết:(.+ (ngày|giờ) làm việc|Không quy định)$/.test(pair)),
    ).toBe(true)
    await page.getByText('TIẾN TRÌNH XỬ LÝ').click()
    expect(await page.locator('.steps tbody tr').count()).toBeGreaterThan(0)
    await page.getByText('Quay lại').click()
    await settled()
    expect((await column(2))[0]).toBe(number)
  })

  test('follows the server’s clock while it lies open', async () => {
    await openList(1)
    consoles.control.advance({ workingDays: 1 })
    await expect.poll(async () => Math.abs((await demoClock()) - consoles.control.now())).toBeLessThan(2000)
  })
})

describe('the Tân Dân-shaped console', () => {
  const rows = () => page.locator('tr.ant-table-row')

  async function openList(route: string) {
    await page.goto(`${consoles.tandan.origin}/dvc/${route}`)
    await rows().first().waitFor()
  }

  test('puts number, step, subject, status and dates into one cell', async () => {
    await openList('tra-cuu/tat-ca-ho-so')
    expect(await page.locator('.ant-table-thead th').allInnerTexts()).toEqual([
      ...['STT', 'Thông tin hồ sơ', 'Chủ hồ sơ', 'Người xử lý', 'Đơn vị', 'Thao tác'],
    ])
    expect(await rows().count()).toBe(50)
    expect(await rows().first().getAttribute('data-row-key')).toMatch(/^\d+$/)
    const code = rows().first().locator('td:nth-child(2) > div[role=button]')
    expect(await code.textContent()).toMatch(/^H00\.77\.01-\d{6}-\d{4} \(.+\)$/)
    expect(await code.locator('span').textContent()).toMatch(/^\(.+\)$/)
    await expectNoHarm()
  })

  test('paints what is late and what is due today by its own rule', async () => {
    await openList('theo-doi-ho-so/ho-so-qua-han')
    expect(await page.locator('tr.custom-row-style-qua-han').count()).toBe(await rows().count())
    await openList('theo-doi-ho-so/ho-so-toi-han')
    expect(await page.locator('tr.custom-row-style-toi-han').count()).toBe(await rows().count())
  })

  test('pages, sorts and searches, each list under its own address', async () => {
    await openList('theo-doi-ho-so/ho-so-qua-han')
    const before = await rows().first().getAttribute('data-row-key')
    await page.locator('.ant-pagination-item-2').click()
    await expect.poll(() => rows().first().getAttribute('data-row-key')).not.toBe(before)
    await page.locator('nav a', { hasText: 'Đang xử lý' }).click()
    await expect.poll(() => page.url()).toMatch(/\/dvc\/xu-ly-ho-so\/dang-xu-ly$/)
    await expect.poll(() => page.locator('.ant-table-thead').textContent()).toContain('Hạn xử lý cá nhân')
    await page.locator('th', { hasText: 'Thông tin hồ sơ' }).click()
    await page.getByPlaceholder('Tìm theo mã hồ sơ').fill('H00.77.01')
    await page.keyboard.press('Enter')
    await expect.poll(() => rows().count()).toBe(50)
    await page.goBack()
    await expect.poll(() => page.locator('h1').textContent()).toBe('Hồ sơ quá hạn')
  })

  test('opens the detail in a modal of disabled inputs', async () => {
    await openList('xu-ly-ho-so/dang-xu-ly')
    const number = (await rows().first().locator('[role=button]').textContent())?.split(' ')[0]
    await rows().first().locator('[role=button]').click()
    await page.getByLabel('Mã hồ sơ', { exact: true }).waitFor()
    expect(await page.getByLabel('Mã hồ sơ', { exact: true }).inputValue()).toBe(number)
    expect(await page.getByLabel('Thời hạn giải quyết').inputValue()).toMatch(/làm việc$|^Không quy định$/)
    expect(await page.locator('.ant-modal input:not([disabled])').count()).toBe(0)
    await page.getByRole('tab', { name: 'Quá trình xử lý', exact: true }).click()
    expect(await page.locator('.ant-timeline').textContent()).toContain('Thời gian hết hạn xử lý:')
    await page.locator('.ant-modal-close').click()
    await page.locator('.ant-modal').waitFor({ state: 'detached' })
    await expectNoHarm()
  })
})

import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { outputs } from '../../scripts/lib/build.mjs'
import { opencpsWalk } from '../../scripts/lib/console-walks.mjs'
import { welcomePage } from '../../scripts/lib/extension-browser.mjs'
import { readBadges, until } from '../../scripts/lib/officer.mjs'
import { startConsoles } from '../consoles/server.mjs'
import { allowHost } from './allow-host'
import { type Chromium, type Firefox, launchChromium, launchFirefox } from './browsers'
import { createReader } from './reader'

/**
 * From the installation to badges on the rows, by what the welcome says and nothing else, with the production builds
 * in real browsers. What has to be done is counted: more actions than these, and somebody gives up. Two of them are for
 * hours other than the usual ones.
 */
const mostActions = 14

let consoles: Awaited<ReturnType<typeof startConsoles>>
beforeAll(async () => {
  consoles = await startConsoles({})
})
afterAll(() => consoles.close())

/** Goes through the welcome as far as its end. */
async function setUp(page: Page): Promise<readonly string[]> {
  const reader = createReader(page)
  await reader.sees('Không gửi dữ liệu đi đâu.')
  await reader.press('Tiếp tục')
  await reader.fill('Địa chỉ hệ thống', consoles.opencps.url)
  await reader.choose('Loại hệ thống', 'OpenCPS')
  await reader.press('Thêm hệ thống này')
  await reader.sees('Đã cho phép đọc')
  await reader.press('Tiếp tục')
  await reader.fill('Cơ quan ban hành văn bản', asSet.name)
  await reader.fill('Địa danh', asSet.place)
  await reader.fill('Giờ làm việc, Thứ Hai', asSet.monday)
  await reader.press('Áp dụng giờ thứ Hai cho thứ Ba đến thứ Sáu')
  await reader.press('Thêm người ký')
  await reader.fill('Họ và tên', asSet.signer)
  await reader.fill('Chức vụ', asSet.title)
  await reader.press('Hoàn tất')
  await reader.sees('Mở danh sách hồ sơ trên hệ thống một cửa')
  return reader.done
}

/** What the settings page shows of what the welcome set. */
async function shownByOptions(options: Page) {
  await options.waitForSelector('::-p-aria([name="Cơ quan ban hành văn bản"][role="textbox"])')
  const value = (name: string) =>
    options.$eval(`::-p-aria([name="${name}"][role="textbox"])`, (field) => (field as HTMLInputElement).value)
  return {
    name: await value('Cơ quan ban hành văn bản'),
    place: await value('Địa danh'),
    monday: await value('Giờ làm việc, Thứ Hai'),
    friday: await value('Giờ làm việc, Thứ Sáu'),
    saturday: await value('Giờ làm việc, Thứ Bảy'),
    signer: await value('Họ và tên'),
    title: await value('Chức vụ'),
  }
}

/** No hours that an office has unless they were set. */
const asSet = {
  name: 'UBND xã Ví Dụ',
  place: 'Ví Dụ',
  monday: '07:15–11:15, 13:45–17:45',
  friday: '07:15–11:15, 13:45–17:45',
  saturday: '',
  signer: 'Lê Minh Khôi',
  title: 'CHỦ TỊCH',
}

async function expectBadges(page: Page) {
  await page.goto(consoles.opencps.url)
  await opencpsWalk.settled(page)
  await until(async () => (await readBadges(page)).some(({ badge }) => badge), 'badges on the rows')
}

/** Beside what is done on the page, the browser's own question is answered. */
function expectFew(browser: string, done: readonly string[]) {
  const actions = [...done, '“Cho phép” của trình duyệt']
  console.log(`${browser}: ${actions.length} thao tác (${actions.join(', ')})`)
  expect(actions.length).toBeLessThanOrEqual(mostActions)
}

describe('in Chromium', () => {
  let chromium: Chromium
  beforeAll(async () => {
    chromium = await launchChromium({ extension: outputs.chromium, welcome: 'keep' })
  })
  afterAll(() => chromium.close())

  test('the welcome leads to badges on the rows, and the settings show what it set', async () => {
    const page = await welcomePage(chromium.browser)
    await allowHost(chromium.browser, chromium.id, consoles.opencps.origin)
    await page.bringToFront()
    const done = await setUp(page)
    expectFew('Chromium', done)
    expect(await shownByOptions(await chromium.open('options.html'))).toEqual(asSet)
    await expectBadges(await chromium.browser.newPage())
  })

  test('opened again, it goes on where it was left', async () => {
    const page = await chromium.open('welcome.html')
    const reader = createReader(page)
    await reader.sees('Đã sẵn sàng')
    await reader.press('Xem lại từ đầu')
    await reader.press('Tiếp tục')
    await reader.sees('Đã cho phép đọc')
    await page.close()
    await createReader(await chromium.open('welcome.html')).sees('Đã cho phép đọc')
  })

  test('it opens at install only, not at an update', async () => {
    const worker = await chromium.worker()
    const opened = () => chromium.browser.pages().then((pages) => pages.filter(isWelcome).length)
    const before = await opened()
    const happen = (reason: string) =>
      worker?.evaluate(`chrome.runtime.onInstalled.dispatch({ reason: '${reason}' })`)
    await happen('update')
    await happen('install')
    await until(async () => (await opened()) > before, 'the welcome of the installation')
    expect(await opened()).toBe(before + 1)
  })
})

const isWelcome = (page: Page) => page.url().endsWith('/welcome.html')

describe('in Firefox', () => {
  let firefox: Firefox
  beforeAll(async () => {
    firefox = await launchFirefox({ extension: outputs.firefox, welcome: 'keep' })
  })
  afterAll(() => firefox.close())

  test('the welcome leads to badges on the rows, and the settings show what it set', async () => {
    const done = await setUp(await welcomePage(firefox.browser))
    expectFew('Firefox', done)
    expect(await shownByOptions(await firefox.open('options.html', 'main'))).toEqual(asSet)
    await expectBadges(await firefox.browser.newPage())
  })
})

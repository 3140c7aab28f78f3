import { afterAll, beforeAll, expect, test } from 'vitest'
import { pageFeatures } from '@/utils/settings/features'
import { inOverlay, readBadges, until } from '../../scripts/lib/officer.mjs'
import { type ConsolePage, type Office, openOffice } from './office'
import { inOurWorld } from './our-world'
import { createReader } from './reader'

/** Help when something goes wrong: in the settings, over a real console, with faults that are made here. */
let office: Office
let console: ConsolePage
let options: ConsolePage

beforeAll(async () => {
  office = await openOffice()
  console = await office.open('opencps')
  await office.auditor.untilRecorded(console)
  options = await office.chromium.open('options.html')
  await options.waitForSelector('#about')
})
afterAll(() => office.close())

test('the support information tells how the open page is read, and names nobody', async () => {
  const reader = createReader(options)
  await reader.press('Xem trước nội dung sẽ sao chép')
  const shown = await options.waitForSelector('.support-info')
  const text = (await shown?.evaluate(({ textContent }) => textContent)) ?? ''
  expect(text).toMatch(/^dung-hen \d/)
  expect(text).toContain('console 1: opencps, allowed')
  expect(text).toContain('proof ok')
  expect(text).toMatch(/^dossiers [1-9]/m)
  expect(text).not.toMatch(/127\.0\.0\.1|https?:|H00\.\d\d/)
  for (const row of await readBadges(console)) {
    // Names are what a row has in capitalised words; none of a row's longer words may turn up.
    for (const name of row.text.match(/(?:\p{Lu}\p{Ll}+ ){2,}\p{Lu}\p{Ll}+/gu) ?? [])
      expect(text).not.toContain(name)
  }
})

test('what goes wrong in a console’s page is told in the settings and nowhere else, without what it was about', async () => {
  const faulty = await office.open('opencps')
  await until(async () => (await readBadges(faulty)).some(({ badges }) => badges > 0), 'badges')
  await inOurWorld(
    faulty,
    office.chromium.id,
    `Element.prototype.querySelectorAll = Document.prototype.querySelectorAll = () => {
      throw new TypeError('Nguyễn Văn Kín, 0900 000 108')
    }`,
  )
  await faulty.bringToFront()
  await faulty.$eval('[aria-label="Trang sau"]', (button) => (button as HTMLElement).click())
  const logged = () => options.evaluate('chrome.storage.local.get("errorLog").then(JSON.stringify)')
  await until(async () => /"context":"console"/.test(String(await logged())), 'the fault in the log')
  expect(await logged()).not.toMatch(/Kín|0900|127\.0\.0\.1/)
  expect(await faulty.$(inOverlay('[data-dh-trouble]'))).toBeNull()
  await faulty.close()

  await options.bringToFront()
  const reader = createReader(options)
  await reader.sees('TypeError')
  const table = await options.$eval('#about table', ({ textContent }) => textContent)
  expect(table).toMatch(/console content-scripts\/console\.js:\d+/)
  await reader.press('Xóa danh sách lỗi')
  await reader.sees('Chưa ghi nhận lỗi nào')
})

test('the part that disturbs a page is found by halves, and switched off', async () => {
  const reader = createReader(options)
  /** The trouble: whatever is written on the rows. */
  const isTroubled = async () => {
    await console.bringToFront()
    await console.reload()
    await office.walks.opencps.settled(console)
    const off = await offNow()
    await until(async () => (await hasBadges()) === !off.includes('list'), 'rows as the settings say')
    await options.bringToFront()
    return hasBadges()
  }
  const hasBadges = async () => (await readBadges(console)).some(({ badges }) => badges > 0)
  const offNow = async (): Promise<string[]> => {
    const { settings } = (await options.evaluate('chrome.storage.local.get("settings")')) as {
      settings: { features: { off: string[] } }
    }
    return settings.features.off
  }
  await reader.press('Bắt đầu tìm')
  await until(async () => (await offNow()).length === pageFeatures.length, 'everything off')
  for (let looks = 0; looks < pageFeatures.length && !(await isFound()); looks++) {
    const before = JSON.stringify(await offNow())
    await reader.press((await isTroubled()) ? 'Vẫn còn trục trặc' : 'Đã hết trục trặc')
    await until(async () => JSON.stringify(await offNow()) !== before, 'the next half')
  }
  await reader.sees('Nguyên nhân có lẽ là: Đọc danh sách và hiển thị thời hạn trên từng dòng.')
  await until(async () => (await offNow()).length === 0, 'everything on again')
  await reader.press('Tắt phần này')
  await until(async () => (await offNow()).join() === 'list', 'only the guilty part off')
  expect(await isTroubled()).toBe(false)

  async function isFound(): Promise<boolean> {
    return (await options.$eval('#about', ({ textContent }) => textContent ?? '')).includes(
      'Nguyên nhân có lẽ',
    )
  }
})

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import PizZip from 'pizzip'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { saveDownloadsTo } from '../../scripts/demo/officer-at-work.mjs'
import { until } from '../../scripts/lib/officer.mjs'
import { paragraphsOf } from '../unit/notices/docx'
import { type Office, openOffice } from './office'

/** Papers for several dossiers at once, in the built extension. */
let office: Office
let page: Page
let folder: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dung-hen-papers-'))
  office = await openOffice()
  const console = await office.open('opencps')
  await office.auditor.untilRecorded(console)
  // A tab behind another is not read: the first look must be in before the console is left.
  await until(async () => (await office.auditor.rows('dossiers')).length > 0, 'the first look in history')
  page = await office.chromium.open('notice.html?batch=overdue')
  await saveDownloadsTo(office.chromium, folder)
  await page.waitForSelector('.picker tbody tr')
})
afterAll(async () => {
  await office.close()
  rmSync(folder, { recursive: true, force: true })
})

const drafted = async (paper: string) =>
  (await office.auditor.rows('entries')).filter(
    ({ entry }: { entry: { kind: string; notice?: { paper: string } } }) =>
      entry.kind === 'noticeDrafted' && entry.notice?.paper === paper,
  )

async function downloaded(extension: string): Promise<Uint8Array> {
  const find = () => readdirSync(folder).find((name) => name.endsWith(extension))
  await until(async () => find() !== undefined, `a ${extension}`)
  return new Uint8Array(readFileSync(join(folder, find() ?? '')))
}

const press = (label: string) => page.locator(`::-p-aria([name="${label}"][role="button"])`).click()
const enter = async (label: string, text: string) => {
  await page.type(`::-p-aria([name="${label}"][role="textbox"])`, text)
  await page.keyboard.press('Tab')
}

test('each late dossier gets a letter of its own, in one zip, and its line in the register', async () => {
  await press('Chọn tất cả')
  const rows = await page.$$eval('.picker tbody tr', (all) => all.length)
  expect(rows).toBeGreaterThan(1)
  await enter('Số ngày làm việc đề nghị gia hạn cho mỗi hồ sơ', '5')
  await page.select('#reason', 'verification')
  await press('Tải từng tệp (.zip)')

  const zip = new PizZip(await downloaded('.zip'))
  const letters = Object.keys(zip.files)
  expect(letters).toHaveLength(rows)
  const names = office.control.dossiers('opencps').map(({ applicant }) => applicant.name.normalize('NFC'))
  for (const name of letters) {
    const text = paragraphsOf(zip.file(name)?.asUint8Array() ?? new Uint8Array()).join('\n')
    expect(text).toContain(name.replace('.docx', ''))
    expect(text).toMatch(/xin lỗi/i)
    expect(text).toMatch(/Kính gửi: \S/)
  }
  const nameless = letters.filter((name) =>
    paragraphsOf(zip.file(name)?.asUint8Array() ?? new Uint8Array()).some((line) =>
      line.includes('Ông/Bà …'),
    ),
  )
  const bar = await page.waitForSelector('.output .notice.done')
  const says = (await bar?.evaluate((element) => element.textContent)) ?? ''
  expect(says).toContain(`Đã soạn ${rows} văn bản`)
  expect(says.includes(`${nameless.length} văn bản chưa có tên người nhận`)).toBe(nameless.length > 0)
  const records = await drafted('apology')
  expect(records).toHaveLength(rows)
  expect(names.filter((name) => JSON.stringify(records).includes(name))).toEqual([])
})

test('the agencies in charge are reminded of their dossiers, each in its own letter', async () => {
  await page.select('#paper', 'reminder')
  await enter('Hạn phản hồi *', '30/11/2026')
  await page.waitForFunction(() => document.querySelector('.sheet')?.textContent?.includes('V/v đôn đốc'))
  await press(
    (await page.$('::-p-aria([name="Tải một tệp gộp (.docx)"])'))
      ? 'Tải một tệp gộp (.docx)'
      : 'Tải bản .docx',
  )
  const text = paragraphsOf(await downloaded('.docx')).join('\n')
  expect(text).toContain('(lần thứ 1)')
  expect(text).toContain('trước ngày 30 tháng 11 năm 2026')
  const numbers = await page.$$eval('.picker tbody th', (all) => all.map((each) => each.textContent ?? ''))
  for (const number of numbers) expect(text).toContain(number)
  expect(await drafted('reminder')).toHaveLength(numbers.length)
})

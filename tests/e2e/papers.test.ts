import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import PizZip from 'pizzip'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { saveDownloadsTo } from '../../scripts/demo/officer-at-work.mjs'
import { opencpsWalk, turn } from '../../scripts/lib/console-walks.mjs'
import { findProgram } from '../../scripts/lib/find-browser.mjs'
import { until } from '../../scripts/lib/officer.mjs'
import { paragraphsOf } from '../unit/notices/docx'
import { findings } from './axe'
import { drawn, offeredPapers, squeezed, type WrittenPaper, writePapers } from './every-paper'
import { type Office, openOffice } from './office'

/** Papers for one dossier and for several at once, from the demo consoles' data, in the built extension. */
let office: Office
let console: Page
let page: Page
let folder: string
const run = promisify(execFile)

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dung-hen-papers-'))
  office = await openOffice()
  console = await office.open('opencps')
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

test('the batch page has no accessibility violations, whatever is chosen and made', async () => {
  expect(await findings(page)).toEqual([])
  for (const paper of ['apology', 'overdue-report', 'handover-list']) {
    await page.select('#paper', paper)
    await drawn(page)
    expect(await findings(page), paper).toEqual([])
  }
})

test('the report of a period names what was finished late beside what is late now', async () => {
  const [ended] = office.control
    .dossiers('opencps')
    .filter(({ status, finishedAt }) => status === 'finished' && finishedAt !== null)
  const number = ended?.number ?? ''
  office.control.moveDue(number, '2026-01-15T17:00:00+07:00')
  await console.bringToFront()
  const tour = { page: console, console: opencpsWalk, auditor: office.auditor, control: office.control }
  await turn(tour, () => opencpsWalk.openMenu(console, 3))
  const recorded = async () =>
    (await office.auditor.rows('dossiers')).some(
      ({ current }: { current: { number: string } }) => current.number === number,
    )
  while (!(await recorded())) {
    const next = await console.$(opencpsWalk.next)
    if (!next) throw new Error(`no page shows ${number}`)
    await turn(tour, () => next.evaluate((button) => (button as HTMLElement).click()))
  }
  await page.bringToFront()
  await page.select('#paper', 'overdue-report')
  await (await page.$('::-p-aria([name="Từ ngày *"][role="textbox"])'))?.click({ count: 3 })
  await enter('Từ ngày *', '01/01/2026')
  await page.waitForFunction(
    (wanted) => document.querySelector('.sheet')?.textContent?.includes(wanted),
    {},
    number,
  )
  const says = (await page.$eval('.sheet', ({ textContent }) => textContent)) ?? ''
  expect(says).toContain('Có kết quả ngày')
  expect(says).toContain('đã có kết quả nhưng quá hạn: 01')
  const dateOf = (at: number) => new Date(at + 7 * 3_600_000).toISOString().slice(0, 10)
  const late = (await office.auditor.rows('dossiers')).filter(
    ({ current }: { current: { status: string; dueAt?: { at: number } } }) =>
      current.status === 'processing' &&
      current.dueAt &&
      dateOf(current.dueAt.at) < dateOf(office.control.now()),
  )
  expect(late.length).toBeGreaterThan(0)
  for (const { current } of late) expect(says).toContain(current.number)
})

/** A late dossier that a console's page shows, and whom it names there. */
async function lateDossier(): Promise<{ key: string; number: string; applicant: string }> {
  const due = office.control.now()
  const known = office.control.dossiers('opencps')
  const late = (await office.auditor.rows('dossiers')).find(
    ({ current }: { current: { status: string; number: string; dueAt?: { at: number } } }) =>
      current.status === 'processing' &&
      (current.dueAt?.at ?? Number.POSITIVE_INFINITY) < due - 86_400_000 &&
      known.some(({ number }) => number === current.number),
  )
  const applicant = known.find(({ number }) => number === late.current.number)?.applicant.name ?? ''
  return { key: late.key, number: late.current.number, applicant: applicant.normalize('NFC') }
}

test('a draft that a closed tab left is offered again, without whom it was to', async () => {
  const { key, applicant } = await lateDossier()
  const address = `notice.html?${new URLSearchParams({ key, paper: 'apology' })}`
  const first = await office.chromium.open(address)
  await (await first.waitForSelector('#days-asked'))?.type('7')
  const kept = () => office.auditor.page.evaluate('chrome.storage.local.get("keptDrafts")')
  await until(async () => JSON.stringify(await kept()).includes('"daysAsked":"7"'), 'the draft kept')
  await first.close()
  expect(applicant).not.toBe('')
  expect(JSON.stringify(await kept())).not.toContain(applicant)

  const again = await office.chromium.open(address)
  await again.locator('::-p-aria([name="Soạn tiếp"][role="button"])').click()
  await again.waitForFunction(() => document.querySelector<HTMLInputElement>('#days-asked')?.value === '7')
  await again.close()
})

test('what is printed is the paper alone, on one A4 sheet', async () => {
  const { key, number } = await lateDossier()
  const notice = await office.chromium.open(`notice.html?${new URLSearchParams({ key, paper: 'apology' })}`)
  await notice.waitForSelector('.sheet')
  await (await notice.waitForSelector('#days-asked'))?.type('5')
  await notice.select('#reason', 'verification')
  await notice.waitForFunction(() => document.querySelector('.actions .button.main:not([disabled])'))
  const pdf = join(folder, 'printed.pdf')
  writeFileSync(pdf, await notice.pdf({ preferCSSPageSize: true }))
  const { stdout: facts } = await run('pdfinfo', [pdf])
  expect(facts).toMatch(/Pages:\s+1\n/)
  expect(facts).toMatch(/Page size:\s+59[45](?:\.\d+)? x 84[12]/)
  const { stdout: printed } = await run('pdftotext', ['-layout', pdf, '-'])
  expect(printed).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')
  expect(printed).toContain(`hồ sơ mã số ${number}`)
  expect(printed).not.toMatch(/Tải bản|Còn thiếu trong văn bản/)

  await notice.$$eval('[aria-labelledby="reason-heading"] textarea', ([note]) => {
    if (note) note.value = 'Thửa đất nằm trên hai địa bàn, cần xác minh thêm. '.repeat(20).trim()
    note?.dispatchEvent(new Event('input', { bubbles: true }))
    note?.dispatchEvent(new Event('change', { bubbles: true }))
  })
  await notice.waitForFunction(() => document.querySelector('.sheet')?.textContent?.includes('hai địa bàn'))
  writeFileSync(pdf, await notice.pdf({ preferCSSPageSize: true }))
  const page2 = await run('pdftotext', ['-layout', '-f', '2', '-l', '2', pdf, '-'])
  const page1 = await run('pdftotext', ['-layout', '-f', '1', '-l', '1', pdf, '-'])
  expect(page2.stdout.trim()).toMatch(/^2\s/)
  expect(page1.stdout.trim()).not.toMatch(/^1\s/)
  await notice.close()
})

/** LibreOffice takes seconds to start; every paper is printed in one go. */
async function printedBy(papers: readonly WrittenPaper[], out: string): Promise<Map<string, string>> {
  const soffice = findProgram('soffice')
  if (!soffice)
    throw new Error('This test needs LibreOffice Writer: apt-get install libreoffice-writer-nogui')
  const profile = `-env:UserInstallation=file://${join(out, 'profile')}`
  const files = papers.map(({ file }) => file)
  await run(soffice, [profile, '--headless', '--convert-to', 'pdf', '--outdir', out, ...files])
  const texts = papers.map(async ({ id }) => {
    const { stdout } = await run('pdftotext', ['-layout', join(out, `${id}.pdf`), '-'])
    return [id, squeezed(stdout)] as const
  })
  return new Map(await Promise.all(texts))
}

test('every paper, written from the consoles’ data, opens in LibreOffice and says there what its preview says', async () => {
  const out = join(folder, 'every')
  mkdirSync(out)
  const { key } = await lateDossier()
  const notice = await office.chromium.open(`notice.html?${new URLSearchParams({ key, paper: 'apology' })}`)
  await notice.waitForSelector('.sheet')
  await saveDownloadsTo(office.chromium, out)
  const single = await writePapers(notice, await offeredPapers(notice), out)
  const batch = await office.chromium.open('notice.html?batch=open')
  await batch.locator('::-p-aria([name="Chọn tất cả"][role="button"])').click()
  const lists = await writePapers(batch, await offeredPapers(batch, 'Một văn bản cho cả danh sách'), out)
  const all = [...single, ...lists]
  expect(all.length).toBeGreaterThanOrEqual(14)
  for (const { id, words, preview } of all) {
    expect(words.length, id).toBeGreaterThan(300)
    expect(words.slice(0, preview.length), id).toBe(preview)
  }
  const printed = await printedBy(all, out)
  for (const { id, file } of all) {
    const words = paragraphsOf(new Uint8Array(readFileSync(file))).flatMap((line) => line.split(/\s+/))
    const absent = words.filter((word) => !printed.get(id)?.includes(squeezed(word)))
    expect(absent, id).toEqual([])
    expect(printed.get(id), id).not.toMatch(/[{}]/)
  }
  await notice.close()
  await batch.close()
}, 300_000)

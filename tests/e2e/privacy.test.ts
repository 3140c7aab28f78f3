import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import PizZip from 'pizzip'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { turn } from '../../scripts/lib/console-walks.mjs'
import { until } from '../../scripts/lib/officer.mjs'
import { allowLeadViews } from './extension-page.mjs'
import { type Office, openOffice } from './office'

/** Design rule 3: no applicant identity and no free text at rest, whatever the page showed and wherever it did. */
let office: Office
let stored: string
/** What a colleague would be given. */
let backup: string
/** The lead's report of the month and his forecast, as CSV and as workbooks. */
let reports: string
/** The database's files as they lie on the disk, each way its bytes may be read. */
let files: string[]

beforeAll(async () => {
  office = await openOffice()
  for (const name of ['opencps', 'tandan'] as const) {
    const page = await office.open(name)
    const tour = office.tour(name, page)
    const every = [...Array(name === 'opencps' ? 7 : 11).keys()]
    for (const menu of every) await turn(tour, () => tour.console.openMenu(page, menu))
  }
  const stores = await storesOf('dung-hen')
  expect(stores.length).toBeGreaterThan(9)
  const rows = await Promise.all(stores.map((store) => office.auditor.rows(store)))
  const areas = 'Promise.all([chrome.storage.local.get(), chrome.storage.session.get()])'
  stored = fold(JSON.stringify([rows, await office.auditor.page.evaluate(areas)]))
  backup = fold(await savedBackup())
  reports = fold(await savedReports())
  files = historyFiles().map(fold)
})
afterAll(() => office.close())

/** Every store that the database has, whatever may be added to it. */
function storesOf(database: string): Promise<string[]> {
  return office.auditor.page.evaluate(
    (name: string) =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open(name)
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          resolve([...opening.result.objectStoreNames])
          opening.result.close()
        }
      }),
    database,
  )
}

/** Without diacritics, case and spaces: a name is found however it was written. */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/\s+/g, '')
}

const applicants = () =>
  (['opencps', 'tandan'] as const).flatMap((name) =>
    office.control.dossiers(name).map(({ applicant }) => applicant),
  )

test('what was seen is stored, so that a scan has something to find', () => {
  expect(stored).toContain(fold('Kiều Nhật Thảo'))
  expect(stored).toContain('h00.77.01')
})

test('the backup, the reports and the files on the disk hold what was seen, too', () => {
  expect(backup).toContain(fold('Kiều Nhật Thảo'))
  expect(backup).toContain('h00.77.01')
  expect(reports).toContain(fold('Tổng hợp tình hình giải quyết hồ sơ tháng 11/2026'))
  expect(files.some((file) => file.includes('h00.77.01'))).toBe(true)
  expect(files.some((file) => file.includes(fold('Kiều Nhật Thảo')))).toBe(true)
})

test.each(['name', 'idNo', 'phone', 'address', 'email'] as const)('no %s of any applicant', (field) => {
  const found = applicants().filter((applicant) => isSomewhere(applicant[field]))
  expect(found).toEqual([])
})

test('no subject line and no note', () => {
  const texts = (['opencps', 'tandan'] as const).flatMap((name) =>
    office.control.dossiers(name).flatMap(({ subject, note, statusNote }) => [subject, note, statusNote]),
  )
  const found = texts.filter((text) => text && isSomewhere(text))
  expect(found).toEqual([])
})

/** In the database, in a file for others, or in what the browser wrote to the disk. */
function isSomewhere(text: string): boolean {
  const folded = fold(text)
  return [stored, backup, reports, ...files].some((place) => place.includes(folded))
}

/** Saves a backup as an officer does, and gives what is in the file. */
async function savedBackup(): Promise<string> {
  const { page } = office.auditor
  await page.bringToFront()
  await page.locator('::-p-aria([name="Xem nội dung tệp sẽ lưu"][role="button"])').click()
  return gunzipSync(await saved(page, 'Lưu tệp', '.json.gz')).toString('utf8')
}

/** Saves the month's report and the forecast as the lead does, and gives what is in the files. */
async function savedReports(): Promise<string> {
  await allowLeadViews(office.auditor.page)
  const texts: string[] = []
  for (const view of ['report', 'forecast']) {
    const page = await office.chromium.open(`dashboard.html?view=${view}`)
    const csv = await saved(page, 'Lưu tệp CSV', '.csv')
    const workbook = await saved(page, 'Lưu tệp Excel', '.xlsx')
    await page.close()
    const parts = Object.values(new PizZip(workbook).files).map((part) => part.asText())
    texts.push(csv.toString('utf8'), ...parts)
  }
  return texts.join('\n')
}

/** What is in the file that a button saves. */
async function saved(page: Page, button: string, ending: string): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'dung-hen-saved-'))
  const client = await office.chromium.browser.target().createCDPSession()
  await client.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder })
  await page.locator(`::-p-aria([name="${button}"][role="button"])`).click()
  const file = () => readdirSync(folder).find((name) => name.endsWith(ending))
  await until(async () => file() !== undefined, `${ending} is saved`)
  const bytes = readFileSync(join(folder, file() ?? ''))
  rmSync(folder, { recursive: true })
  return bytes
}

/** LevelDB keeps a text with one byte a letter or two, at any place. */
function historyFiles(): string[] {
  const { userDataDir, id } = office.chromium
  const folder = join(userDataDir, 'Default', 'IndexedDB')
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.parentPath.includes(id))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)))
    .flatMap((bytes) => [
      bytes.toString('latin1'),
      bytes.toString('utf8'),
      bytes.toString('utf16le'),
      bytes.subarray(1).toString('utf16le'),
    ])
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { seenInOverlay, until } from '../../scripts/lib/officer.mjs'
import { catalogueWords } from '../../utils/i18n/catalogue-options'
import { units } from '../consoles/seed-words.mjs'
import { expectedBadge } from '../oracle/expected-badge.mjs'
import { truth } from '../oracle/truth.mjs'
import { type ConsolePage, type Office, openOffice, type ShownRecord, wrongBadges } from './office'

/**
 * An office that has brought in its catalogue: where a list shows the procedure and no term, the catalogue's says
 * how lateness is counted, on the rows and in the popup alike.
 */
let office: Office
let folder: string
let page: ConsolePage

const procedures = units.flatMap((unit) => unit.procedures.map((one) => ({ ...one, field: unit.field })))
/** Every other procedure by the hour, which no list of this console says by itself. */
const terms = new Map<string, { text: string; term: ShownRecord['term'] }>(
  procedures.map(({ name }, i) => [
    nfc(name),
    i % 2 === 0
      ? { text: '8 giờ làm việc', term: { unit: 'workingHour', count: 8 } }
      : { text: '10 ngày làm việc', term: { unit: 'workingDay', count: 10 } },
  ]),
)

beforeAll(async () => {
  office = await openOffice()
  folder = mkdtempSync(join(tmpdir(), 'catalogue-'))
  await bringIn(catalogueFile())
  page = await office.open('opencps')
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await office.close()
})

function nfc(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim()
}

/** A catalogue as an office would type it, without any code of the extension's. */
function catalogueFile(): string {
  const rows = procedures.map(({ code, name, field }) => [
    code,
    `"${name}"`,
    `"${field}"`,
    terms.get(nfc(name))?.text ?? '',
  ])
  const path = join(folder, 'danh-muc.csv')
  const lines = [['Mã thủ tục', 'Tên thủ tục', 'Lĩnh vực', 'Thời hạn'], ...rows].map((row) => row.join(','))
  writeFileSync(path, `\uFEFF${lines.join('\r\n')}\r\n`)
  return path
}

/** Chooses the file on the options page, as the officer does, and takes it over. */
async function bringIn(path: string): Promise<void> {
  const options = office.auditor.page
  await options.bringToFront()
  const field = await options.waitForSelector('#catalogue input[type="file"]')
  await field?.uploadFile(path)
  const accept = catalogueWords.accept(procedures.length)
  await (await options.waitForSelector(`#catalogue ::-p-text(${accept})`))?.click()
  await options.waitForSelector(`#catalogue ::-p-text(${catalogueWords.saved})`)
}

/** What a list showed, with the catalogue's term where it showed the procedure and no term. */
function withCatalogue(record: ShownRecord): ShownRecord {
  const known = terms.get(nfc(record.procedure.name))
  if (!known || !record.shows.includes('procedure') || record.shows.includes('term')) return record
  return { ...record, term: known.term, shows: [...record.shows, 'term'] }
}

test('every badge counts by the catalogue’s term where the list shows none', async () => {
  let wrong: string[] = []
  await until(async () => {
    await office.walks.opencps.settled(page)
    wrong = await wrongBadges(page, office.lastShown('opencps').map(withCatalogue), office.control.now())
    return wrong.length === 0
  }, 'every badge as the oracle has it').catch(() => {
    throw new Error(`Wrong badges:\n${wrong.join('\n')}`)
  })
  const now = office.control.now()
  const otherwise = office
    .lastShown('opencps')
    .filter((record) => expectedBadge(withCatalogue(record), now) !== expectedBadge(record, now))
  expect(otherwise.length).toBeGreaterThan(0)
})

test('the popup’s figures are the oracle’s, by the same terms', async () => {
  await office.auditor.untilRecorded(page)
  const log = office.control
    .answerLog()
    .map((answer) => ({ ...answer, rows: answer.rows.map(withCatalogue) }))
  const { overdue, dueToday, dueSoon } = truth(log, { now: office.control.now() })
  const { figures } = await office.popup()
  expect(figures).toMatchObject({ overdue, dueToday, dueSoon })
})

test('the panel of a dossier leads to the page that explains its date', async () => {
  await page.bringToFront()
  await page.$eval('#table-dossier tbody > tr:nth-child(3) td div[style*="cursor"]', (cell) =>
    (cell as HTMLElement).click(),
  )
  const open = await seenInOverlay(page, '.panel [data-dh-explain]')
  const opened = new Promise<string>((resolve) => {
    office.chromium.browser.on('targetcreated', (target) => {
      if (target.url().includes('/explain.html')) resolve(target.url())
    })
    office.chromium.browser.on('targetchanged', (target) => {
      if (target.url().includes('/explain.html')) resolve(target.url())
    })
  })
  await open?.click()
  expect(await opened).toContain(encodeURIComponent(office.consoles.opencps.origin))
})

import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { reportDocx } from '@/components/report-docx'
import { documentRows, documentSheets, periodDocument, type ReportDocument } from '@/utils/reports/document'
import { calibrationOf } from '@/utils/reports/forecast/check'
import { forecastDocument } from '@/utils/reports/forecast/document'
import type { Outlook } from '@/utils/reports/forecast/forecast'
import { sampleDocument } from '@/utils/reports/sample-document'
import { previewDraw } from '@/utils/reports/sample-draw'
import { defaultSettings } from '@/utils/settings/defaults'
import type { Cell } from '@/utils/spreadsheet/cell'
import { cellText } from '@/utils/spreadsheet/cell'
import { writeCsv } from '@/utils/spreadsheet/csv'
import { writeWorkbook } from '@/utils/spreadsheet/write-workbook'
import { dayOf } from '@/utils/working-time/dates'
import { spanOf } from '@/utils/working-time/spans'
import { findProgram } from '../../../scripts/lib/find-browser.mjs'
import { at, day, dossier, judgedAt, minute } from '../warnings/make'

// What the lead saves, opened by a real LibreOffice, as an office opens it. Its start alone takes seconds.
const slow = 180_000
const run = promisify(execFile)
const context = judgedAt('2026-11-20 12:00')
const coverage = { seen: 60, from: at('2026-11-01 08:00'), to: context.now }

/** Numbers that a spreadsheet takes for something else if it is let: a figure, a date, a formula. */
const numbers = ['0012345678', '1.004193', '12-11', '=1+1', '+84', 'H61.12-261102-0017', '@x', '1e5']
const dossiers = Array.from({ length: 60 }, (_, index) =>
  dossier(
    {
      number: numbers[index] ?? `H61.12-261102-${String(index).padStart(4, '0')}`,
      receivedAt: minute('2026-11-02 08:00'),
      dueAt: day('2026-11-12'),
      field: index % 3 === 0 ? 'Đất đai' : '=cmd|calc',
      procedure: '1.004193',
      unit: 'Phòng "A"; B',
      ...(index % 2 === 0 ? { status: 'returned', finishedAt: minute('2026-11-13 09:00') } : {}),
    },
    { key: `k ${index}`, firstSeen: at('2026-11-02 09:00'), lastSeen: at('2026-11-18 09:00') },
  ),
)
const span = spanOf('month', dayOf(context.now))
const { draw } = previewDraw(
  dossiers,
  { span, seed: 'x', size: { unit: 'dossiers', value: 60 } },
  coverage,
  context,
)
const outlook: Outlook = {
  likely: dossiers
    .filter(({ current }) => current.status !== 'returned')
    .map((each) => ({
      ...{ dossier: each, miss: 0.7, daysLeft: 2, median: 3, most: 6, n: 40, basis: 'step' as const },
    })),
  forecast: 30,
  silent: { notRunning: 0, notSeenLately: 0, tooFew: 0 },
  calibration: calibrationOf(
    Array.from({ length: 30 }, (_, index) => ({ miss: index / 30, missed: index % 3 === 0 })),
  ),
}
const documents: Record<string, ReportDocument> = {
  forecast: forecastDocument(outlook, coverage, context),
  sample: sampleDocument(draw, dossiers, true, context),
  report: periodDocument(
    dossiers,
    { kind: 'month', day: span.from, lead: defaultSettings.lead, coverage },
    context,
  ).document,
}

let folder = ''

beforeAll(async () => {
  const soffice = findProgram('soffice')
  if (!soffice) throw new Error('This test needs LibreOffice Calc and Writer')
  folder = await mkdtemp(join(tmpdir(), 'dung-hen-exports-'))
  const template = new Uint8Array(await readFile('public/report-templates/report.docx'))
  for (const [name, document] of Object.entries(documents)) {
    await writeFile(join(folder, `${name}.xlsx`), writeWorkbook(documentSheets(document)))
    await writeFile(join(folder, `${name}-csv.csv`), writeCsv(documentRows(document)))
    const docx = reportDocx(template, document, defaultSettings.office)
    if (!docx.ok) throw new Error(docx.problems.join('\n'))
    await writeFile(join(folder, `${name}.docx`), docx.bytes)
  }
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  const convert = (format: string, ending: string, more: string[] = []) =>
    run(soffice, [
      profile,
      '--headless',
      ...more,
      ...['--convert-to', format, '--outdir', folder],
      ...Object.keys(documents).map((name) => join(folder, `${name}${ending}`)),
    ])
  await convert('fods', '.xlsx')
  // Comma, quotes, UTF-8, all columns as they are, Vietnamese; quoted is text, and dates are looked for.
  await convert('fods', '-csv.csv', ['--infilter=CSV:44,34,76,1,,1066,true,true'])
  await convert('pdf', '.docx')
}, slow)

afterAll(() => rm(folder, { recursive: true, force: true }))

/** A cell as LibreOffice has it: what kind it is, and its value. */
type Opened = ['text', string] | ['number', number] | ['date', string]

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const unescaped = (text: string) => text.replace(/&(\w+);/g, (all, name: string) => entities[name] ?? all)

/** The sheets of a flat OpenDocument spreadsheet, without empty cells and rows. */
async function sheetsOf(name: string): Promise<Opened[][][]> {
  const xml = await readFile(join(folder, `${name}.fods`), 'utf8')
  return [...xml.matchAll(/<table:table [^>]*>.*?<\/table:table>/gs)].map(([table]) =>
    [...table.matchAll(/<table:table-row[^>]*>(.*?)<\/table:table-row>/gs)]
      .map(([, row = '']) => cellsOf(row))
      .filter((row) => row.length > 0),
  )
}

function cellsOf(row: string): Opened[] {
  const cells = [...row.matchAll(/<table:table-cell([^>]*?)(?:\/>|>(.*?)<\/table:table-cell>)/gs)]
  return cells.flatMap(([, attributes = '', content = '']): Opened[] => {
    const attribute = (wanted: string) => new RegExp(`office:${wanted}="([^"]*)"`).exec(attributes)?.[1]
    expect(attributes).not.toContain('table:formula')
    const repeated = Number(/number-columns-repeated="(\d+)"/.exec(attributes)?.[1] ?? 1)
    const same = (cell: Opened) => Array.from({ length: repeated }, () => cell)
    switch (attribute('value-type')) {
      case 'float':
        return same(['number', Number(attribute('value'))])
      case 'date':
        return same(['date', attribute('date-value')?.slice(0, 10) ?? ''])
      case 'string': {
        const lines = [...content.matchAll(/<text:p>(.*?)<\/text:p>/gs)].map(([, text = '']) => text)
        const text = lines
          .join('\n')
          .replace(/<text:s\/>/g, ' ')
          .replace(/<[^>]*>/g, '')
        return same(['text', unescaped(text)])
      }
      default:
        return []
    }
  })
}

const expectedCell = (cell: Cell): Opened[] => {
  if (typeof cell === 'number') return [['number', cell]]
  if (typeof cell === 'object') return [['date', cell.date]]
  return cell === '' ? [] : [['text', cell]]
}
const expectedRows = (rows: readonly (readonly Cell[])[]) =>
  rows.map((row) => row.flatMap(expectedCell)).filter((row) => row.length > 0)

describe.each(Object.entries(documents))('the %s', (name, document) => {
  test('as a workbook has every figure as a number, every date as a date, every dossier number as text', async () => {
    const sheets = documentSheets(document)
    expect(await sheetsOf(name)).toEqual(sheets.map(({ rows }) => expectedRows(rows)))
  })

  test('as CSV has the same, and no cell that is run as a formula', async () => {
    // LibreOffice was told that what is quoted is text; another spreadsheet, opened by a double click, is not.
    const written = await readFile(join(folder, `${name}-csv.csv`), 'utf8')
    expect(written).not.toMatch(/(?:^|,)"[=+\-@]/m)
    const [rows = []] = await sheetsOf(`${name}-csv`)
    const safe = rows.map((row) =>
      row.map(([kind, value]) => [
        kind,
        typeof value === 'string' ? value.replace(/^'(?=[=+\-@])/, '') : value,
      ]),
    )
    expect(safe).toEqual(expectedRows(documentRows(document)))
  })

  test('as a Word document is printed with every word, on its side', async () => {
    const { stdout } = await run('pdftotext', ['-layout', join(folder, `${name}.pdf`), '-'])
    const squeezed = (text: string) => text.normalize('NFC').replace(/\s+/g, '')
    const printed = squeezed(stdout)
    for (const { title } of document.tables) expect(printed).toContain(squeezed(title))
    const words = document.tables.flatMap(({ rows }) => rows.flatMap((row) => row.slice(0, 1).map(cellText)))
    expect(words.length).toBeGreaterThan(10)
    // A long number is broken over lines, so its parts are looked for.
    const parts = words.flatMap((word) => word.split(/[\s.\-–,]+/).filter((part) => part.length > 1))
    expect(parts.filter((part) => !printed.includes(squeezed(part)))).toEqual([])
    const { stdout: facts } = await run('pdfinfo', [join(folder, `${name}.pdf`)])
    const [, width = 0, height = 0] = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(facts)?.map(Number) ?? []
    expect(width).toBeGreaterThan(height)
  })
})

test('the number of every dossier of the sample is text', async () => {
  const [list = []] = await sheetsOf('sample')
  const found = list.flatMap(([first]) => (first ? [first] : []))
  for (const number of numbers) expect(found).toContainEqual(['text', number])
})

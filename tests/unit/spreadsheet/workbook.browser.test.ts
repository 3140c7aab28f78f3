import PizZip from 'pizzip'
import { describe, expect, test } from 'vitest'
import { readWorkbook, WorkbookError } from '@/utils/spreadsheet/read-workbook'
import { writeWorkbook } from '@/utils/spreadsheet/write-workbook'
import { readCatalogueFile, writeCatalogueFile } from '@/utils/working-time/procedure-files'

function problemOf(work: () => unknown): string | null {
  try {
    work()
    return null
  } catch (error) {
    if (error instanceof WorkbookError) return error.problem
    throw error
  }
}

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'

/** A workbook as other programs write it, from the parts that matter here. */
function workbook(sheet: string, parts: Record<string, string> = {}): Uint8Array {
  const zip = new PizZip()
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  zip.file(
    'xl/workbook.xml',
    `<workbook ${main} xmlns:r="${relations}"><sheets><sheet name="A" sheetId="7" r:id="rId9"/></sheets></workbook>`,
  )
  zip.file(
    'xl/_rels/workbook.xml.rels',
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Target="/xl/worksheets/other.xml"/></Relationships>`,
  )
  zip.file('xl/worksheets/other.xml', `<worksheet ${main}><sheetData>${sheet}</sheetData></worksheet>`)
  for (const [path, content] of Object.entries(parts)) zip.file(path, content)
  return zip.generate({ type: 'uint8array' })
}

test('any text comes back as it was written', () => {
  const table = [
    ['Mã thủ tục', 'Tên'],
    ['1.004193', 'Cấp <b>bản sao</b> & "trích lục"\n  hộ tịch '],
    ['=HYPERLINK("http://x")', 'Hộ tịch'.normalize('NFD')],
  ]
  expect(readWorkbook(writeWorkbook([{ name: 'Danh mục', rows: table }]))).toEqual(table)
})

test('numbers and dates come back too, as what they are', () => {
  const rows = [
    ['Nhận', 12, { date: '2026-11-22' }],
    [-0.5, { date: '2024-02-29' }],
  ]
  const sheets = [
    { name: 'Tháng 11/2026: [tổng hợp]', rows },
    { name: 'Tháng 11/2026: [tổng hợp]', rows: [] },
  ]
  const bytes = writeWorkbook(sheets)
  expect(readWorkbook(bytes)).toEqual([
    ['Nhận', '12', '2026-11-22'],
    ['-0.5', '2024-02-29'],
  ])
  const named = new PizZip(bytes).file('xl/workbook.xml')?.asText() ?? ''
  expect([...named.matchAll(/sheet name="([^"]*)"/g)].map(([, name]) => name)).toEqual([
    'Tháng 11 2026   tổng hợp ',
    'Tháng 11 2026   tổng hợp  (2)',
  ])
})

test('control characters, which XML has no place for, are left out', () => {
  expect(readWorkbook(writeWorkbook([{ name: 'x', rows: [['a\u0000b\u0008c']] }]))).toEqual([['abc']])
})

test('a catalogue comes back as it was written', () => {
  const procedure = {
    code: '1.004193',
    name: 'Cấp bản sao trích lục hộ tịch',
    field: 'Hộ tịch',
    limit: { unit: 'workingDay', count: 2 },
    decision: { number: '12/QĐ-UBND', date: '2026-10-01' },
    shortened: null,
    start: 'receipt',
    supplementMode: 'reset',
    steps: [],
    consulted: [],
  } as const
  const catalogue = { procedures: [{ ...procedure, steps: [], consulted: [] }] }
  const file = readCatalogueFile(writeCatalogueFile(catalogue, 'xlsx'))
  expect(file).toEqual({ ok: true, procedures: [procedure], errors: [] })
})

describe('as spreadsheets write', () => {
  test('shared and rich strings, numbers, booleans and dates', () => {
    const bytes = workbook(
      '<row r="1"><c r="A1" t="s"><v>1</v></c><c r="C1" t="s"><v>0</v></c></row>' +
        '<row r="3"><c r="A3"><v>12.5</v></c><c r="B3" s="1"><v>46296</v></c><c r="C3" s="2"><v>46296.5</v></c><c r="D3" t="b"><v>1</v></c><c r="E3" t="str"><f>A3</f><v>12,5 ngày</v></c></row>',
      {
        'xl/sharedStrings.xml': `<sst ${main}><si><t>Tên</t></si><si><r><t>Mã </t></r><r><t>thủ tục</t></r><rPh><t>x</t></rPh></si></sst>`,
        'xl/styles.xml': `<styleSheet ${main}><numFmts><numFmt numFmtId="170" formatCode="dd/mm/yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/></cellXfs></styleSheet>`,
      },
    )
    expect(readWorkbook(bytes)).toEqual([
      ['Mã thủ tục', '', 'Tên'],
      [],
      ['12.5', '2026-10-01', '2026-10-01', '1', '12,5 ngày'],
    ])
  })

  test('a file of another program', async () => {
    const url = new URL('../../fixtures/working-time/openpyxl.xlsx', import.meta.url)
    const file = readCatalogueFile(new Uint8Array(await (await fetch(url)).arrayBuffer()))
    expect(
      file.ok && file.procedures.map(({ code, limit, decision }) => [code, limit, decision.date]),
    ).toEqual([['1.004193', { unit: 'workingDay', count: 5 }, '2026-10-01']])
  })

  test('an error names the row the person sees, past rows the file leaves out', () => {
    const cell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`
    const headings = ['Mã thủ tục', 'Tên thủ tục', 'Lĩnh vực', 'Thời hạn']
    const head = headings.map((text, i) => cell(`${'ABCD'[i]}1`, text)).join('')
    const body = ['1', 'x', 'y', 'nhanh'].map((text, i) => cell(`${'ABCD'[i]}5`, text)).join('')
    const file = readCatalogueFile(workbook(`<row r="1">${head}</row><row r="5">${body}</row>`))
    expect(file.ok && file.errors.map(({ row }) => row)).toEqual([5])
  })
})

describe('what is no workbook is refused', () => {
  test.each<[string, Uint8Array]>([
    ['noWorkbook', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])],
    ['noSheet', new PizZip().file('a.txt', 'x').generate({ type: 'uint8array' })],
    ['brokenXml', workbook('<row><c>')],
    ['tooLarge', new Uint8Array(5_000_001)],
  ])('%s', (problem, bytes) => {
    expect(problemOf(() => readWorkbook(bytes))).toBe(problem)
  })

  test('an entity bomb does not go off', () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    const bytes = workbook('', {
      'xl/worksheets/other.xml': `${bomb}<worksheet ${main}><sheetData><row><c t="inlineStr"><is><t>&b;</t></is></c></row></sheetData></worksheet>`,
    })
    const found = problemOf(() => readWorkbook(bytes))
    expect(found === null || found === 'brokenXml').toBe(true)
  })
})

test('a workbook of three thousand procedures is read in the page itself, without a worker', () => {
  const rows = Array.from({ length: 3000 }, (_, i) => [
    `1.${String(i).padStart(6, '0')}`,
    'x'.repeat(200),
    'Hộ tịch',
    '5 ngày',
  ])
  const bytes = writeWorkbook([
    { name: 'x', rows: [['Mã thủ tục', 'Tên thủ tục', 'Lĩnh vực', 'Thời hạn'], ...rows] },
  ])
  const file = readCatalogueFile(bytes)
  expect(file.ok && file.procedures.length).toBe(3000)
})

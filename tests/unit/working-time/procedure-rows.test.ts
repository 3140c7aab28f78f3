import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { catalogueErrorText } from '@/utils/i18n/procedure-catalogue'
import { readCsv, writeCsv } from '@/utils/spreadsheet/csv'
import { dateText } from '@/utils/working-time/dates'
import { findProcedure, type Procedure, termOf } from '@/utils/working-time/procedure-catalogue'
import { readCatalogueFile, writeCatalogueFile } from '@/utils/working-time/procedure-files'
import { readCatalogue, readLimit, writeCatalogue } from '@/utils/working-time/procedure-rows'
import type { TimeLimit } from '@/utils/working-time/time-limit'

const headings = ['Mã thủ tục', 'Tên thủ tục', 'Lĩnh vực', 'Thời hạn']
const row = ['1.004193', 'Cấp bản sao trích lục hộ tịch', 'Hộ tịch', 'trong ngày']

const sample: Procedure = {
  code: '1.004193',
  name: 'Cấp bản sao trích lục hộ tịch',
  field: 'Hộ tịch',
  limit: { unit: 'workingDay', count: 12.5 },
  decision: { number: '12/QĐ-UBND', date: '2026-10-01' },
  shortened: { limit: { unit: 'workingHour', count: 8 }, decision: { number: '', date: null } },
  start: 'agencyReceipt',
  supplementMode: 'pause',
  steps: [
    { name: 'Tiếp nhận', limit: { unit: 'workingDay', count: 0.5 } },
    { name: 'Thẩm định: bước 2', limit: { unit: 'workingDay', count: 3 } },
  ],
  consulted: ['Sở Xây dựng', 'Công an xã'],
}

describe('a term as an office writes it', () => {
  test.each<[string, TimeLimit | null]>([
    ['5 ngày làm việc', { unit: 'workingDay', count: 5 }],
    ['0,5 Ngày làm việc', { unit: 'workingDay', count: 0.5 }],
    ['12.5 ngày làm việc', { unit: 'workingDay', count: 12.5 }],
    ['8 giờ làm việc', { unit: 'workingHour', count: 8 }],
    ['24 giờ', { unit: 'hour', count: 24 }],
    ['15 ngày', { unit: 'calendarDay', count: 15 }],
    ['2 tuần', { unit: 'week', count: 2 }],
    ['1 tháng', { unit: 'month', count: 1 }],
    ['1  năm', { unit: 'year', count: 1 }],
    ['Trong ngày', { unit: 'sameDay' }],
    ['Không quy định', { unit: 'none' }],
    ['5 ngày làm việc'.normalize('NFD'), { unit: 'workingDay', count: 5 }],
    ['5', null],
    ['0 ngày', null],
    ['-3 ngày', null],
    ['99999 ngày', null],
    ['năm ngày', null],
    ['5 ngày làm việc hoặc 10 ngày', null],
    ['', null],
  ])('%s', (text, limit) => {
    expect(readLimit(text)).toEqual(limit)
  })
})

describe('the table', () => {
  test('what is left out has the default of the law that was read', () => {
    const { procedures, errors } = readCatalogue([headings, row])
    expect(errors).toEqual([])
    expect(procedures).toEqual([
      {
        code: '1.004193',
        name: 'Cấp bản sao trích lục hộ tịch',
        field: 'Hộ tịch',
        limit: { unit: 'sameDay' },
        decision: { number: '', date: null },
        shortened: null,
        start: 'receipt',
        supplementMode: 'reset',
        steps: [],
        consulted: [],
      },
    ])
  })

  test('columns may stand in any order, with others between, and empty rows are passed over', () => {
    const table = [
      ['Ghi chú', ...[...headings].reverse()],
      ['', '', '', '', ''],
      ['x', ...[...row].reverse()],
    ]
    expect(readCatalogue(table).procedures.map(({ code }) => code)).toEqual(['1.004193'])
  })

  test('what is written is read back', () => {
    expect(readCatalogue(writeCatalogue({ procedures: [sample] }))).toEqual({
      procedures: [sample],
      errors: [],
    })
  })

  test.each<[string, Record<string, string>]>([
    ['Dòng 2, cột “Mã thủ tục”: chưa có nội dung.', { 'Mã thủ tục': '' }],
    [
      'Dòng 2, cột “Thời hạn”: “nhanh” không phải là thời hạn. Hãy nhập như “5 ngày làm việc”, “8 giờ làm việc”, “trong ngày” hoặc “không quy định”.',
      { 'Thời hạn': 'nhanh' },
    ],
    [
      'Dòng 2, cột “Ngày quyết định”: “31/02/2026” không phải là ngày. Hãy nhập như 01/10/2026.',
      { 'Ngày quyết định': '31/02/2026' },
    ],
    [
      'Dòng 2, cột “Tính từ”: hãy nhập “tiếp nhận” hoặc “cơ quan có thẩm quyền nhận”.',
      { 'Tính từ': 'hôm nay' },
    ],
    ['Dòng 2, cột “Khi bổ sung”: hãy nhập “tính lại từ đầu” hoặc “tạm dừng”.', { 'Khi bổ sung': 'bỏ qua' }],
    [
      'Dòng 2, cột “Thời hạn từng bước”: hãy nhập như “Tiếp nhận: 0,5 ngày làm việc; Thẩm định: 3 ngày làm việc”.',
      { 'Thời hạn từng bước': 'Tiếp nhận; Thẩm định: 3 ngày làm việc' },
    ],
    ['Dòng 2, cột “Tên thủ tục”: nội dung quá dài.', { 'Tên thủ tục': 'x'.repeat(2001) }],
  ])('%s', (text, change) => {
    const cells = { ...Object.fromEntries(headings.map((heading, i) => [heading, row[i] ?? ''])), ...change }
    const { procedures, errors } = readCatalogue([Object.keys(cells), Object.values(cells)])
    expect(errors.map(catalogueErrorText)).toEqual([text])
    expect(procedures).toEqual([])
  })

  test('a bad row does not take the good ones with it', () => {
    const { procedures, errors } = readCatalogue([
      headings,
      row,
      [...row.slice(0, 3), '?'],
      row,
      ['2', ...row.slice(1)],
    ])
    expect(procedures.map(({ code }) => code)).toEqual(['1.004193', '2'])
    expect(errors.map(({ row, problem }) => [row, problem])).toEqual([
      [3, 'badTerm'],
      [4, 'duplicateCode'],
    ])
    expect(errors.map(catalogueErrorText)[1]).toBe(
      'Dòng 4, cột “Mã thủ tục”: mã “1.004193” đã có ở dòng trước.',
    )
  })

  test('a file without the headings says which are missing', () => {
    expect(readCatalogue([['a', 'b']]).errors.map(catalogueErrorText)).toEqual(
      headings.map((heading) => `Thiếu cột “${heading}” ở dòng tiêu đề.`),
    )
    expect(readCatalogue([]).errors).toHaveLength(headings.length)
  })

  test('a file too long for a catalogue is not read', () => {
    const { procedures, errors } = readCatalogue([headings, ...Array.from({ length: 20_001 }, () => row)])
    expect(procedures).toEqual([])
    expect(errors.map(({ problem }) => problem)).toEqual(['tooManyRows'])
  })
})

describe('CSV', () => {
  test('any table comes back as it was written', () => {
    const telling = fc.constantFrom(',', ';', '\t', '"', '\n')
    const character = fc.oneof(telling, fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }))
    const cell = fc.string({ unit: character }).map((text) => text.replace(/[\r\uFEFF]/g, ''))
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(table, (cells) => {
        fc.pre(!cells.flat().some((text) => text.startsWith("'")))
        expect(readCsv(writeCsv(cells))).toEqual(cells)
      }),
    )
  })

  test('no cell starts as a formula', () => {
    const text = writeCsv([['=HYPERLINK("http://x")', '+1', '-1', '@x', 'a=b']])
    expect(text).toBe(`\uFEFF"'=HYPERLINK(""http://x"")","'+1","'-1","'@x","a=b"\r\n`)
  })

  test.each([
    [
      'a;"b;c"\r\nd;e',
      [
        ['a', 'b;c'],
        ['d', 'e'],
      ],
    ],
    [
      'a\tb\n\nc\td\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['"a ""b"" c",d', [['a "b" c', 'd']]],
    ['a,"line 1\nline 2"', [['a', 'line 1\nline 2']]],
    ['a,5" pipe', [['a', '5" pipe']]],
    ['"\t\t",""', [['\t\t', '']]],
    [
      'a,"b;c;d"\ne;f,g',
      [
        ['a', 'b;c;d'],
        ['e;f', 'g'],
      ],
    ],
    ['"a ""b;"" ;c",d', [['a "b;" ;c', 'd']]],
    ['"a;b\nc;d",e', [['a;b\nc;d', 'e']]],
    ['', []],
  ])('%j', (text, table) => {
    expect(readCsv(text)).toEqual(table)
  })
})

describe('the file', () => {
  test('CSV comes back as it was written', () => {
    expect(readCatalogueFile(writeCatalogueFile({ procedures: [sample] }, 'csv'))).toEqual({
      ok: true,
      procedures: [sample],
      errors: [],
    })
  })

  test('an office file in another encoding is refused, not misread', () => {
    expect(readCatalogueFile(new Uint8Array([0x4d, 0xe3, 0x20, 0xff]))).toEqual({
      ok: false,
      problem: 'notUtf8',
    })
  })
})

describe('finding what a page names', () => {
  const other = { ...sample, code: '1.00419', name: 'Thủ tục khác' }
  const catalogue = {
    procedures: [
      other,
      sample,
      { ...other, code: '2.000001', name: 'Cấp giấy' },
      { ...other, code: '2.000002', name: 'Cấp giấy' },
    ],
  }
  test.each([
    ['1.004193', '1.004193'],
    ['1.004193.000.00.00.H56', '1.004193'],
    ['cấp bản sao trích lục hộ tịch', '1.004193'],
    ['Cấp bản sao trích lục hộ tịch'.normalize('NFD'), '1.004193'],
    ['Cấp giấy', null],
    ['', null],
  ])('%s → %s', (named, code) => {
    expect(findProcedure(catalogue, named)?.code ?? null).toBe(code)
  })

  test('the shortened term holds, with its decision', () => {
    expect(termOf(sample)).toEqual({
      limit: { unit: 'workingHour', count: 8 },
      decision: { number: '', date: null },
    })
    expect(termOf({ ...sample, shortened: null }).limit).toEqual({ unit: 'workingDay', count: 12.5 })
  })
})

test('dates of decisions read in both spellings', () => {
  const withDate = (text: string) =>
    readCatalogue([
      [...headings, 'Ngày quyết định'],
      [...row, text],
    ]).procedures[0]?.decision.date
  expect(['1/10/2026', '01-10-2026', '2026-10-01'].map(withDate)).toEqual(Array(3).fill(dateText(20_727)))
})

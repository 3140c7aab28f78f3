import { describe, expect, test } from 'vitest'
import { documentRows, documentSheets, reportDocument } from '@/utils/reports/document'
import { type PeriodReport, periodReport } from '@/utils/reports/period-report'
import { isFullyCovered, totalsGaps, totalsOf, withTotal } from '@/utils/reports/system-totals'
import { dayOf } from '@/utils/working-time/dates'
import { neighbourSpan, spanOf } from '@/utils/working-time/spans'
import { at, dossier, judgedAt, minute } from '../warnings/make'

const now = '2026-11-20 12:00'
const context = judgedAt(now)
const month = spanOf('month', dayOf(at(now)))
const before = neighbourSpan('month', month, -1)
const coverage = { seen: 3, from: at('2026-10-01 08:00'), to: at(now) }

function ended(number: string, on: string, due: string, procedure = 'Trích lục <hộ tịch>') {
  const current = { number, status: 'returned', procedure, unit: 'UBND phường A' } as const
  return dossier(
    { ...current, receivedAt: minute(`${on} 07:30`), dueAt: minute(due), finishedAt: minute(`${on} 10:00`) },
    { key: number, firstSeen: at('2026-10-01 08:00') },
  )
}

const dossiers = [
  ended('A-1', '2026-11-10', '2026-11-05 16:30'),
  ended('A-2', '2026-11-12', '2026-11-20 16:30'),
  ended('A-3', '2026-10-15', '2026-10-08 16:30'),
  ended('A-4', '2026-11-13', '2026-11-06 16:30', 'Chỉ trễ kỳ này'),
]
const report = (span = month, ownUnits: string[] = []): PeriodReport =>
  periodReport(dossiers, span, context, ownUnits)
const document = (totals = totalsOf([], month), smallCells = 0) =>
  reportDocument({ kind: 'month', report: report(), before: report(before), coverage, totals, smallCells })
const table = (title: string, made = document()) => made.tables.find((one) => one.title.startsWith(title))

describe('a report', () => {
  test('says of every export what was seen, when, and that it is no sole evidence', () => {
    const { title, lines } = document()
    expect(title).toBe('Tổng hợp tình hình giải quyết hồ sơ tháng 11/2026')
    expect(lines).toEqual([
      'Phạm vi: 3 hồ sơ đã hiển thị trên máy này, từ 08:00 ngày 01/10/2026 đến 12:00 ngày 20/11/2026.',
      'Số liệu tính đến 12:00 ngày 20/11/2026.',
      expect.stringContaining('không phải chứng cứ duy nhất để xử lý trách nhiệm'),
    ])
    for (const { rows } of documentSheets(document()))
      expect(rows.flat()).toEqual(expect.arrayContaining(lines))
    expect(documentRows(document()).flat()).toEqual(expect.arrayContaining(lines))
  })

  test('says in every export that colleagues’ files are in it, and of which days', () => {
    const elsewhere = {
      ...{ sources: 2, dossiers: 40 },
      ...{ from: at('2026-11-02 00:00'), to: at('2026-11-19 00:00') },
    }
    const made = reportDocument({
      ...{ kind: 'month', report: report(), before: report(before) },
      ...{ coverage: { ...coverage, elsewhere }, totals: null, smallCells: 1 },
    })
    const line =
      'Gồm cả tệp của 2 máy khác: thêm 40 hồ sơ máy này chưa thấy, xem từ ngày 02/11/2026 đến ngày 19/11/2026.'
    expect(made.lines[1]).toBe(line)
    expect(documentRows(made).flat()).toContain(line)
    for (const { rows } of documentSheets(made)) expect(rows.flat()).toContain(line)
  })

  test('says how much of which list was gone through, in every export', () => {
    const walk = {
      console: 'Một cửa phường',
      list: 'dang-xu-ly',
      isOneOfSeveral: false,
      seen: 118,
      total: 120,
    }
    const walks = [
      { ...walk, end: 'done' as const, at: at('2026-11-20 08:05') },
      { ...walk, end: 'login' as const, seen: 20, at: at('2026-11-20 09:05') },
    ]
    const basis = { ...coverage, walks }
    const made = reportDocument({
      kind: 'month',
      report: report(),
      before: report(before),
      coverage: basis,
      totals: null,
      smallCells: 1,
    })
    const line =
      'Một cửa phường. Đọc hết các trang: đã thấy 118/120 hồ sơ của danh sách này, lúc 08:05 ngày 20/11/2026.'
    expect(made.lines[1]).toBe(line)
    const broken =
      'Một cửa phường. Đọc hết các trang: đã thấy 20/120 hồ sơ của danh sách này, lúc 09:05 ngày 20/11/2026. Lần đọc này dừng giữa chừng, còn trang chưa đọc.'
    expect(made.lines[2]).toBe(broken)
    for (const each of [line, broken]) {
      expect(documentRows(made).flat()).toContain(each)
      for (const { rows } of documentSheets(made)) expect(rows.flat()).toContain(each)
    }
  })

  test('gives a share as so many of those seen, never in percent, unless everything was seen', () => {
    expect(table('Tỷ lệ đúng hạn')?.rows[0]?.[1]).toBe('1 trong 3 hồ sơ đã thấy')
    const totals = { from: '2026-11-01', to: '2026-11-30', received: 3, finished: 3, late: 2, inProgress: 0 }
    expect(table('Tỷ lệ đúng hạn', document(totals))?.rows[0]?.[1]).toBe('33,3% (1/3)')
    expect(table('Tỷ lệ đúng hạn', document({ ...totals, late: 1 }))?.rows[0]?.[1]).toContain('đã thấy')
    expect(table('Tỷ lệ đúng hạn', document({ ...totals, late: null }))?.rows[0]?.[1]).toContain('đã thấy')
  })

  test('names the procedures that were late in the period before as well', () => {
    expect(table('Thủ tục có hồ sơ quá hạn')?.rows).toEqual([['Trích lục <hộ tịch>', 1, 1]])
  })

  test('splits what the office resolves itself from what others do, once its units are named', () => {
    expect(report().groups.side).toEqual([])
    expect(table('Theo nơi giải quyết')).toBeUndefined()
    const { side } = report(month, ['ubnd  phường a']).groups
    expect(side).toMatchObject([{ name: 'Đơn vị tiếp nhận và giải quyết', finished: 3 }])
    expect(report(month, ['Sở khác']).groups.side).toMatchObject([
      { name: 'Tiếp nhận, chuyển cơ quan khác giải quyết', finished: 3 },
    ])
  })

  test('holds figures as numbers, for a spreadsheet to count with', () => {
    expect(table('Chung')?.rows[0]).toEqual(['Tiếp nhận trong kỳ', 3])
    expect(table('Theo thủ tục')?.rows.map(([name]) => name)).toEqual([
      'Chỉ trễ kỳ này',
      'Trích lục <hộ tịch>',
    ])
  })
})

test('small figures of a group are hidden and said to be, the office’s own never', () => {
  const made = document(null, 5)
  expect(table('Chung', made)?.rows[0]).toEqual(['Tiếp nhận trong kỳ', 3])
  // The two procedures share what the office has: either would follow from the other.
  expect(table('Theo thủ tục', made)?.rows.map(([, received]) => received)).toEqual(['ẩn', 'ẩn'])
  expect(table('Thủ tục có hồ sơ quá hạn', made)?.rows).toEqual([['Trích lục <hộ tịch>', 'ẩn', 'ẩn']])
  expect(made.lines.join()).toContain('số nhỏ hơn 5')
  expect(document().lines.join()).not.toContain('ẩn')
})

describe('the system’s own totals', () => {
  const entered = withTotal(withTotal([], month, 'received', 5), month, 'late', 2)

  test('are kept by period, each figure by itself', () => {
    expect(totalsOf(entered, month)).toMatchObject({ received: 5, late: 2, finished: null })
    expect(totalsOf(entered, before)).toBeNull()
    expect(totalsOf(withTotal(entered, month, 'late', null), month)).toMatchObject({
      received: 5,
      late: null,
    })
    expect(entered).toHaveLength(1)
  })

  test('are listed with their difference from what was seen', () => {
    const totals = totalsOf(entered, month)
    if (!totals) throw new Error('nothing was entered')
    expect(totalsGaps(report().total, totals)).toMatchObject([
      { figure: 'received', system: 5, seen: 3, gap: -2 },
      { figure: 'finished', system: null, gap: null },
      { figure: 'late', system: 2, seen: 2, gap: 0 },
      { figure: 'inProgress', system: null },
    ])
    expect(isFullyCovered(report().total, totals)).toBe(false)
  })
})

import { describe, expect, test } from 'vitest'
import type { CompositeCell, ProfileSource } from '@/utils/consoles/profile'
import { readLines } from '@/utils/consoles/read-composite'
import { mergeProfiles } from '@/utils/consoles/recognise/merge-profiles'
import {
  fieldOfPart,
  partAt,
  partKey,
  partsOfCells,
  splitCell,
  withPart,
} from '@/utils/consoles/recognise/split-cell'

const lines = [
  'H00.99.02-261103-1000 (Thẩm định)',
  'Đăng ký khai sinh',
  '- Tiếp nhận: 03/11/2026, hẹn trả: 17/11/2026',
]

describe('a cell taken apart', () => {
  const [number, name, received, due] = splitCell(lines)

  test('its pieces are the number, the lines and what stands behind labels', () => {
    expect([number, name, received, due]).toMatchObject([
      { kind: 'number', text: 'H00.99.02-261103-1000' },
      { kind: 'line', line: 1, of: 3, text: 'Đăng ký khai sinh' },
      { kind: 'labelled', label: 'Tiếp nhận', text: '03/11/2026' },
      { kind: 'labelled', label: 'hẹn trả', text: '17/11/2026' },
    ])
  })

  test('pieces are chosen, changed and left out one by one', () => {
    if (!name || !received || !due) throw new Error('no pieces')
    let cell: CompositeCell = { lines: [] }
    cell = withPart(cell, due, 'dueAt')
    expect(cell.lines).toEqual([
      {
        parts: [
          { label: 'Tiếp nhận', field: 'ignore' },
          { label: 'hẹn trả', field: 'dueAt' },
        ],
      },
    ])
    // A line is found by its first label; without it nothing behind would be read.
    expect(readLines(lines, cell.lines).dueAt).toBe('17/11/2026')
    cell = withPart(withPart(cell, received, 'receivedAt'), name, 'procedure')
    expect([name, received, due].map((part) => fieldOfPart(cell, part))).toEqual([
      'procedure',
      'receivedAt',
      'dueAt',
    ])
    expect(cell.unlabelled).toEqual([{ line: 1, of: 3, field: 'procedure' }])
    cell = withPart(withPart(cell, due, null), name, null)
    expect([name, received, due].map((part) => fieldOfPart(cell, part))).toEqual([null, 'receivedAt', null])
    expect(withPart(cell, received, null).lines).toEqual([])
  })

  test('labels of one line stand in one rule, in the order of the line', () => {
    if (!received || !due) throw new Error('no pieces')
    const first = withPart({ lines: [] }, received, 'receivedAt')
    expect(withPart(first, due, 'dueAt').lines).toEqual([
      {
        parts: [
          { label: 'Tiếp nhận', field: 'receivedAt' },
          { label: 'hẹn trả', field: 'dueAt' },
        ],
      },
    ])
  })
})

describe('the pieces of a column’s cells', () => {
  const cells = [
    ['H00.99.02-261103-1001', 'Đăng ký khai sinh', '- Tiếp nhận trực tiếp: 03/11/2026, hẹn trả: 17/11/2026'],
    ['H00.99.02-261103-1002', 'Cấp đổi thẻ', '- Tiếp nhận trực tuyến: 04/11/2026, hẹn trả: 18/11/2026'],
    [
      'H00.99.02-261103-1003',
      'Khai tử',
      '- Tình trạng: Đang xử lý - Qua mạng',
      '- Tiếp nhận trực tuyến: 05/11/2026',
    ],
    ['H00.99.02-261103-1004', 'Khai tử', '- Tình trạng: Chờ ký - Qua mạng', '- Lời nhắn: gấp'],
    ['H00.99.02-261103-1005', 'Kết hôn', '- Tiếp nhận trực tiếp: 06/11/2026, hẹn trả: 20/11/2026'],
  ]
  const parts = partsOfCells(cells, { lines: [] })
  const named = (key: string) => {
    const part = parts.find((one) => partKey(one) === `label ${key}`)
    if (!part) throw new Error(`no ${key}`)
    return part
  }

  test('each once: the commonest cell’s, and what several say or what is read', () => {
    const keys = ['number', 'line 1 of 3', 'label tiếp nhận trực tiếp', 'label hẹn trả']
    const further = ['label tiếp nhận trực tuyến', 'label tình trạng']
    expect(parts.map(partKey)).toEqual([...keys, ...further])
    const known: CompositeCell = { lines: [{ parts: [{ label: 'Lời nhắn', field: 'unit' }] }] }
    expect(partsOfCells(cells, known).map(partKey)).toContain('label lời nhắn')
  })

  test('a label that stands in several lines is read in all of them, each with its channel', () => {
    let cell = withPart({ lines: [] }, named('hẹn trả'), 'dueAt')
    cell = withPart(cell, named('tiếp nhận trực tuyến'), 'receivedAt')
    cell = withPart(cell, named('tiếp nhận trực tiếp'), 'receivedAt')
    const read = cells.map((lines) => readLines(lines, cell.lines))
    expect(read).toMatchObject([
      { receivedAt: '03/11/2026', dueAt: '17/11/2026', channel: 'Tiếp nhận trực tiếp' },
      { receivedAt: '04/11/2026', dueAt: '18/11/2026', channel: 'Tiếp nhận trực tuyến' },
      { receivedAt: '05/11/2026', channel: 'Tiếp nhận trực tuyến' },
      {},
      { receivedAt: '06/11/2026', dueAt: '20/11/2026', channel: 'Tiếp nhận trực tiếp' },
    ])
    const without = withPart(cell, named('tiếp nhận trực tuyến'), null)
    expect(cells.map((lines) => readLines(lines, without.lines).dueAt)).toEqual(
      read.map(({ dueAt }) => dueAt),
    )
    expect(readLines(cells[1] ?? [], without.lines).receivedAt).toBeUndefined()
  })

  test('a status ends before what stands behind several of them', () => {
    const cell = withPart({ lines: [] }, named('tình trạng'), 'status')
    expect(cells.slice(2, 4).map((lines) => readLines(lines, cell.lines).status)).toEqual([
      'Đang xử lý',
      'Chờ ký',
    ])
  })

  test('a place on a line is in the piece that begins before it', () => {
    const [first = []] = cells
    const keyAt = (line: number, offset: number) => {
      const part = partAt(first, line, offset)
      return part && partKey(part)
    }
    expect([keyAt(0, 3), keyAt(1, 5), keyAt(2, 0), keyAt(2, 30)]).toEqual([
      'number',
      'line 1 of 3',
      'label tiếp nhận trực tiếp',
      'label tiếp nhận trực tiếp',
    ])
    expect([keyAt(2, first[2]?.indexOf('hẹn') ?? 0), keyAt(2, 99), keyAt(3, 0)]).toEqual([
      'label hẹn trả',
      'label hẹn trả',
      null,
    ])
  })
})

describe('what was taught on several pages', () => {
  const view = (columns: ProfileSource['lists'][number]['columns'], where = '.ds') => ({
    name: 'danh-sach',
    where,
    header: 'th',
    row: 'tr',
    columns,
    required: ['number' as const],
    badge: { columns: ['number' as const], place: 'bottom' as const },
    routes: [],
  })
  const profile = (...lists: ProfileSource['lists']): ProfileSource => ({
    version: 1,
    name: 'Một cửa',
    recognise: lists.map(({ where }) => where),
    lists,
    details: [],
  })

  test('the same list under other headings is one view; the later word wins', () => {
    const merged = mergeProfiles(
      profile(view({ 'Mã hồ sơ': 'number', Hạn: 'stepDueAt' })),
      profile(view({ 'Mã hồ sơ': 'number', Hạn: 'dueAt', 'Trạng thái': 'status' })),
    )
    expect(merged.lists.map(({ columns }) => columns)).toEqual([
      { 'Mã hồ sơ': 'number', Hạn: 'dueAt', 'Trạng thái': 'status' },
    ])
  })

  test('a status means what was said of it last; the others stay', () => {
    const taught = (statuses: ProfileSource['statuses'] = {}) => ({ ...profile(view({})), statuses })
    const before = taught({ paused: ['Chờ họp', 'Chờ đo đạc'], refused: ['Trả về'] })
    const merged = mergeProfiles(before, taught({ consulting: ['chờ họp'], paused: ['Chờ toà án'] }))
    expect(merged.statuses).toEqual({
      consulting: ['chờ họp'],
      paused: ['Chờ toà án', 'Chờ đo đạc'],
      refused: ['Trả về'],
    })
    expect(mergeProfiles(before, profile(view({}))).statuses).toEqual(before.statuses)
  })

  test('another list stands beside it, and both recognise the console', () => {
    const merged = mergeProfiles(profile(view({ A: 'number' })), profile(view({ B: 'number' }, '.khac')))
    expect(merged.lists.map(({ where }) => where)).toEqual(['.khac', '.ds'])
    expect(merged.recognise).toEqual(['.khac', '.ds'])
  })
})

import { describe, expect, test } from 'vitest'
import type { CompositeCell, ProfileSource } from '@/utils/consoles/profile'
import { mergeProfiles } from '@/utils/consoles/recognise/merge-profiles'
import { fieldOfPart, splitCell, withPart } from '@/utils/consoles/recognise/split-cell'

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
    expect(cell.lines).toEqual([{ parts: [{ label: 'hẹn trả', field: 'dueAt' }] }])
    cell = withPart(withPart(cell, received, 'receivedAt'), name, 'procedure')
    expect([name, received, due].map((part) => fieldOfPart(cell, part))).toEqual([
      'procedure',
      'receivedAt',
      'dueAt',
    ])
    expect(cell.unlabelled).toEqual([{ line: 1, of: 3, field: 'procedure' }])
    cell = withPart(withPart(cell, due, null), name, null)
    expect([name, received, due].map((part) => fieldOfPart(cell, part))).toEqual([null, 'receivedAt', null])
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

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PageTime, Sighting } from '@/utils/dossier/sighting'
import { observe } from '@/utils/history/observe'
import { at, sighting } from './make'

const day = (text: string): PageTime => ({ at: at(`${text} 00:00`), precision: 'day' })
const minute = (text: string): PageTime => ({ at: at(text), precision: 'minute' })
const second = (text: string): PageTime => ({ at: at(text), precision: 'second' })

interface Case {
  name: string
  known: Partial<Sighting>
  seen: Partial<Sighting>
  /** What is known afterwards. */
  keeps: Partial<Sighting>
  /** The fields that changed. */
  changes?: string[]
}

const cases: Case[] = [
  {
    name: 'a bare date says no less than the same date with its hour',
    known: { dueAt: minute('2026-11-20 16:30') },
    seen: { dueAt: day('2026-11-20') },
    keeps: { dueAt: minute('2026-11-20 16:30') },
  },
  {
    name: 'the hour refines a bare date',
    known: { dueAt: day('2026-11-20') },
    seen: { dueAt: second('2026-11-20 16:30:15') },
    keeps: { dueAt: second('2026-11-20 16:30:15') },
  },
  {
    name: 'an hour before dawn is the same date in Vietnam',
    known: { dueAt: minute('2026-11-20 00:30') },
    seen: { dueAt: day('2026-11-20') },
    keeps: { dueAt: minute('2026-11-20 00:30') },
  },
  {
    name: 'seconds and minutes agree within the minute',
    known: { receivedAt: minute('2026-11-20 16:30') },
    seen: { receivedAt: second('2026-11-20 16:30:59') },
    keeps: { receivedAt: second('2026-11-20 16:30:59') },
  },
  {
    name: 'another hour of the same day is another time',
    known: { dueAt: minute('2026-11-20 16:30') },
    seen: { dueAt: minute('2026-11-20 17:00') },
    keeps: { dueAt: minute('2026-11-20 17:00') },
    changes: ['dueAt'],
  },
  {
    name: 'another date is another time, however exact',
    known: { dueAt: minute('2026-11-20 16:30') },
    seen: { dueAt: day('2026-11-27') },
    keeps: { dueAt: day('2026-11-27') },
    changes: ['dueAt'],
  },
  {
    name: 'capitals and a role in brackets are the same officer',
    known: { holder: 'Lê Văn B' },
    seen: { holder: 'LÊ VĂN B (Chuyên viên)' },
    keeps: { holder: 'Lê Văn B' },
  },
  {
    name: 'NFD is the same officer',
    known: { holder: 'Lê Văn B' },
    seen: { holder: 'Lê Văn B'.normalize('NFD') },
    keeps: { holder: 'Lê Văn B' },
  },
  {
    name: 'other diacritics are another officer',
    known: { holder: 'Lê Văn Bình' },
    seen: { holder: 'Lê Văn Bính' },
    keeps: { holder: 'Lê Văn Bính' },
    changes: ['holder'],
  },
  {
    name: 'another label of the same status is no change',
    known: { status: 'processing', statusLabel: 'Đang xử lý' },
    seen: { status: 'processing', statusLabel: 'Thụ lý hồ sơ' },
    keeps: { status: 'processing', statusLabel: 'Đang xử lý' },
  },
  {
    name: 'a page without a status contradicts nothing',
    known: { status: 'awaitingApplicant', statusLabel: 'Chờ bổ sung' },
    seen: { status: 'notShown' },
    keeps: { status: 'awaitingApplicant', statusLabel: 'Chờ bổ sung' },
  },
  {
    name: 'a word that nobody knows ends the waiting: the dossier is shown as running again',
    known: { status: 'awaitingApplicant', statusLabel: 'Chờ bổ sung' },
    seen: { status: 'unknown' },
    keeps: { status: 'unknown' },
    changes: ['status'],
  },
  {
    name: 'the first status shown is no change',
    known: { status: 'notShown' },
    seen: { status: 'accepted', statusLabel: 'Được tiếp nhận' },
    keeps: { status: 'accepted', statusLabel: 'Được tiếp nhận' },
  },
  {
    name: 'another status is a change, with its label',
    known: { status: 'accepted', statusLabel: 'Được tiếp nhận' },
    seen: { status: 'processing', statusLabel: 'Đang xử lý' },
    keeps: { status: 'processing', statusLabel: 'Đang xử lý' },
    changes: ['status', 'statusLabel'],
  },
  {
    name: 'a status without its label does not keep the old label',
    known: { status: 'accepted', statusLabel: 'Được tiếp nhận' },
    seen: { status: 'processing' },
    keeps: { status: 'processing' },
    changes: ['status'],
  },
  {
    name: 'a procedure by its code is surer than by its name',
    known: { procedure: 'Cấp bản sao trích lục hộ tịch' },
    seen: { procedure: '1.004193' },
    keeps: { procedure: '1.004193' },
  },
  {
    name: 'another procedure code is a change',
    known: { procedure: '1.004193' },
    seen: { procedure: '1.004194' },
    keeps: { procedure: '1.004194' },
    changes: ['procedure'],
  },
  {
    name: 'another term is a change',
    known: { term: { unit: 'workingDay', count: 5 } },
    seen: { term: { unit: 'workingDay', count: 10 } },
    keeps: { term: { unit: 'workingDay', count: 10 } },
    changes: ['term'],
  },
  {
    name: 'what this page does not show stays',
    known: { step: 'Thẩm định', holder: 'Lê Văn B', dueAt: day('2026-11-20') },
    seen: { step: 'Trình ký' },
    keeps: { step: 'Trình ký', holder: 'Lê Văn B', dueAt: day('2026-11-20') },
    changes: ['step'],
  },
  {
    name: 'what no page showed before is filled, not changed',
    known: {},
    seen: { unit: 'Phòng A', dueAt: day('2026-11-20') },
    keeps: { unit: 'Phòng A', dueAt: day('2026-11-20') },
  },
  {
    name: 'with a result, step and holder are left',
    known: { status: 'awaitingSignature', step: 'Trình ký', holder: 'Lê Văn B' },
    seen: { status: 'finished' },
    keeps: { status: 'finished' },
    changes: ['status', 'step', 'holder'],
  },
  {
    name: 'what stands in the place of step and holder of a result is nobody’s',
    known: { status: 'finished' },
    seen: { status: 'notShown', step: 'Trả kết quả', holder: 'Nguyễn Văn A' },
    keeps: { status: 'finished' },
  },
]

describe('a sighting held against what is known', () => {
  test.each(cases)('$name', ({ known, seen, keeps, changes = [] }) => {
    const observed = observe(sighting('A-1', known), sighting('A-1', seen))
    expect(observed.current).toEqual(sighting('A-1', keeps))
    expect(observed.changes.map(({ field }) => field)).toEqual(changes)
  })
})

const time = fc.record({
  at: fc.integer({ min: at('2026-11-18 00:00'), max: at('2026-11-22 00:00') }),
  precision: fc.constantFrom('day', 'minute', 'second'),
})
const anySighting: fc.Arbitrary<Sighting> = fc.record(
  {
    number: fc.constant('A-1'),
    status: fc.constantFrom('notShown', 'unknown', 'accepted', 'processing', 'awaitingApplicant', 'returned'),
    step: fc.constantFrom('Thẩm định', 'THẨM ĐỊNH', 'Trình ký'),
    holder: fc.constantFrom('Lê Văn B', 'Trần Thị C'),
    procedure: fc.constantFrom('1.004193', 'Cấp bản sao'),
    dueAt: time,
  },
  { requiredKeys: ['number', 'status'] },
)

test('seeing the same once more changes nothing', () => {
  fc.assert(
    fc.property(anySighting, anySighting, (known, seen) => {
      const { current } = observe(known, seen)
      const again = observe(current, seen)
      expect(again.changes).toEqual([])
      expect(again.current).toBe(current)
    }),
  )
})

const leaves = (field: string, known: Sighting, seen: Sighting) =>
  (field === 'step' || field === 'holder') && observe(known, seen).current.status === 'returned'

test('a field that changed was known before and reads differently now', () => {
  fc.assert(
    fc.property(anySighting, anySighting, (known, seen) => {
      for (const { field, before, after } of observe(known, seen).changes) {
        expect(before).toBe(known[field])
        expect(after).toBe(leaves(field, known, seen) ? null : seen[field])
        expect(after).not.toEqual(before)
      }
    }),
  )
})

import { expect, test } from 'vitest'
import { dateText } from '@/utils/working-time/dates'
import { dueDate } from '@/utils/working-time/due-date'
import { WorkingTimeError } from '@/utils/working-time/errors'
import type { TimeLimit } from '@/utils/working-time/time-limit'
import known from '../../fixtures/working-time/due-dates.json'
import { at, office, wall } from './calendars'

const calendar = office()

function limitOf({ count, unit }: { count: number; unit: string }): TimeLimit {
  if (unit !== 'workingDay' && unit !== 'calendarDay' && unit !== 'month') throw new Error(unit)
  return { count, unit }
}

test.each(known)('$received + $count $unit = $due ($why)', ({ received, due, ...term }) => {
  for (const time of ['07:00', '09:13', '16:59', '20:00']) {
    const found = dueDate(limitOf(term), at(`${received} ${time}`), calendar)
    expect(found && dateText(found.day)).toBe(due)
    expect(found && wall(found.at)).toBe(`${due} 17:00`)
  }
})

test.each<[string, TimeLimit, string, string, 'date' | 'instant']>([
  [
    'hours stop over lunch',
    { unit: 'workingHour', count: 4 },
    '2026-11-16 09:00',
    '2026-11-16 15:00',
    'instant',
  ],
  [
    'hours stop over a day off',
    { unit: 'workingHour', count: 2 },
    '2026-11-23 16:00',
    '2026-11-25 08:00',
    'instant',
  ],
  [
    '8 hours from opening end at closing',
    { unit: 'workingHour', count: 8 },
    '2026-11-16 07:00',
    '2026-11-16 17:00',
    'instant',
  ],
  [
    'received after hours, hours start in the morning',
    { unit: 'workingHour', count: 1 },
    '2026-11-16 18:00',
    '2026-11-17 08:00',
    'instant',
  ],
  ['plain hours run on', { unit: 'hour', count: 24 }, '2026-11-20 16:00', '2026-11-21 16:00', 'instant'],
  ['two weeks', { unit: 'week', count: 2 }, '2026-11-10 09:00', '2026-11-25 17:00', 'date'],
  [
    'a year that ends on 2 September',
    { unit: 'year', count: 1 },
    '2025-09-02 09:00',
    '2026-09-03 17:00',
    'date',
  ],
  [
    '29 February has no match the next year',
    { unit: 'year', count: 1 },
    '2024-02-29 09:00',
    '2025-02-28 17:00',
    'date',
  ],
  ['same day at 15:00 is not late', { unit: 'sameDay' }, '2026-11-16 15:00', '2026-11-16 17:00', 'date'],
  ['same day after 15:00', { unit: 'sameDay' }, '2026-11-16 15:01', '2026-11-17 17:00', 'date'],
  ['same day before a day off', { unit: 'sameDay' }, '2026-11-23 16:00', '2026-11-25 17:00', 'date'],
  ['same day, received on Saturday', { unit: 'sameDay' }, '2026-11-21 16:00', '2026-11-23 17:00', 'date'],
  ['half a day', { unit: 'workingDay', count: 0.5 }, '2026-11-16 09:00', '2026-11-16 15:00', 'date'],
  [
    'twelve days and a half',
    { unit: 'workingDay', count: 12.5 },
    '2026-11-02 09:00',
    '2026-11-18 15:00',
    'date',
  ],
  [
    'half a day received on a day off',
    { unit: 'workingDay', count: 0.5 },
    '2026-11-21 09:00',
    '2026-11-23 11:00',
    'date',
  ],
])('%s', (_, limit, received, due, by) => {
  const found = dueDate(limit, at(received), calendar)
  expect(found && { at: wall(found.at), by: found.by }).toEqual({ at: due, by })
})

test('a procedure without a fixed term has no due date', () => {
  expect(dueDate({ unit: 'none' }, at('2026-11-16 09:00'), calendar)).toBeNull()
})

test('the day of receipt and the roll are rules an office can set', () => {
  const received = at('2026-11-16 09:00')
  const counted = dueDate({ unit: 'workingDay', count: 1 }, received, calendar, { countReceiptDay: true })
  expect(counted && wall(counted.at)).toBe('2026-11-16 17:00')
  const onDayOff = dueDate({ unit: 'calendarDay', count: 5 }, received, calendar, { rollForward: false })
  expect(onDayOff && wall(onDayOff.at)).toBe('2026-11-22 00:00')
})

test.each<TimeLimit>([
  { unit: 'workingDay', count: 0 },
  { unit: 'workingDay', count: -3 },
  { unit: 'workingHour', count: Number.NaN },
  { unit: 'hour', count: Number.POSITIVE_INFINITY },
  { unit: 'month', count: 1.5 },
])('a senseless term is refused: %o', (limit) => {
  expect(() => dueDate(limit, at('2026-11-16 09:00'), calendar)).toThrow(WorkingTimeError)
})

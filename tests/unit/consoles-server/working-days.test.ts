import { describe, expect, test } from 'vitest'
import {
  addWorkingDays,
  dateOf,
  instant,
  isWorkingDay,
  subtractWorkingHours,
  workingDaysBetween,
  workingTimeBetween,
} from '../../oracle/working-days.mjs'

const hour = 3_600_000

// Expected dates: law.md §2.5, checked by hand against the notices of 2026.
describe('the plain day walker', () => {
  test.each([
    ['2026-11-20', 5, '2026-11-30'],
    ['2026-11-20', 1, '2026-11-23'],
    ['2026-02-12', 10, '2026-03-05'],
    ['2026-08-21', 2, '2026-08-24'],
    ['2026-08-28', 3, '2026-09-07'],
    ['2025-12-30', 5, '2026-01-08'],
    ['2026-01-09', 1, '2026-01-10'],
    ['2026-04-24', 1, '2026-04-28'],
  ])('%s and %i working days is %s, and back', (from, count, to) => {
    expect(addWorkingDays(from, count)).toBe(to)
    expect(addWorkingDays(to, -count)).toBe(from)
    expect(workingDaysBetween(from, to)).toBe(count)
  })

  test('knows no other years', () => {
    expect(() => isWorkingDay('2025-10-31')).toThrow(RangeError)
    expect(() => isWorkingDay('2027-02-01')).toThrow(RangeError)
  })

  test.each([
    ['2026-11-20T16:00', '2026-11-23T09:00', 3],
    ['2026-11-20T10:00', '2026-11-20T14:00', 2],
    ['2026-11-23T16:00', '2026-11-25T08:00', 2],
    ['2026-11-21T00:00', '2026-11-22T23:00', 0],
  ])('working time from %s to %s is %i h, and back', (from, to, hours) => {
    const [start, end] = [Date.parse(`${from}:00+07:00`), Date.parse(`${to}:00+07:00`)]
    expect(workingTimeBetween(start, end)).toBe(hours * hour)
    if (hours > 0) expect(subtractWorkingHours(end, hours)).toBe(start)
  })

  test('reads dates at +07:00 wherever it runs', () => {
    expect(dateOf(Date.parse('2026-11-20T17:00:00Z'))).toBe('2026-11-21')
    expect(instant('2026-11-21')).toBe(Date.parse('2026-11-20T17:00:00Z'))
  })
})

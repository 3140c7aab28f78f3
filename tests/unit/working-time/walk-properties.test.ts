import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { minuteWorks, walkBack, walkBetween, walkForward } from './minute-walk'
import { calendarOf, check, instant, minute, minuteMs, walked } from './random-office'

// The long suite tries each property for minutes.
vi.setConfig({ testTimeout: 900_000 })

describe('equal to a walk over every minute', () => {
  test('working or not, and time between', () => {
    check(
      fc.property(walked, minute, fc.integer({ min: 0, max: 4000 }), (office, from, length) => {
        const calendar = calendarOf(office)
        const to = from + length
        expect(calendar.isWorking(instant(from))).toBe(minuteWorks(office, from))
        expect(calendar.between(instant(from), instant(to))).toBe(walkBetween(office, from, to) * minuteMs)
      }),
    )
  })

  test('adding and taking away', () => {
    check(
      fc.property(walked, minute, fc.integer({ min: 1, max: 600 }), (office, from, n) => {
        const calendar = calendarOf(office)
        const forward = walkForward(office, from, n, 5000)
        if (forward !== null) expect(calendar.add(instant(from), n * minuteMs)).toBe(instant(forward))
        const back = walkBack(office, from, n, 5000)
        if (back !== null) expect(calendar.add(instant(from), -n * minuteMs)).toBe(instant(back))
      }),
    )
  })

  test('the next and the last working instant, opening and closing', () => {
    check(
      fc.property(walked, minute, (office, start) => {
        const calendar = calendarOf(office)
        const next = walkForward(office, start, 1, 5000)
        if (next !== null) expect(calendar.nextWorking(instant(start))).toBe(instant(next - 1))
        const last = walkBack(office, start + 1, 1, 5000)
        if (last !== null) {
          expect(calendar.prevWorking(instant(start))).toBe(instant(last === start ? start : last + 1))
        }
        const open = calendar.nextOpen(instant(start))
        expect(open).toBeGreaterThanOrEqual(instant(start))
        expect(calendar.isWorking(open)).toBe(true)
        expect(calendar.prevOpen(open)).toBe(open)
        const close = calendar.nextClose(instant(start))
        expect(close).toBeGreaterThan(instant(start))
        expect(calendar.isWorking(close - 1)).toBe(true)
        expect(calendar.prevOpen(instant(start))).toBeLessThanOrEqual(instant(start))
      }),
    )
  })
})

/** Instants to the millisecond, some of them years away, so that tables grow under way. */

import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { createWorkingCalendar } from '@/utils/working-time/calendar'
import { dateText, dayMs } from '@/utils/working-time/dates'
import { dueDate } from '@/utils/working-time/due-date'
import { elapsed, pausedTime, pushedBack } from '@/utils/working-time/pauses'
import { periodsBetween } from '@/utils/working-time/periods'
import { at } from './calendars'
import { calendarOf, check, daysTried, firstDay, instant, minute, scheduleOf, walked } from './random-office'

// The long suite tries each property for minutes.
vi.setConfig({ testTimeout: 900_000 })

const anyInstant = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: instant(0), max: instant(daysTried * 1440) }) },
  { weight: 1, arbitrary: fc.integer({ min: at('2015-01-01'), max: at('2040-01-01') }) },
)
const duration = fc.integer({ min: -400 * 3_600_000, max: 400 * 3_600_000 })

describe('arithmetic', () => {
  test('time between is additive and antisymmetric', () => {
    check(
      fc.property(walked, anyInstant, anyInstant, anyInstant, (office, a, b, c) => {
        const { between } = calendarOf(office)
        expect(between(a, b) + between(b, c)).toBe(between(a, c))
        expect(between(a, b) + between(b, a)).toBe(0)
      }),
    )
  })

  test('add and between are inverse to each other', () => {
    check(
      fc.property(walked, anyInstant, duration, (office, start, ms) => {
        const calendar = calendarOf(office)
        expect(calendar.between(start, calendar.add(start, ms)) - ms).toBe(0)
      }),
    )
  })

  test('the time up to a closing, added again, ends at that closing', () => {
    check(
      fc.property(walked, minute, (office, from) => {
        const { add, between } = calendarOf(office)
        const periods = periodsBetween(calendarOf(office), instant(from), instant(from) + 120 * dayMs)
        const closings = periods.slice(0, -1).map(({ to }) => to)
        expect(closings.map((closing) => add(instant(from), between(instant(from), closing)))).toEqual(
          closings,
        )
      }),
    )
  })

  test('adding in two steps is adding at once', () => {
    const positive = fc.integer({ min: 1, max: 200 * 3_600_000 })
    check(
      fc.property(walked, anyInstant, positive, positive, (office, start, a, b) => {
        const { add } = calendarOf(office)
        expect(add(add(start, a), b)).toBe(add(start, a + b))
        expect(add(add(start, -a), -b)).toBe(add(start, -a - b))
      }),
    )
  })

  test('later starts end no earlier, longer times no sooner', () => {
    check(
      fc.property(walked, anyInstant, anyInstant, duration, duration, (office, a, b, x, y) => {
        const { add } = calendarOf(office)
        const later = add(Math.max(a, b), x) - add(Math.min(a, b), x)
        expect(later).toBeGreaterThanOrEqual(0)
        // 0 moves on to the next working instant, so it may end after a short positive time's start of day.
        fc.pre(x !== 0 && y !== 0)
        expect(add(a, Math.max(x, y)) - add(a, Math.min(x, y))).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  test('the periods between two instants hold exactly the time between them', () => {
    check(
      fc.property(walked, minute, fc.integer({ min: 0, max: 20_000 }), (office, from, length) => {
        const calendar = calendarOf(office)
        const to = from + length
        const periods = periodsBetween(calendar, instant(from), instant(to))
        const sum = periods.reduce((total, period) => total + period.to - period.from, 0)
        expect(sum).toBe(calendar.between(instant(from), instant(to)))
        periods.forEach((period, i) => {
          expect(period.from).toBeGreaterThan(periods[i - 1]?.to ?? Number.NEGATIVE_INFINITY)
        })
      }),
    )
  })

  test('counting days and adding days are inverse to each other', () => {
    const anyDay = fc.integer({ min: firstDay - 2000, max: firstDay + 2000 })
    check(
      fc.property(walked, anyDay, anyDay, fc.integer({ min: -300, max: 300 }), (office, a, b, n) => {
        const { addDays, daysBetween, isWorkingDay, nthWorkingDay, rollForward } = calendarOf(office)
        const end = addDays(a, n)
        expect(n === 0 || isWorkingDay(end)).toBe(true)
        const fromRest = n < 0 && !isWorkingDay(a)
        expect(daysBetween(a, end)).toBe(fromRest ? n + 1 : n)
        expect(daysBetween(a, b) + daysBetween(b, a)).toBe(0)
        expect(nthWorkingDay(a, 1)).toBe(rollForward(a))
        expect(nthWorkingDay(a, 2)).toBe(addDays(rollForward(a), 1))
      }),
    )
  })
})

describe('what changes a due date', () => {
  const count = fc.integer({ min: 1, max: 40 })
  const someDay = fc.integer({ min: firstDay, max: firstDay + 2 * daysTried })

  test('a day off never brings it forward', () => {
    check(
      fc.property(walked, minute, count, someDay, (office, received, n, off) => {
        const schedule = scheduleOf(office)
        const { [dateText(off)]: _, ...overrides } = schedule.overrides
        const closed = { ...schedule, overrides, daysOff: [...schedule.daysOff, dateText(off)] }
        const before = dueDate(
          { unit: 'workingDay', count: n },
          instant(received),
          createWorkingCalendar(schedule),
        )
        const after = dueDate(
          { unit: 'workingDay', count: n },
          instant(received),
          createWorkingCalendar(closed),
        )
        expect(after?.day ?? 0).toBeGreaterThanOrEqual(before?.day ?? Number.NaN)
        expect(createWorkingCalendar(closed).add(instant(received), n * 3_600_000)).toBeGreaterThanOrEqual(
          createWorkingCalendar(schedule).add(instant(received), n * 3_600_000),
        )
      }),
    )
  })

  test('a day worked more never pushes it back', () => {
    check(
      fc.property(walked, minute, count, someDay, (office, received, n, worked) => {
        const schedule = scheduleOf(office)
        fc.pre(!createWorkingCalendar(schedule).isWorkingDay(worked))
        const overrides = { ...schedule.overrides, [dateText(worked)]: [['07:00', '17:00']] as const }
        const open = createWorkingCalendar({ ...schedule, overrides })
        const before = dueDate(
          { unit: 'workingDay', count: n },
          instant(received),
          createWorkingCalendar(schedule),
        )
        const after = dueDate({ unit: 'workingDay', count: n }, instant(received), open)
        expect(after?.day ?? Number.NaN).toBeLessThanOrEqual(before?.day ?? 0)
      }),
    )
  })

  const pause = fc
    .tuple(minute, fc.integer({ min: 0, max: 4000 }))
    .map(([from, length]) => ({ from: instant(from), to: instant(from + length) }))

  test('a pause outside working hours changes nothing', () => {
    check(
      fc.property(walked, minute, count, (office, start, hours) => {
        const calendar = calendarOf(office)
        const close = calendar.nextClose(instant(start))
        const rest = { from: close, to: calendar.nextWorking(close) }
        const end = calendar.add(instant(start), hours * 3_600_000)
        expect(pausedTime(calendar, [rest])).toBe(0)
        expect(pushedBack(calendar, end, [rest], instant(start))).toBe(end)
      }),
    )
  })

  test('pauses merged equal pauses split, in any order', () => {
    check(
      fc.property(
        walked,
        minute,
        count,
        fc.array(pause, { maxLength: 4 }),
        fc.nat(),
        (office, start, n, whole, cut) => {
          const calendar = calendarOf(office)
          const split = whole.flatMap(({ from, to }) => {
            const middle = from + (cut % (to - from + 1))
            return [
              { from: middle, to },
              { from, to: middle },
            ]
          })
          const end = calendar.add(instant(start), n * 3_600_000)
          expect(pausedTime(calendar, split)).toBe(pausedTime(calendar, whole))
          expect(pushedBack(calendar, end, split, instant(start))).toBe(
            pushedBack(calendar, end, whole, instant(start)),
          )
        },
      ),
    )
  })

  test('a term pushed back by pauses holds as much working time outside them as before', () => {
    check(
      fc.property(walked, minute, count, fc.array(pause, { maxLength: 4 }), (office, start, n, pauses) => {
        const calendar = calendarOf(office)
        const from = instant(start)
        const end = pushedBack(calendar, calendar.add(from, n * 3_600_000), pauses, from)
        expect(elapsed(calendar, from, end, pauses)).toBe(n * 3_600_000)
      }),
    )
  })
})

test('answers do not depend on what was asked before', () => {
  check(
    fc.property(
      walked,
      fc.array(anyInstant, { maxLength: 5 }),
      anyInstant,
      duration,
      (office, before, start, ms) => {
        const asked = calendarOf(office)
        for (const other of before) asked.nextWorking(other)
        const fresh = calendarOf(office)
        expect(asked.add(start, ms)).toBe(fresh.add(start, ms))
        expect(asked.addDays(Math.floor(start / dayMs), 7)).toBe(fresh.addDays(Math.floor(start / dayMs), 7))
      },
    ),
  )
})

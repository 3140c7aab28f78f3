import { type CountingCalendar, countingIn } from './counting-calendar'
import { type Day, zoneOffsetMs } from './dates'
import { demand } from './errors'
import { growTable } from './growing-table'
import { officeHours } from './hours'
import type { Schedule } from './schedule'
import { periodAt, read, type Table, timeUpTo, whenTimeIs } from './table'

/**
 * Office hours and working days as queries. All instants are epoch ms, all durations ms of working time; a
 * working instant is in [opening, closing). Every query throws WorkingTimeError for NaN and for dates outside
 * 1900-2199; none loops or clamps.
 */
export interface WorkingCalendar extends CountingCalendar {
  isWorkingDay(day: Day): boolean
  isWorking(at: number): boolean
  /**
   * The instant `ms` of working time after `at` (before, when negative). A period used up exactly ends at its
   * closing (backwards at its opening); 0 gives the next working instant.
   */
  add(at: number, ms: number): number
  /** The n-th working day after `day` (before, when negative); `day` itself is not counted (BLDS Đ.147 k.2). */
  addDays(day: Day, n: number): Day
  /** The n-th working day from `day` on (back, when negative), `day` counted when it works; n is not 0. */
  nthWorkingDay(day: Day, n: number): Day
  /** `day` if it works, else the next working day (BLDS Đ.148 k.5). */
  rollForward(day: Day): Day
  /** First opening and last closing of a day as instants; null on a day off. */
  hoursOf(day: Day): { open: number; close: number } | null
  /** `at` if it is a working instant, else the next opening. */
  nextWorking(at: number): number
  /** `at` if it is a working instant, else the last closing. */
  prevWorking(at: number): number
  /** The opening at or after `at`. */
  nextOpen(at: number): number
  /** The opening at or before `at`. */
  prevOpen(at: number): number
  /** The first closing after `at`. */
  nextClose(at: number): number
}

/**
 * The calendar of a schedule. Its table of running totals starts around the first date asked for and grows
 * when another needs it. `offsetMs` is the schedule's fixed distance from UTC.
 * @throws WorkingTimeError for a schedule that makes no sense.
 */
export function createWorkingCalendar(schedule: Schedule, offsetMs = zoneOffsetMs): WorkingCalendar {
  const table = growTable(officeHours(schedule), offsetMs)
  const { dayOf, tableWith, grown } = table
  const counting = countingIn(table)
  const { periodsOf } = counting

  const workingDay = (day: Day, n: number, counted: boolean): Day => {
    demand(Number.isInteger(n), 'badNumber', n)
    const start = n > 0 === counted ? day : day + 1
    for (let known = tableWith(day); ; known = grown(known, n)) {
      const nth = read(known.daysBefore, start - known.first) + (n > 0 ? n - 1 : n)
      const found = known.workingDays[nth]
      if (found !== undefined) return found
    }
  }

  const add = (at: number, ms: number): number => {
    demand(Number.isFinite(ms), 'badNumber', ms)
    if (ms === 0) return nextWorking(at)
    const day = dayOf(at)
    for (let known = tableWith(day); ; known = grown(known, ms)) {
      const found = whenTimeIs(known, timeUpTo(known, at, day) + ms, ms < 0)
      if (found !== undefined) return found
    }
  }

  /** What `pick` takes from the table around the first period that closes after `at`, once the table has it. */
  const near = <T>(
    at: number,
    direction: 1 | -1,
    pick: (known: Table, period: number) => T | undefined,
  ): T => {
    const day = dayOf(at)
    for (let known = tableWith(day); ; known = grown(known, direction)) {
      const found = pick(known, periodAt(known, at, day))
      if (found !== undefined) return found
    }
  }
  // A period that the table does not have has not opened at any instant.
  const isWorking = (at: number) =>
    near(at, 1, ({ opens }, period) => (opens[period] ?? Number.POSITIVE_INFINITY) <= at)
  const nextOpen = (at: number) =>
    near(at, 1, ({ opens }, period) => opens[(opens[period] ?? at) < at ? period + 1 : period])
  const nextWorking = (at: number) => (isWorking(at) ? at : nextOpen(at))

  return {
    ...counting,
    isWorkingDay: (day) => periodsOf(day).length > 0,
    isWorking,
    add,
    addDays: (day, n) => (n === 0 ? tableWith(day) && day : workingDay(day, n, false)),
    nthWorkingDay: (day, n) => {
      demand(n !== 0, 'badNumber', n)
      return workingDay(day, n, true)
    },
    rollForward: (day) => workingDay(day, 1, true),
    hoursOf: (day) => {
      const periods = periodsOf(day)
      const [first] = periods
      const last = periods.at(-1)
      return first && last ? { open: first.from, close: last.to } : null
    },
    nextWorking,
    prevWorking: (at) => (isWorking(at) ? at : near(at, -1, ({ closes }, period) => closes[period - 1])),
    nextOpen,
    prevOpen: (at) =>
      near(
        at,
        -1,
        ({ opens }, period) => opens[(opens[period] ?? Number.POSITIVE_INFINITY) <= at ? period : period - 1],
      ),
    nextClose: (at) => near(at, 1, ({ closes }, period) => closes[period]),
  }
}

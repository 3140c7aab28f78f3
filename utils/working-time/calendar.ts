import { type Day, dayMs, zoneOffsetMs } from './dates'
import { demand, present } from './errors'
import { hoursByDay } from './hours'
import type { Schedule } from './schedule'
import { buildTable, periodAt, read, type Table, timeUpTo, whenTimeIs } from './table'

/**
 * Office hours and working days as queries. All instants are epoch ms, all durations ms of working time; a
 * working instant is in [opening, closing). Every query throws WorkingTimeError for NaN and for dates outside
 * 1900-2199; none loops or clamps.
 */
export interface WorkingCalendar {
  /** Whether the calendar answers for a day; anything else about a day that it does not know throws. */
  covers(day: Day): boolean
  isWorkingDay(day: Day): boolean
  isWorking(at: number): boolean
  /**
   * The instant `ms` of working time after `at` (before, when negative). A period used up exactly ends at its
   * closing (backwards at its opening); 0 gives the next working instant.
   */
  add(at: number, ms: number): number
  /** Working time from `from` to `to`; negative when `to` is earlier. */
  between(from: number, to: number): number
  /** The n-th working day after `day` (before, when negative); `day` itself is not counted (BLDS Đ.147 k.2). */
  addDays(day: Day, n: number): Day
  /** The n-th working day from `day` on (back, when negative), `day` counted when it works; n is not 0. */
  nthWorkingDay(day: Day, n: number): Day
  /** Working days in (from, to]; negative when `to` is earlier. */
  daysBetween(from: Day, to: Day): number
  /** `day` if it works, else the next working day (BLDS Đ.148 k.5). */
  rollForward(day: Day): Day
  /** First opening and last closing of a day as instants; null on a day off. */
  hoursOf(day: Day): { open: number; close: number } | null
  /** The day's working periods as instants, in order; empty on a day off. */
  periodsOf(day: Day): Instants[]
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

/** A stretch of time, half open, as instants. */
export interface Instants {
  from: number
  to: number
}

/** 1900-01-01 to before 2200-01-01: wide enough for any dossier, small enough to stop at. */
const firstDay = -25_567
const endDay = 84_006
/** Days of the first table before and after the one asked for, and once more after: five years in all. */
const margin = 609

/**
 * The calendar of a schedule. Its table of running totals starts around the first date asked for and grows
 * when another needs it. `offsetMs` is the schedule's fixed distance from UTC.
 * @throws WorkingTimeError for a schedule that makes no sense.
 */
export function createWorkingCalendar(schedule: Schedule, offsetMs = zoneOffsetMs): WorkingCalendar {
  const hoursOn = hoursByDay(schedule)
  let table: Table | null = null

  const dayOf = (at: number): Day => {
    demand(Number.isFinite(at), 'badNumber', at)
    return Math.floor((at + offsetMs) / dayMs)
  }
  const startOf = (day: Day) => day * dayMs - offsetMs

  /** The table, grown if need be until it has all days from `low` to `high`. */
  const tableOf = (low: Day, high: Day): Table => {
    if (table && table.first <= low && high < table.end) return table
    demand(Number.isInteger(low) && Number.isInteger(high), 'badNumber', low)
    demand(firstDay <= low && high < endDay, 'outOfRange', '1900-2199')
    const { first, end } = table ?? { first: low, end: low + margin }
    table = buildTable(
      Math.max(firstDay, Math.min(low, first) - (end - first)),
      Math.min(endDay, Math.max(high + 1, end) + (end - first)),
      hoursOn,
      startOf,
    )
    return table
  }
  const tableWith = (a: Day, b = a) => (a < b ? tableOf(a, b) : tableOf(b, a))
  /** The table with more days in the direction of `n`. */
  const grown = ({ first, end }: Table, n: number) =>
    n > 0 ? tableOf(first, end) : tableOf(first - 1, end - 1)

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

  const between = (from: number, to: number): number => {
    const fromDay = dayOf(from)
    const toDay = dayOf(to)
    const known = tableWith(fromDay, toDay)
    return timeUpTo(known, to, toDay) - timeUpTo(known, from, fromDay)
  }

  /** What `pick` takes from the table around the first period that closes after `at`, once the table has it. */
  const near = (
    at: number,
    direction: 1 | -1,
    pick: (known: Table, period: number) => number | undefined,
  ): number => {
    const day = dayOf(at)
    for (let known = tableWith(day); ; known = grown(known, direction)) {
      const found = pick(known, periodAt(known, at, day))
      if (found !== undefined) return found
    }
  }
  const isWorking = (at: number) => {
    const day = dayOf(at)
    const known = tableWith(day)
    return isOpen(known, periodAt(known, at, day), at)
  }
  const nextOpen = (at: number) =>
    near(at, 1, ({ opens }, period) => opens[(opens[period] ?? at) < at ? period + 1 : period])
  const nextWorking = (at: number) => (isWorking(at) ? at : nextOpen(at))

  const periodsOf = (day: Day): Instants[] => {
    const { periodsBefore, opens, closes, first } = tableWith(day)
    const from = read(periodsBefore, day - first)
    const to = read(periodsBefore, day - first + 1)
    return opens.slice(from, to).map((open, i) => ({ from: open, to: read(closes, from + i) }))
  }

  return {
    covers: (day) => Number.isInteger(day) && firstDay <= day && day < endDay,
    isWorkingDay: (day) => periodsOf(day).length > 0,
    isWorking,
    add,
    between,
    addDays: (day, n) => (n === 0 ? tableWith(day) && day : workingDay(day, n, false)),
    nthWorkingDay: (day, n) => {
      demand(n !== 0, 'badNumber', n)
      return workingDay(day, n, true)
    },
    daysBetween: (from, to) => {
      const { daysBefore, first } = tableWith(from, to)
      return read(daysBefore, to + 1 - first) - read(daysBefore, from + 1 - first)
    },
    rollForward: (day) => workingDay(day, 1, true),
    hoursOf: (day) => {
      const periods = periodsOf(day)
      return periods.length > 0 ? { open: present(periods[0]).from, close: present(periods.at(-1)).to } : null
    },
    periodsOf,
    nextWorking,
    prevWorking: (at) => (isWorking(at) ? at : near(at, -1, ({ closes }, period) => closes[period - 1])),
    nextOpen,
    prevOpen: (at) =>
      near(at, -1, (known, period) => known.opens[isOpen(known, period, at) ? period : period - 1]),
    nextClose: (at) => near(at, 1, ({ closes }, period) => closes[period]),
  }
}

/** Whether a period, if the table has it, is open at `at` or was before. */
function isOpen({ opens }: Table, period: number, at: number): boolean {
  const open = opens[period]
  return open !== undefined && open <= at
}

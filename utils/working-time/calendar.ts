import { type Day, dayMs, zoneOffsetMs } from './dates'
import { present, WorkingTimeError } from './errors'
import { hoursByDay } from './hours'
import type { Schedule } from './schedule'
import { buildTable, hoursIn, read, type Table, timeUpTo, totalTime, whereTimeIs } from './table'

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
/** Days on either side of the first one asked for; with it a table spans five years. */
const margin = 913

/**
 * The calendar of a schedule. Its table of running totals starts around the first date asked for and grows
 * when another needs it. `offsetMs` is the schedule's fixed distance from UTC.
 * @throws WorkingTimeError for a schedule that makes no sense.
 */
export function createWorkingCalendar(schedule: Schedule, offsetMs = zoneOffsetMs): WorkingCalendar {
  const hoursOn = hoursByDay(schedule)
  let table: Table | null = null

  const dayOf = (at: number): Day => {
    if (!Number.isFinite(at)) throw new WorkingTimeError('badNumber', `${at}`)
    return Math.floor((at + offsetMs) / dayMs)
  }
  const instantOf = (day: Day, time: number) => day * dayMs - offsetMs + time

  /** The table, grown if need be until it has all days from `low` to `high`. */
  const tableOf = (low: Day, high: Day): Table => {
    if (table && table.first <= low && high < table.end) return table
    if (!Number.isInteger(low) || !Number.isInteger(high))
      throw new WorkingTimeError('badNumber', `${low}, ${high}`)
    if (low < firstDay || high >= endDay)
      throw new WorkingTimeError('outOfRange', low < firstDay ? '1900' : '2199')
    const step = table ? table.end - table.first : margin
    const first = Math.min(low, table?.first ?? low) - step
    const end = Math.max(high + 1, table?.end ?? high) + step
    table = buildTable(Math.max(first, firstDay), Math.min(end, endDay), hoursOn)
    return table
  }
  const tableWith = (a: Day, b = a) => (a < b ? tableOf(a, b) : tableOf(b, a))
  /** The table with more days in the direction of `n`. */
  const grown = ({ first, end }: Table, n: number) =>
    n > 0 ? tableOf(first, end) : tableOf(first - 1, end - 1)

  const timeBefore = (known: Table, at: number) => timeUpTo(known, dayOf(at), at - instantOf(dayOf(at), 0))

  const workingDay = (day: Day, n: number, counted: boolean): Day => {
    if (!Number.isInteger(n)) throw new WorkingTimeError('badNumber', `${n}`)
    const start = n > 0 === counted ? day : day + 1
    for (let known = tableWith(day); ; known = grown(known, n)) {
      const nth = read(known.daysBefore, start - known.first) + (n > 0 ? n - 1 : n)
      const index = known.workingDays[nth]
      if (index !== undefined) return known.first + index
    }
  }

  const add = (at: number, ms: number): number => {
    if (!Number.isFinite(ms)) throw new WorkingTimeError('badNumber', `${ms}`)
    if (ms === 0) return nextWorking(at)
    for (let known = tableWith(dayOf(at)); ; known = grown(known, ms)) {
      const sum = timeBefore(known, at) + ms
      if (sum >= 0 && sum <= totalTime(known)) {
        const { day, time } = whereTimeIs(known, sum, ms < 0)
        return instantOf(day, time)
      }
    }
  }

  const between = (from: number, to: number): number => {
    const known = tableWith(dayOf(from), dayOf(to))
    return timeBefore(known, to) - timeBefore(known, from)
  }

  const periodsOf = (day: Day): Instants[] =>
    hoursIn(tableWith(day), day).spans.map(({ from, to }) => ({
      from: instantOf(day, from),
      to: instantOf(day, to),
    }))
  const isWorking = (at: number) => periodsOf(dayOf(at)).some(({ from, to }) => from <= at && at < to)

  /** The nearest period that fits of this day, else of the next working day (the last one, with step -1). */
  const nearest = (at: number, step: 1 | -1, fits: (period: Instants) => boolean): Instants => {
    const fitting = periodsOf(dayOf(at)).filter(fits)
    const periods = fitting.length > 0 ? fitting : periodsOf(workingDay(dayOf(at), step, false))
    return present(periods.at(step > 0 ? 0 : -1))
  }
  const nextOpen = (at: number) => nearest(at, 1, ({ from }) => from >= at).from
  const nextWorking = (at: number) => (isWorking(at) ? at : nextOpen(at))

  return {
    covers: (day) => Number.isInteger(day) && firstDay <= day && day < endDay,
    isWorkingDay: (day) => hoursIn(tableWith(day), day).total > 0,
    isWorking,
    add,
    between,
    addDays: (day, n) => (n === 0 ? tableWith(day) && day : workingDay(day, n, false)),
    nthWorkingDay: (day, n) => {
      if (n === 0) throw new WorkingTimeError('badNumber', '0')
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
    prevWorking: (at) => (isWorking(at) ? at : nearest(at, -1, ({ to }) => to <= at).to),
    nextOpen,
    prevOpen: (at) => nearest(at, -1, ({ from }) => from <= at).from,
    nextClose: (at) => nearest(at, 1, ({ to }) => to > at).to,
  }
}

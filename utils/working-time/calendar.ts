import { type Day, dayMs, zoneOffsetMs } from './dates'
import { WorkingTimeError } from './errors'
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
    if (!Number.isFinite(at)) throw new WorkingTimeError('badNumber', String(at))
    return Math.floor((at + offsetMs) / dayMs)
  }
  const instantOf = (day: Day, time: number) => day * dayMs - offsetMs + time
  const timeOf = (at: number, day: Day) => at - instantOf(day, 0)

  /** The table, grown if need be until it has both days. */
  const tableWith = (from: Day, to = from): Table => {
    if (table && table.first <= from && from < table.end && table.first <= to && to < table.end) return table
    const low = Math.min(from, to)
    const high = Math.max(from, to)
    if (!Number.isInteger(low) || !Number.isInteger(high))
      throw new WorkingTimeError('badNumber', `${from}; ${to}`)
    if (low < firstDay || high >= endDay)
      throw new WorkingTimeError('outOfRange', low < firstDay ? '1900' : '2199')
    const step = Math.max(margin, table ? table.end - table.first : 0)
    const first = table && table.first <= low ? table.first : Math.max(firstDay, low - step)
    const end = table && high < table.end ? table.end : Math.min(endDay, high + step)
    table = buildTable(Math.min(first, table?.first ?? first), Math.max(end, table?.end ?? end), hoursOn)
    return table
  }

  const workingDay = (day: Day, n: number, counted: boolean): Day => {
    if (!Number.isInteger(n)) throw new WorkingTimeError('badNumber', String(n))
    const start = n > 0 === counted ? day : day + 1
    let known = tableWith(day)
    for (;;) {
      const nth = read(known.daysBefore, start - known.first) + (n > 0 ? n - 1 : n)
      const index = known.workingDays[nth]
      if (index !== undefined) return known.first + index
      known = tableWith(day, n > 0 ? known.end : known.first - 1)
    }
  }

  const add = (at: number, ms: number): number => {
    if (!Number.isFinite(ms)) throw new WorkingTimeError('badNumber', String(ms))
    if (ms === 0) return nextWorking(at)
    const day = dayOf(at)
    let known = tableWith(day)
    for (;;) {
      const sum = timeUpTo(known, day, timeOf(at, day)) + ms
      if (sum >= 0 && sum <= totalTime(known)) {
        const { day: end, time } = whereTimeIs(known, sum, ms < 0)
        return instantOf(end, time)
      }
      known = tableWith(day, ms > 0 ? known.end : known.first - 1)
    }
  }

  const between = (from: number, to: number): number => {
    const fromDay = dayOf(from)
    const toDay = dayOf(to)
    const known = tableWith(fromDay, toDay)
    return timeUpTo(known, toDay, timeOf(to, toDay)) - timeUpTo(known, fromDay, timeOf(from, fromDay))
  }

  const periodsOf = (day: Day): Instants[] =>
    hoursIn(tableWith(day), day).spans.map(({ from, to }) => ({
      from: instantOf(day, from),
      to: instantOf(day, to),
    }))
  const isWorking = (at: number) => periodsOf(dayOf(at)).some(({ from, to }) => from <= at && at < to)
  const isWorkingDay = (day: Day) => hoursIn(tableWith(day), day).total > 0

  /** The first period that fits, of this day or the next working day. */
  const nextPeriod = (at: number, fits: (period: Instants) => boolean): Instants => {
    const day = dayOf(at)
    return checked(periodsOf(day).find(fits) ?? periodsOf(workingDay(day, 1, false))[0])
  }
  /** The last period that fits, of this day or the last working day. */
  const prevPeriod = (at: number, fits: (period: Instants) => boolean): Instants => {
    const day = dayOf(at)
    return checked(periodsOf(day).filter(fits).at(-1) ?? periodsOf(workingDay(day, -1, false)).at(-1))
  }
  const nextOpen = (at: number) => nextPeriod(at, ({ from }) => from >= at).from
  const prevOpen = (at: number) => prevPeriod(at, ({ from }) => from <= at).from
  const nextClose = (at: number) => nextPeriod(at, ({ to }) => to > at).to
  const nextWorking = (at: number) => (isWorking(at) ? at : nextOpen(at))
  const prevWorking = (at: number) => (isWorking(at) ? at : prevPeriod(at, ({ to }) => to <= at).to)

  return {
    covers: (day) => Number.isInteger(day) && firstDay <= day && day < endDay,
    isWorkingDay,
    isWorking,
    add,
    between,
    addDays: (day, n) => (n === 0 ? tableWith(day) && day : workingDay(day, n, false)),
    nthWorkingDay: (day, n) => {
      if (n === 0) throw new WorkingTimeError('badNumber', '0')
      return workingDay(day, n, true)
    },
    daysBetween: (from, to) => {
      const known = tableWith(from, to)
      return read(known.daysBefore, to + 1 - known.first) - read(known.daysBefore, from + 1 - known.first)
    },
    rollForward: (day) => workingDay(day, 1, true),
    hoursOf: (day) => {
      const periods = periodsOf(day)
      const first = periods[0]
      const last = periods.at(-1)
      return first && last ? { open: first.from, close: last.to } : null
    },
    periodsOf,
    nextWorking,
    prevWorking,
    nextOpen,
    prevOpen,
    nextClose,
  }
}

/** A working day has periods; one without is a bug in the table. */
function checked(period: Instants | undefined): Instants {
  if (!period) throw new RangeError('A working day without a period')
  return period
}

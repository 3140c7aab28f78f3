import { type Day, zoneOffsetMs } from './dates'
import { type GrowingTable, growTable, isCovered } from './growing-table'
import type { OfficeHours } from './hours'
import { read, timeUpTo } from './table'

/** What counting against a due date asks of a calendar. On its own it is small enough for every page of a console. */
export interface CountingCalendar {
  /** Whether the calendar answers for a day; anything else about a day that it does not know throws. */
  covers(day: Day): boolean
  /** Working time from `from` to `to`; negative when `to` is earlier. */
  between(from: number, to: number): number
  /** Working days in (from, to]; negative when `to` is earlier. */
  daysBetween(from: Day, to: Day): number
  /** The day's working periods as instants, in order; empty on a day off. */
  periodsOf(day: Day): Instants[]
}

/** A stretch of time, half open, as instants. */
export interface Instants {
  from: number
  to: number
}

/** The counting part of a calendar (calendar.ts, createWorkingCalendar), from hours that were checked before. */
export function createCountingCalendar(hours: OfficeHours): CountingCalendar {
  return countingIn(growTable(hours, zoneOffsetMs))
}

/** Counts in a table that others may share. */
export function countingIn({ dayOf, tableWith }: GrowingTable): CountingCalendar {
  return {
    covers: isCovered,
    between(from, to) {
      const fromDay = dayOf(from)
      const toDay = dayOf(to)
      const known = tableWith(fromDay, toDay)
      return timeUpTo(known, to, toDay) - timeUpTo(known, from, fromDay)
    },
    daysBetween(from, to) {
      const { daysBefore, first } = tableWith(from, to)
      return read(daysBefore, to + 1 - first) - read(daysBefore, from + 1 - first)
    },
    periodsOf(day) {
      const { periodsBefore, opens, closes, first } = tableWith(day)
      const from = read(periodsBefore, day - first)
      const to = read(periodsBefore, day - first + 1)
      return opens.slice(from, to).map((open, i) => ({ from: open, to: read(closes, from + i) }))
    },
  }
}

import { type Day, dayMs } from './dates'
import { demand } from './errors'
import { hoursByDay, type OfficeHours } from './hours'
import { buildTable, type Table } from './table'

/** An office's table of running totals, which starts around the first date asked for and grows when another needs it. */
export interface GrowingTable {
  /** The day of an instant. @throws WorkingTimeError for NaN */
  dayOf(at: number): Day
  /** The table, with `a` and `b` in it. @throws WorkingTimeError for dates outside 1900-2199 */
  tableWith(a: Day, b?: Day): Table
  /** The table with more days in the direction of `n`. */
  grown(table: Table, n: number): Table
}

/** 1900-01-01 to before 2200-01-01: wide enough for any dossier, small enough to stop at. */
const firstDay = -25_567
const endDay = 84_006
/** Days of the first table before and after the one asked for, and once more after: five years in all. */
const margin = 609

/** Whether there is a table for a day at all. */
export function isCovered(day: Day): boolean {
  return Number.isInteger(day) && firstDay <= day && day < endDay
}

/** The table of hours whose fixed distance from UTC is `offsetMs`. */
export function growTable(hours: OfficeHours, offsetMs: number): GrowingTable {
  const hoursOn = hoursByDay(hours)
  let table: Table | null = null

  /** The table, grown if need be until it has all days from `low` to `high`. */
  const tableOf = (low: Day, high: Day): Table => {
    if (table && table.first <= low && high < table.end) return table
    demand(Number.isInteger(low) && Number.isInteger(high), 'badNumber', low)
    demand(isCovered(low) && isCovered(high), 'outOfRange', '1900-2199')
    const { first, end } = table ?? { first: low, end: low + margin }
    table = buildTable(
      Math.max(firstDay, Math.min(low, first) - (end - first)),
      Math.min(endDay, Math.max(high + 1, end) + (end - first)),
      hoursOn,
      offsetMs,
    )
    return table
  }

  return {
    dayOf(at) {
      demand(Number.isFinite(at), 'badNumber', at)
      return Math.floor((at + offsetMs) / dayMs)
    },
    tableWith: (a, b = a) => (a < b ? tableOf(a, b) : tableOf(b, a)),
    grown: ({ first, end }, n) => (n > 0 ? tableOf(first, end) : tableOf(first - 1, end - 1)),
  }
}

import type { Day } from './dates'
import type { Schedule } from './schedule'

/** Office hours and working days as queries. All instants are epoch ms, all durations ms of working time. */
export interface WorkingCalendar {
  isWorkingDay(day: Day): boolean
  isWorking(at: number): boolean
  /** The instant `ms` of working time after `at` (before, when negative). */
  add(at: number, ms: number): number
  /** Working time from `from` to `to`; negative when `to` is earlier. */
  between(from: number, to: number): number
  /** The n-th working day after `day` (before, when negative); `day` itself is not counted (BLDS Đ.147 k.2). */
  addDays(day: Day, n: number): Day
  /** Working days in (from, to]; negative when `to` is earlier. */
  daysBetween(from: Day, to: Day): number
  /** `day` if it works, else the next working day (BLDS Đ.148 k.5). */
  rollForward(day: Day): Day
  /** First opening and last closing of a day as instants; null on a day off. */
  hoursOf(day: Day): { open: number; close: number } | null
  /** The day's working periods as instants, in order; empty on a day off. */
  periodsOf(day: Day): { from: number; to: number }[]
}

export declare function createWorkingCalendar(schedule: Schedule): WorkingCalendar

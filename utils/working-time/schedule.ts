/** A date as `YYYY-MM-DD`. */
export type DateText = string

/** A working period within one day: `HH:MM` or `HH:MM:SS`, half open; `24:00` is midnight. */
export type Period = readonly [from: string, to: string]

/** Working periods by weekday, 0 = Sunday … 6 = Saturday; a missing day is off. */
export type WeeklyHours = Partial<Record<0 | 1 | 2 | 3 | 4 | 5 | 6, readonly Period[]>>

/** The office's own word on one date; it wins over the national table. */
export interface HolidayEdit {
  date: DateText
  kind: 'off' | 'worked'
  note: string
}

/** All a calendar is built from, as plain JSON: it travels to the content script in a message. */
export interface Schedule {
  week: WeeklyHours
  /** Days off beside the weekly ones. */
  daysOff: readonly DateText[]
  /** Periods of a single date instead of its weekday's: a worked Saturday, a short day. */
  overrides: Readonly<Record<DateText, readonly Period[]>>
}

import { parseDate, weekdayOf } from './dates'
import { demand } from './errors'
import { nationalDays } from './holidays'
import { seasonOf } from './hours'

/** A date as `YYYY-MM-DD`. */
export type DateText = string

/** A working period within one day: `HH:MM` or `HH:MM:SS`, half open; `24:00` is midnight. */
export type Period = readonly [from: string, to: string]

/** Working periods by weekday, 0 = Sunday … 6 = Saturday; a missing day is off. */
export type WeeklyHours = Partial<Record<0 | 1 | 2 | 3 | 4 | 5 | 6, readonly Period[]>>

/** Hours that hold every year from one date to another (giờ mùa hè, mùa đông), both included; `MM-DD`. */
export interface Season {
  from: string
  to: string
  week: WeeklyHours
}

/** A one-off closure within a day: mất điện, thiên tai. */
export interface Closure {
  date: DateText
  from: string
  to: string
}

/** The office's own word on one date; it wins over the national table. */
export interface HolidayEdit {
  date: DateText
  kind: 'off' | 'worked'
  note: string
  /** Of a worked day: its periods, when they are not the ordinary ones (a short day). */
  periods?: readonly Period[]
}

/** All a calendar is built from, as plain JSON: it travels to the content script in a message. */
export interface Schedule {
  week: WeeklyHours
  /** Days off beside the weekly ones. */
  daysOff: readonly DateText[]
  /** Periods of a single date instead of its weekday's: a worked Saturday, a short day. Win over daysOff. */
  overrides: Readonly<Record<DateText, readonly Period[]>>
  /** Win over `week`; the first that holds a date counts. */
  seasons?: readonly Season[]
  closures?: readonly Closure[]
}

/** What an office chooses about its calendar; `week` and `edits` are the settings' (CalendarSettings). */
export interface CalendarChoices {
  week: WeeklyHours
  edits: readonly HolidayEdit[]
  seasons?: readonly Season[]
  closures?: readonly Closure[]
  /**
   * When dossiers are received, if that is not when terms count: a Saturday on duty receives dossiers but is
   * not thereby a working day (law.md §2.3). Absent: the same hours.
   */
  intakeWeek?: WeeklyHours
}

const ordinaryDay = [
  ['07:00', '11:30'],
  ['13:30', '17:00'],
] as const

/** A real console's default, eight hours Monday to Friday (law.md §6); every province sets its own. */
export const defaultWeek: WeeklyHours = {
  1: ordinaryDay,
  2: ordinaryDay,
  3: ordinaryDay,
  4: ordinaryDay,
  5: ordinaryDay,
}

/**
 * The days on which terms count: the office's week, the national table, and over both the office's edits.
 * @throws WorkingTimeError for an edit whose date does not exist.
 */
export function buildSchedule(choices: CalendarChoices): Schedule {
  const daysOff = new Set<DateText>()
  const overrides: Record<DateText, readonly Period[]> = {}
  const days: readonly Omit<HolidayEdit, 'note'>[] = [...nationalDays, ...choices.edits]
  for (const { date, kind, periods } of days) {
    daysOff.delete(date)
    delete overrides[date]
    if (kind === 'off') daysOff.add(date)
    else overrides[date] = periods ?? hoursOfWorkedDay(choices, date)
  }
  return {
    week: choices.week,
    daysOff: [...daysOff].sort(),
    overrides,
    ...(choices.seasons ? { seasons: choices.seasons } : {}),
    ...(choices.closures ? { closures: choices.closures } : {}),
  }
}

/** The hours in which dossiers are received: as terms count, but by the intake week where there is one. */
export function buildIntakeSchedule(choices: CalendarChoices): Schedule {
  if (!choices.intakeWeek) return buildSchedule(choices)
  const { seasons: _, ...rest } = buildSchedule({ ...choices, week: choices.intakeWeek })
  return rest
}

/** A worked weekend day stands for a weekday, so it has a full weekday's hours even where Saturday is half a day. */
function hoursOfWorkedDay(choices: CalendarChoices, date: DateText): readonly Period[] {
  const day = parseDate(date)
  demand(day !== null, 'badDate', date)
  const week = seasonOf(day, choices.seasons ?? [])?.week ?? choices.week
  const ownHours = weekdays.find((weekday) => weekday === weekdayOf(day))
  const like = [ownHours, ...weekdays].find((weekday) => weekday && week[weekday]?.length)
  return like ? (week[like] ?? []) : []
}

const weekdays = [1, 2, 3, 4, 5] as const

import { type Day, dateText, parseDate, weekdayOf } from './dates'
import { demand } from './errors'
import type { Closure, Period, Schedule, Season, WeeklyHours } from './schedule'

/** A working period as ms since the start of its day, half open. */
export interface Span {
  from: number
  to: number
}

/** What is worked on one day, in order. */
export type DayHours = readonly Span[]

/** The hours of a week by weekday, from Sunday on. */
type WeekHours = readonly DayHours[]

/**
 * A schedule checked and taken apart, as plain JSON: in this form it travels to the content script, which has no room
 * for the checks.
 */
export interface OfficeHours {
  week: WeekHours
  /** The first that holds a date counts. */
  seasons: readonly { from: string; to: string; week: WeekHours }[]
  /** Days off and days with hours of their own. */
  special: readonly (readonly [Day, DayHours])[]
}

/** The hours of any day. */
export function hoursByDay({ week, seasons, special }: OfficeHours): (day: Day) => DayHours {
  const own = new Map(special)
  return (day) => own.get(day) ?? (seasonOf(day, seasons)?.week ?? week)[weekdayOf(day)] ?? []
}

/**
 * The hours of a schedule, checked as a whole.
 * @throws WorkingTimeError when the schedule names no date or time there is, has reversed or overlapping
 * periods, or no working time at all.
 */
export function officeHours(schedule: Schedule): OfficeHours {
  const week = parseWeek(schedule.week)
  const seasons = (schedule.seasons ?? []).map(parseSeason)

  const ordinary = hoursByDay({ week, seasons, special: [] })
  const special = new Map<Day, DayHours>()
  for (const date of schedule.daysOff) special.set(checkedDay(date), [])
  for (const [date, periods] of Object.entries(schedule.overrides)) {
    special.set(checkedDay(date), parseDay(periods))
  }
  for (const closure of schedule.closures ?? []) {
    const day = checkedDay(closure.date)
    special.set(day, without(special.get(day) ?? ordinary(day), closure))
  }

  const all = [...special.values(), ...week, ...seasons.flatMap((season) => season.week)]
  demand(all.flat().length > 0, 'noWorkingTime', '')
  return { week, seasons, special: [...special] }
}

function parseWeek(week: WeeklyHours): DayHours[] {
  return ([0, 1, 2, 3, 4, 5, 6] as const).map((weekday) => parseDay(week[weekday] ?? []))
}

function parseSeason({ from, to, week }: Season) {
  for (const date of [from, to]) checkedDay(`2024-${date}`)
  return { from, to, week: parseWeek(week) }
}

function parseDay(periods: readonly Period[]): DayHours {
  const spans = periods.map(parsePeriod).sort((a, b) => a.from - b.from)
  spans.forEach(({ from }, i) => {
    demand(from >= (spans[i - 1]?.to ?? 0), 'overlappingPeriods', periods.join('; '))
  })
  return spans
}

function parsePeriod([from, to]: Period): Span {
  const span = { from: parseTime(from), to: parseTime(to) }
  demand(span.from < span.to, 'badPeriod', `${from}-${to}`)
  return span
}

/** ms since the start of the day; NaN when it is no time of day. 24:00 is a time in ISO 8601. */
function parseTime(text: string): number {
  return Date.parse(`1970-01-01T${text}Z`)
}

/** A day's hours with a one-off closure (mất điện, họp toàn cơ quan) cut out. */
function without(hours: DayHours, closure: Closure): DayHours {
  const cut = parsePeriod([closure.from, closure.to])
  const left = hours.flatMap(({ from, to }) => [
    { from, to: Math.min(to, cut.from) },
    { from: Math.max(from, cut.to), to },
  ])
  return left.filter((span) => span.from < span.to)
}

function checkedDay(text: string): Day {
  const day = parseDate(text)
  demand(day !== null, 'badDate', text)
  return day
}

/** The first season that holds a day; a season may run over the new year. */
export function seasonOf<S extends { from: string; to: string }>(
  day: Day,
  seasons: readonly S[],
): S | undefined {
  if (seasons.length === 0) return undefined
  const date = dateText(day).slice(5)
  return seasons.find(({ from, to }) =>
    from <= to ? from <= date && date <= to : from <= date || date <= to,
  )
}

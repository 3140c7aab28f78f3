import { type Day, dateText, weekdayOf } from './dates'
import { calendarYear, nationalDays } from './holidays'
import type { CalendarChoices, DateText, HolidayEdit } from './schedule'

/** Why a day works or does not. `name` and `notice` are for the reader: which holiday, by which notice. */
export interface DayFact {
  day: Day
  works: boolean
  why: 'week' | 'holiday' | 'swap' | 'office'
  /** "Tết Nguyên đán", or the office's own note; empty for an ordinary day of the week. */
  name: string
  notice: string
}

/** Facts of the days in (from, to], oldest first. `isWorkingDay` is the calendar's. */
export function dayFacts(
  from: Day,
  to: Day,
  choices: Pick<CalendarChoices, 'edits'>,
  isWorkingDay: (day: Day) => boolean,
): DayFact[] {
  const facts: DayFact[] = []
  for (let day = from + 1; day <= to; day++)
    facts.push({ day, works: isWorkingDay(day), ...reason(day, choices) })
  return facts
}

/** What makes the calendar of the days in (from, to] uncertain: undecided years and undecided single dates. */
export function uncertainties(from: Day, to: Day): { provisionalYears: number[]; notes: string[] } {
  const years = Array.from({ length: Math.max(0, yearOf(to) - yearOf(from) + 1) }, (_, i) => yearOf(from) + i)
  const provisionalYears = years.filter((year) => calendarYear(year)?.status !== 'official')
  const touches = (date: DateText | undefined) => !date || (dateText(from) < date && date <= dateText(to))
  const notes = years
    .flatMap((year) => calendarYear(year)?.unsettled ?? [])
    .filter(({ date }) => touches(date))
  return { provisionalYears, notes: notes.map(({ text }) => text) }
}

const national = new Map(nationalDays.map((entry) => [entry.date, entry]))

function reason(day: Day, { edits }: Pick<CalendarChoices, 'edits'>): Omit<DayFact, 'day' | 'works'> {
  const date = dateText(day)
  const edit: HolidayEdit | undefined = edits.findLast((candidate) => candidate.date === date)
  if (edit) return { why: 'office', name: edit.note, notice: '' }
  const entry = national.get(date)
  if (entry) return { why: entry.kind === 'off' ? 'holiday' : 'swap', name: entry.name, notice: entry.notice }
  return { why: 'week', name: '', notice: '' }
}

/** Saturday or Sunday, whether the office works on it or not. */
export function isWeekend(day: Day): boolean {
  return weekdayOf(day) % 6 === 0
}

function yearOf(day: Day): number {
  return Number(dateText(day).slice(0, 4))
}

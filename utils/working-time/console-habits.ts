import { createWorkingCalendar, type WorkingCalendar } from './calendar'
import { type Day, dateText, dayOf, parseDate, weekdayOf } from './dates'
import type { Office } from './explain'
import { buildSchedule, type DateText, type Schedule } from './schedule'
import { defaultSupplementMode, endOfTerm, type SupplementMode, type Term, type TermPause } from './term'

/**
 * Ways in which consoles are known to reach another due date than the rules do (law.md §2.4; consoles.md A.3).
 * A match is a likely cause, not a proof: it is worded as such.
 */
export type ConsoleHabit =
  /** Saturday and Sunday are always off, so a worked Saturday is not counted. */
  | 'workedDaysIgnored'
  /** Days off are loaded for the current year only. */
  | 'nextYearsHolidaysMissing'
  /** Only weekends are skipped. */
  | 'holidaysIgnored'
  /** Working days are counted as calendar days. */
  | 'everyDayCounted'
  /** A dossier received outside hours starts the next morning, and that day is then not counted either. */
  | 'startsNextMorning'
  /** A day is eight hours, whatever the office's hours are. */
  | 'dayIsEightHours'
  /** The end of a term in calendar days is left on a day off. */
  | 'endNotRolled'
  /** One day off, any of those named, has not been entered, as happens with a new one. */
  | 'dayOffMissing'
  /** A supplement moves the date by its calendar days less one, and then to the next working day. */
  | 'supplementShiftsDate'
  /** The waiting for a supplement is taken off, where the procedure counts anew after it. */
  | 'supplementPauses'
  /** The term is counted anew after a supplement, where the procedure only takes the waiting off. */
  | 'supplementResets'
  /** A supplement changes nothing. */
  | 'supplementIgnored'

/** A habit that gives the portal's date, and the days it treats otherwise than the rules. */
export interface HabitMatch {
  habit: ConsoleHabit
  days: Day[]
}

/** The day a habit leads to, and the calendar it goes by. */
interface Variant {
  day: Day | undefined
  calendar: WorkingCalendar
}

/** The habits under which `term` ends on `portalDay`, where the rules themselves do not. */
export function matchingHabits(term: Term, portalDay: Day, office: Office): HabitMatch[] {
  const own = endOfTerm(term, office.calendar)
  if (!own) return []
  const schedule = buildSchedule(office.choices)
  const first = dayOf(term.startedAt)
  const last = Math.max(portalDay, own.due.day)
  const variant = (vary: Vary): Variant | null => {
    const found = vary(term, office.calendar, schedule)
    return found?.day === portalDay ? found : null
  }
  const matches = habits.flatMap(({ habit, vary }) => {
    const found = variant(vary)
    return found ? [{ habit, days: differingDays(first, last, office.calendar, found.calendar) }] : []
  })
  const missing = schedule.daysOff.flatMap((date) => {
    const day = parseDate(date)
    return day !== null && first < day && day <= last && variant(without(date)) ? [day] : []
  })
  return missing.length > 0 ? [...matches, { habit: 'dayOffMissing', days: missing }] : matches
}

function differingDays(from: Day, to: Day, a: WorkingCalendar, b: WorkingCalendar): Day[] {
  return Array.from({ length: to - from }, (_, i) => from + 1 + i).filter(
    (day) => a.isWorkingDay(day) !== b.isWorkingDay(day),
  )
}

type Vary = (term: Term, calendar: WorkingCalendar, schedule: Schedule) => Variant | null

function endBy(term: Term, calendar: WorkingCalendar): Variant {
  return { day: endOfTerm(term, calendar)?.due.day, calendar }
}

/** The term as it is, over another schedule. */
const withSchedule =
  (change: (schedule: Schedule, term: Term) => Schedule): Vary =>
  (term, _, schedule) =>
    endBy(term, createWorkingCalendar(change(schedule, term)))

/** Another term over the same calendar; null where the habit says nothing about such a term. */
const withTerm =
  (change: (term: Term, calendar: WorkingCalendar) => Term | null): Vary =>
  (term, calendar) => {
    const changed = change(term, calendar)
    return changed && endBy(changed, calendar)
  }

/** Supplements treated in another way; null where there was none, or where that is the procedure's own way. */
const withSupplements = (mode: SupplementMode): Vary =>
  withTerm((term) =>
    supplementsOf(term).length === 0 || modeOf(term) === mode ? null : { ...term, supplementMode: mode },
  )

function supplementsOf({ pauses = [] }: Term): TermPause[] {
  return pauses.filter(({ kind }) => kind === 'supplement')
}

function withoutSupplements({ pauses = [], ...term }: Term): Term {
  return { ...term, pauses: pauses.filter(({ kind }) => kind !== 'supplement') }
}

function modeOf({ supplementMode = defaultSupplementMode }: Term): SupplementMode {
  return supplementMode
}

const without = (missing: DateText): Vary =>
  withSchedule((schedule) => ({ ...schedule, daysOff: schedule.daysOff.filter((date) => date !== missing) }))

const habits: readonly { habit: ConsoleHabit; vary: Vary }[] = [
  {
    habit: 'workedDaysIgnored',
    vary: withSchedule((schedule) => ({ ...schedule, overrides: withoutWeekends(schedule.overrides) })),
  },
  {
    habit: 'nextYearsHolidaysMissing',
    vary: withSchedule((schedule, { startedAt }) => ({
      ...schedule,
      daysOff: schedule.daysOff.filter((date) => yearOf(date) === yearOf(dateText(dayOf(startedAt)))),
    })),
  },
  {
    habit: 'holidaysIgnored',
    vary: withSchedule((schedule) => ({ ...schedule, daysOff: [], overrides: {} })),
  },
  {
    habit: 'everyDayCounted',
    vary: withTerm((term) => {
      const { limit } = term
      return limit.unit === 'workingDay'
        ? { ...term, limit: { unit: 'calendarDay', count: limit.count } }
        : null
    }),
  },
  {
    habit: 'startsNextMorning',
    vary: withTerm((term, calendar) => ({ ...term, startedAt: calendar.nextWorking(term.startedAt) })),
  },
  {
    habit: 'dayIsEightHours',
    vary: withTerm((term) => {
      const { limit } = term
      if (limit.unit !== 'workingDay') return null
      return { ...term, limit: { unit: 'workingHour', count: limit.count * 8 } }
    }),
  },
  {
    habit: 'endNotRolled',
    vary: withTerm((term) => ({ ...term, rules: { ...term.rules, rollForward: false } })),
  },
  {
    habit: 'supplementShiftsDate',
    vary: (term, calendar) => {
      const supplements = supplementsOf(term)
      const { day } = endBy(withoutSupplements(term), calendar)
      if (supplements.length === 0 || day === undefined) return null
      const shifted = supplements.reduce(
        (due, { from, to }) => calendar.addDays(due + dayOf(to) - dayOf(from) - 1, 1),
        day,
      )
      return { day: shifted, calendar }
    },
  },
  { habit: 'supplementPauses', vary: withSupplements('pause') },
  { habit: 'supplementResets', vary: withSupplements('reset') },
  {
    habit: 'supplementIgnored',
    vary: withTerm((term) => (supplementsOf(term).length > 0 ? withoutSupplements(term) : null)),
  },
]

function withoutWeekends(overrides: Schedule['overrides']): Schedule['overrides'] {
  return Object.fromEntries(Object.entries(overrides).filter(([date]) => !isWeekend(date)))
}

function isWeekend(date: DateText): boolean {
  const day = parseDate(date)
  return day !== null && weekdayOf(day) % 6 === 0
}

function yearOf(date: DateText): string {
  return date.slice(0, 4)
}

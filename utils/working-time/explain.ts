import { createWorkingCalendar, type WorkingCalendar } from './calendar'
import { type Day, dayOf, startOfDay } from './dates'
import { defaultRules } from './due-date'
import { type DayFact, dayFacts, uncertainties } from './ledger'
import { mergedPauses } from './pauses'
import { buildIntakeSchedule, type CalendarChoices } from './schedule'
import { endOfTerm, type Term, type TermEnd } from './term'
import { isInHours } from './time-limit'

/** What one day did for a deadline. */
export interface LedgerEntry extends DayFact {
  /**
   * `receipt`: the day it starts, not counted; `duty`: the same on a day on which the office receives dossiers, but
   * no term counts (trực tiếp nhận ngày thứ Bảy); `counted`; `off`: not counted; `paused`: the term stood still;
   * `rolled`: after the end of the term, which fell on a day off.
   */
  part: 'receipt' | 'duty' | 'counted' | 'off' | 'paused' | 'rolled'
  /** Terms in hours: the time counted on this day, ms; else 0. */
  ms: number
}

/** The ledger behind a computed deadline, oldest day first. */
export interface DueExplanation extends TermEnd {
  term: Term
  entries: LedgerEntry[]
  /** Years it runs through whose calendar is not decided yet: the date is "tạm tính". */
  provisionalYears: number[]
  /** What is undecided in these days, in Vietnamese. */
  notes: string[]
}

/** The working time of an office: its choices, and the calendar made of them. */
export interface Office {
  choices: CalendarChoices
  calendar: WorkingCalendar
}

/**
 * How a term's end comes about, day by day; null without a fixed term.
 * @throws WorkingTimeError for a senseless count.
 */
export function explainDue(term: Term, { choices, calendar }: Office): DueExplanation | null {
  const end = endOfTerm(term, calendar)
  if (!end) return null
  const first = dayOf(end.countedFrom)
  const partOn = partsOf(term, end, calendar)
  const onDuty = isDutyDay(first, { choices, calendar })
  const facts = dayFacts(first - 1, end.due.day, choices, calendar.isWorkingDay)
  const entries = facts.map((fact): LedgerEntry => {
    const part = partOn(fact)
    return {
      ...fact,
      part: onDuty && fact.day === first && part !== 'counted' ? 'duty' : part,
      ms: isInHours(term.limit) ? msOn(fact.day, term, end, calendar) : 0,
    }
  })
  return { ...end, term, entries, ...uncertainties(first, end.due.day) }
}

/** Whether the office receives dossiers on a day that counts for no term (trực tiếp nhận; law.md §2.3). */
export function isDutyDay(day: Day, { choices, calendar }: Office): boolean {
  if (!choices.intakeWeek || calendar.isWorkingDay(day)) return false
  return createWorkingCalendar(buildIntakeSchedule(choices)).isWorkingDay(day)
}

/** What a day does, by the kind of term. */
function partsOf(
  term: Term,
  end: TermEnd,
  calendar: WorkingCalendar,
): (fact: DayFact) => LedgerEntry['part'] {
  const { limit, rules = {} } = term
  const receipt = dayOf(end.countedFrom)
  const counting = { ...defaultRules, ...rules }
  const isPaused = (day: Day) =>
    end.pauses.some(({ from, to }) => Math.max(dayOf(from), receipt) < day && day <= dayOf(to))

  if (isInHours(limit)) return ({ day }) => (msOn(day, term, end, calendar) > 0 ? 'counted' : 'off')
  if (limit.unit === 'workingDay' || limit.unit === 'sameDay') {
    const startCounts = counting.countReceiptDay || (limit.unit === 'sameDay' && end.due.day === receipt)
    return ({ day, works }) => {
      if (day === receipt && !startCounts) return 'receipt'
      if (!works) return 'off'
      return isPaused(day) ? 'paused' : 'counted'
    }
  }
  const unrolled = endOfTerm({ ...term, rules: { ...rules, rollForward: false } }, calendar)
  const naturalEnd = unrolled?.due.day ?? end.due.day
  return ({ day }) => {
    if (day === receipt && !counting.countReceiptDay) return 'receipt'
    if (day > naturalEnd) return 'rolled'
    return isPaused(day) ? 'paused' : 'counted'
  }
}

/** The time of a term in hours that was counted on a day. */
function msOn(day: Day, { limit }: Term, end: TermEnd, calendar: WorkingCalendar): number {
  const from = Math.max(end.countedFrom, startOfDay(day))
  const to = Math.min(end.due.at, startOfDay(day + 1))
  const time = limit.unit === 'hour' ? (a: number, b: number) => b - a : calendar.between
  const paused = mergedPauses(end.pauses).reduce((sum, pause) => {
    const start = Math.max(pause.from, from)
    const stop = Math.min(pause.to, to)
    return start < stop ? sum + time(start, stop) : sum
  }, 0)
  return from < to ? time(from, to) - paused : 0
}

import type { WorkingCalendar } from './calendar'
import { type Day, dayOf } from './dates'
import { type CountingRules, type Due, defaultRules, dueDate, endOf } from './due-date'
import { mergedPauses, type Pause, pushedBack } from './pauses'
import type { TimeLimit } from './time-limit'

/**
 * What a supplement request (yêu cầu bổ sung) does to the term: NĐ 61/2018 Đ.19 k.4 counts it anew from the day
 * the dossier is complete, the scoring of QĐ 766 takes the waiting off, consoles do either. So each procedure
 * says which (law.md §1.4).
 */
export type SupplementMode = 'reset' | 'pause'

/** As the law that was read has it. */
export const defaultSupplementMode: SupplementMode = 'reset'

/** A stretch in which the term stands still; only a supplement can start it anew. */
export interface TermPause extends Pause {
  kind: 'supplement' | 'other'
}

/** All a due date follows from, besides the calendar. */
export interface Term {
  limit: TimeLimit
  /** The receipt in full, or the competent agency's receipt of a dossier received elsewhere. Epoch ms. */
  startedAt: number
  pauses?: readonly TermPause[]
  supplementMode?: SupplementMode
  rules?: Partial<CountingRules>
}

/** A term's end, and where it was counted from: later than its start when a supplement reset it. */
export interface TermEnd {
  due: Due
  countedFrom: number
  /** The pauses that were taken off. */
  pauses: readonly TermPause[]
}

/**
 * When a term ends, its pauses and supplements taken into account; null without a fixed term. In terms by date a
 * pause takes off the days after the one it starts on, up to the one it ends on; in terms by hours its time.
 * @throws WorkingTimeError for a senseless count.
 */
export function endOfTerm(term: Term, calendar: WorkingCalendar): TermEnd | null {
  const { supplementMode = defaultSupplementMode, pauses = [] } = term
  const resets = supplementMode === 'reset' ? pauses.filter(({ kind }) => kind === 'supplement') : []
  const others = pauses.filter((pause) => !resets.includes(pause))
  const merged = mergedPauses(others)

  let countedFrom = term.startedAt
  for (const supplement of [...resets].sort((a, b) => a.from - b.from)) {
    const due = endFrom(term, countedFrom, merged, calendar)
    if (due && supplement.from < due.at) countedFrom = Math.max(countedFrom, supplement.to)
  }
  const due = endFrom(term, countedFrom, merged, calendar)
  if (!due) return null
  return { due, countedFrom, pauses: others.filter(({ from, to }) => to > countedFrom && from < due.at) }
}

/** When the term counted from `start` ends, pushed back by the pauses since then. */
function endFrom(term: Term, start: number, pauses: Pause[], calendar: WorkingCalendar): Due | null {
  const { limit, rules } = term
  const due = dueDate(limit, start, calendar, rules)
  if (!due || pauses.length === 0 || limit.unit === 'none') return due
  switch (limit.unit) {
    case 'hour':
      return dueAt(pushedByTime(due.at, pauses, start), 'instant')
    case 'workingHour':
      return dueAt(pushedBack(calendar, due.at, pauses, start), 'instant')
    case 'workingDay':
      if (!Number.isInteger(limit.count)) return dueAt(pushedBack(calendar, due.at, pauses, start), 'date')
      return pushedByWorkingDays(due, pauses, start, calendar)
    case 'sameDay':
      return pushedByWorkingDays(due, pauses, start, calendar)
    default: {
      const unrolled = dueDate(limit, start, calendar, { ...rules, rollForward: false }) ?? due
      const day = pushedByDays(unrolled, pauses, start, calendar)
      const roll = rules?.rollForward ?? defaultRules.rollForward
      return endOf(roll ? calendar.rollForward(day) : day, calendar)
    }
  }
}

function pushedByTime(end: number, pauses: Pause[], since: number): number {
  return pauses.reduce(
    (pushed, { from, to }) => (from < pushed ? pushed + Math.max(0, to - Math.max(from, since)) : pushed),
    end,
  )
}

function pushedByWorkingDays(end: Due, pauses: Pause[], since: number, calendar: WorkingCalendar): Due {
  return pauses.reduce((pushed, { from, to }) => {
    const lost = calendar.daysBetween(dayOf(Math.max(from, since)), dayOf(Math.max(to, since)))
    return from < pushed.at ? endOf(calendar.addDays(pushed.day, lost), calendar) : pushed
  }, end)
}

function pushedByDays(end: Due, pauses: Pause[], since: number, calendar: WorkingCalendar): Day {
  const pushed = pauses.reduce((due, { from, to }) => {
    const lost = dayOf(Math.max(to, since)) - dayOf(Math.max(from, since))
    return from < due.at ? endOf(due.day + lost, calendar) : due
  }, end)
  return pushed.day
}

function dueAt(at: number, by: Due['by']): Due {
  return { day: dayOf(at), at, by }
}

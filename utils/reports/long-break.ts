import { clockState } from '@/utils/dossier/status'
import type { WorkingCalendar } from '@/utils/working-time/calendar'
import { type Day, dateText, dayOf } from '@/utils/working-time/dates'
import { calendarYear, nationalDays } from '@/utils/working-time/holidays'
import type { DaySpan } from '@/utils/working-time/spans'
import type { JudgedDossier } from './judged'

/** A run of days off longer than a weekend: before and after it dossiers pile up (law.md §4, D4). */
export interface LongBreak extends DaySpan {
  /** "Tết Nguyên đán"; null where the table has no name for it. */
  name: string | null
  /** Its year's table is not official yet. */
  provisional: boolean
}

/** What falls due around a break. */
export interface AroundBreak {
  period: LongBreak
  /** On the last working days before it. */
  before: JudgedDossier[]
  /** Promised for one of its days: they are due on `rolledTo`. */
  during: JudgedDossier[]
  rolledTo: Day
  /** On the first working days after it. */
  after: JudgedDossier[]
}

/** Days off in a row that make a break a long one: a weekend with two more. */
const fewestDays = 4
/** Working days before and after it of which it is spoken. */
const reach = 5
/** Working days right beside it whose dossiers it crowds. */
const beside = 2

/** The long break that is near `now`: going on, or within a week's work before or after it; null when none is. */
export function nearBreak(calendar: WorkingCalendar, now: number): LongBreak | null {
  const today = dayOf(now)
  const last = calendar.addDays(today, reach)
  for (let day = calendar.addDays(today, -beside); day <= last; day++) {
    if (calendar.isWorkingDay(day)) continue
    const from = calendar.addDays(day, -1) + 1
    const to = calendar.addDays(day, 1) - 1
    if (to - from + 1 >= fewestDays) return { from, to, ...tableSays({ from, to }) }
    day = to
  }
  return null
}

/** The running dossiers that a break concerns, each in the order of its date. */
export function aroundBreak(
  judged: readonly JudgedDossier[],
  period: LongBreak,
  calendar: WorkingCalendar,
): AroundBreak {
  const { from, to } = period
  const first = calendar.addDays(from, -beside)
  const last = calendar.addDays(to, beside)
  const due = judged
    .flatMap((one) => {
      const { status, dueAt } = one.dossier.current
      return clockState(status) === 'running' && dueAt ? [{ one, day: dayOf(dueAt.at), at: dueAt.at }] : []
    })
    .sort((a, b) => a.at - b.at)
  const between = (low: Day, high: Day) =>
    due.filter(({ day }) => low <= day && day <= high).map(({ one }) => one)
  return {
    period,
    before: between(first, from - 1),
    during: between(from, to),
    rolledTo: to + 1,
    after: between(to + 1, last),
  }
}

/** By the national table; the office's own days off have no name in it. */
function tableSays({ from, to }: DaySpan): Pick<LongBreak, 'name' | 'provisional'> {
  const [first, last] = [dateText(from), dateText(to)]
  const named = nationalDays.find(({ date, kind }) => kind === 'off' && first <= date && date <= last)
  const years = [first, last].map((date) => calendarYear(Number(date.slice(0, 4))))
  // "Tết Nguyên đán (dự kiến)": that it is not decided yet is said apart.
  const name = named?.name.replace(/\s*\([^()]*\)$/, '') ?? null
  return { name, provisional: years.some((year) => year?.status !== 'official') }
}

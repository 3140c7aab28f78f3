import type { PageTime } from '@/utils/dossier/sighting'
import { clockState, type DossierStatus } from '@/utils/dossier/status'
import type { UnknownUnitRule } from '@/utils/settings/settings'
import type { CountingCalendar } from './counting-calendar'
import { dayOf, startOfNextDay } from './dates'
import { isInHours, type TimeLimit } from './time-limit'

/** What a countdown is computed from. */
export interface CountdownInput {
  status: DossierStatus
  dueAt?: PageTime | undefined
  term?: TimeLimit | undefined
}

/** How lateness was judged, and whether the page said so or it was taken from the look of the due time. */
export interface CountingBasis {
  by: 'date' | 'instant'
  assumed: boolean
}

/** What every countdown against a date has. `days` are working days between today and the due day. */
interface AgainstDue {
  days: number
  dueAt: PageTime
  basis: CountingBasis
}

/** A term in hours: `ms` of working time, or of plain time where the term is in plain hours. */
interface InHours extends AgainstDue {
  ms: number
  unit: 'workingHour' | 'hour'
}

/** Where a dossier stands against its promised date (ngày hẹn trả). */
export type Countdown =
  /** No due date on the page, no fixed term, or a due date no calendar knows: nothing is computed. */
  | { kind: 'none'; reason: 'noDueDate' | 'noFixedTerm' | 'senselessDueDate' }
  /** Mới đăng ký: the term is not running yet. */
  | { kind: 'notStarted' }
  /** Chờ bổ sung, tạm dừng: the term stands still. */
  | { kind: 'waiting' }
  /** There is a result; `open` while it has not been handed over. */
  | { kind: 'ended'; open: boolean }
  /** Due on a later day. `days` is 0 when only days off lie between. */
  | ({ kind: 'daysLeft' } & AgainstDue)
  /** Due today, at an hour if the page gave one. */
  | { kind: 'today'; dueAt: PageTime; basis: CountingBasis }
  /** Counted by date: the hour has passed, the day has not. Not late. */
  | { kind: 'hourPassed'; dueAt: PageTime; basis: CountingBasis }
  /** Late. `days` is 0 when no working day has passed since; `sameDay` when it was due today. */
  | ({ kind: 'daysOver'; sameDay: boolean } & AgainstDue)
  /** Terms in hours. `sameDay` when it is due today. */
  | ({ kind: 'timeLeft'; sameDay: boolean } & InHours)
  | ({ kind: 'timeOver'; sameDay: boolean } & InHours)

/**
 * The countdown of a dossier at `now` (epoch ms). Terms in days are late when the due date has passed, terms in
 * hours when the instant has. Where the page does not show the unit, `unknownUnit` decides: by date, by instant,
 * or (auto) by date when the due time is missing or a closing of that day, else by instant (issue 2, point 5).
 */
export function countdown(
  input: CountdownInput,
  calendar: CountingCalendar,
  now: number,
  unknownUnit: UnknownUnitRule,
): Countdown {
  const { status, dueAt, term } = input
  const clock = clockState(status)
  if (clock === 'notStarted' || clock === 'waiting') return { kind: clock }
  if (clock === 'ended') return { kind: 'ended', open: status === 'finished' }
  if (!dueAt) return { kind: 'none', reason: term?.unit === 'none' ? 'noFixedTerm' : 'noDueDate' }

  const dueDay = dayOf(dueAt.at)
  if (!calendar.covers(dueDay)) return { kind: 'none', reason: 'senselessDueDate' }
  const basis = countingBasis(dueAt, term, calendar, unknownUnit)
  const today = dayOf(now)
  const passed = dueAt.precision !== 'day' && now > dueAt.at
  const against: AgainstDue = { days: Math.abs(calendar.daysBetween(today, dueDay)), dueAt, basis }
  const sameDay = dueDay === today

  if (!basis.assumed && basis.by === 'instant') {
    const unit = term?.unit === 'hour' ? 'hour' : 'workingHour'
    const ms = Math.abs(unit === 'hour' ? dueAt.at - now : calendar.between(now, dueAt.at))
    return { kind: passed ? 'timeOver' : 'timeLeft', ms, unit, sameDay, ...against }
  }
  if (dueDay > today) return { kind: 'daysLeft', ...against }
  if (dueDay < today || (passed && basis.by === 'instant')) return { kind: 'daysOver', sameDay, ...against }
  return { kind: passed ? 'hourPassed' : 'today', dueAt, basis }
}

/** How lateness against `dueAt` is judged. Without an hour on the page there is nothing but the date. */
export function countingBasis(
  dueAt: PageTime,
  term: TimeLimit | undefined,
  calendar: CountingCalendar,
  unknownUnit: UnknownUnitRule,
): CountingBasis {
  const unitKnown = term !== undefined && term.unit !== 'none'
  if (unitKnown && !isInHours(term)) return { by: 'date', assumed: false }
  if (dueAt.precision === 'day') return { by: 'date', assumed: true }
  if (unitKnown) return { by: 'instant', assumed: false }
  if (unknownUnit !== 'auto') return { by: unknownUnit === 'day' ? 'date' : 'instant', assumed: true }
  const atClosing = calendar.periodsOf(dayOf(dueAt.at)).some(({ to }) => to === dueAt.at)
  return { by: atClosing ? 'date' : 'instant', assumed: true }
}

/**
 * The next instant after `now` at which the countdown may read differently: the minute for terms in hours, else
 * the due hour or midnight. Null when it stands still.
 */
export function nextChange(countdown: Countdown, now: number): number | null {
  const tomorrow = startOfNextDay(now)
  switch (countdown.kind) {
    case 'none':
    case 'notStarted':
    case 'waiting':
    case 'ended':
      return null
    case 'timeLeft':
    case 'timeOver':
      return Math.floor(now / 60_000 + 1) * 60_000
    case 'today':
      return countdown.dueAt.precision === 'day' ? tomorrow : Math.min(countdown.dueAt.at + 1, tomorrow)
    default:
      return tomorrow
  }
}

import { type Countdown, type CountdownInput, countdown } from '@/utils/working-time/countdown'
import { withOwnCalendar } from './own-calendar'
import type { JudgeContext } from './rule'

/** How near the promised date is, as far as anybody must act on it. They exclude one another. */
export type Urgency = 'overdue' | 'dueToday' | 'dueSoon'

/** The countdown of a dossier under the office's settings, by its unit's calendar. */
export function countdownOf(dossier: CountdownInput & { unit?: string }, context: JudgeContext): Countdown {
  const { calendar, now, unknownUnit } = withOwnCalendar(context, dossier.unit)
  return countdown(dossier, calendar, now, unknownUnit)
}

/** Null when the term does not run, has no date, or leaves more than the office's "sắp đến hạn". */
export function urgencyOf(
  counted: Countdown,
  { thresholds }: Pick<JudgeContext, 'thresholds'>,
): Urgency | null {
  switch (counted.kind) {
    case 'daysOver':
    case 'timeOver':
      return 'overdue'
    case 'today':
    case 'hourPassed':
      return 'dueToday'
    case 'daysLeft':
      return counted.days <= thresholds.dueSoonDays ? 'dueSoon' : null
    case 'timeLeft':
      if (counted.sameDay) return 'dueToday'
      return counted.days <= thresholds.dueSoonDays ? 'dueSoon' : null
    default:
      return null
  }
}

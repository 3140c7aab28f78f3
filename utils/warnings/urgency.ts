import { type Countdown, type CountdownInput, countdown } from '@/utils/working-time/countdown'
import type { JudgeContext } from './rule'

/** How near the promised date is, as far as anybody must act on it. They exclude one another. */
export type Urgency = 'overdue' | 'dueToday' | 'dueSoon'

/** The countdown of a dossier under the office's settings. */
export function countdownOf(dossier: CountdownInput, context: JudgeContext): Countdown {
  return countdown(dossier, context.calendar, context.now, context.unknownUnit)
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

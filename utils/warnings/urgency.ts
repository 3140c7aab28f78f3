import type { CountdownInput } from '@/utils/working-time/countdown'
import { type Countdown, countdown } from '@/utils/working-time/countdown'
import { dayOf } from '@/utils/working-time/dates'
import type { JudgeContext } from './rule'

/** How near the promised date is, as far as anybody must act on it. They exclude one another. */
export type Urgency = 'overdue' | 'dueToday' | 'dueSoon'

export function countdownOf(dossier: CountdownInput, context: JudgeContext): Countdown {
  return countdown(dossier, context.calendar, context.now, context.unknownUnit)
}

/** Null when the term does not run, has no date, or leaves more than the office's "sắp đến hạn". */
export function urgencyOf(counted: Countdown, context: JudgeContext): Urgency | null {
  switch (counted.kind) {
    case 'daysOver':
    case 'timeOver':
      return 'overdue'
    case 'today':
    case 'hourPassed':
      return 'dueToday'
    case 'daysLeft':
      return counted.days <= context.thresholds.dueSoonDays ? 'dueSoon' : null
    case 'timeLeft':
      return urgencyByDate(counted.dueAt.at, context)
    default:
      return null
  }
}

/** A term in hours is late by the hour, but near by the date, as any other. */
function urgencyByDate(dueAt: number, { now, calendar, thresholds }: JudgeContext): Urgency | null {
  if (dayOf(dueAt) === dayOf(now)) return 'dueToday'
  return calendar.daysBetween(dayOf(now), dayOf(dueAt)) <= thresholds.dueSoonDays ? 'dueSoon' : null
}

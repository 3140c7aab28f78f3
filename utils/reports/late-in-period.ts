import type { Dossier } from '@/utils/dossier/dossier'
import type { JudgeContext } from '@/utils/warnings/rule'
import { countdownOf } from '@/utils/warnings/urgency'
import type { Countdown } from '@/utils/working-time/countdown'
import { dayOf, startOfDay, startOfNextDay } from '@/utils/working-time/dates'
import { withKnownTerm } from '@/utils/working-time/known-term'
import type { DaySpan } from '@/utils/working-time/spans'
import { type End, endBy, handAt, outcomeOf } from './outcome'

/** A dossier that was late on some day of a period, and how it stands now. */
export interface LateDossier {
  dossier: Dossier
  /** Now; it has ended for one that has its result. */
  countdown: Countdown
  /** Its end, which came too late; null for one that has no result yet. */
  end: End | null
}

/**
 * The dossiers that were late within the period: those without a result whose date has passed by its last day, and
 * those whose result came too late and not before its first day. One that was waiting for the applicant then is none,
 * its term stood still. `dossiers`: what is open now and what was closed since the period began (`readPeriod`).
 */
export function lateInPeriod(
  dossiers: readonly Dossier[],
  span: DaySpan,
  context: JudgeContext,
): LateDossier[] {
  const at = Math.min(startOfNextDay(startOfDay(span.to)) - 1, context.now)
  return dossiers
    .map((dossier) => ({ ...dossier, current: withKnownTerm(dossier.current, context.catalogue) }))
    .filter((dossier) => wasLate(dossier, span, at, context))
    .sort((one, other) => dueOf(one) - dueOf(other))
    .map((dossier) => ({
      dossier,
      countdown: countdownOf(dossier.current, context),
      end: endBy(dossier, context.now),
    }))
}

/** Whether it was late on some day from the period's first up to `at`. */
function wasLate(dossier: Dossier, { from }: DaySpan, at: number, context: JudgeContext): boolean {
  const ended = endBy(dossier, at)
  if (ended ? dayOf(ended.at) < from : handAt(dossier, at) !== 'running') return false
  const until = ended ?? { at, notBefore: null, precision: 'second' as const }
  return outcomeOf(until, dossier.current.dueAt, dossier.current, context) === 'late'
}

function dueOf({ current }: Dossier): number {
  return current.dueAt?.at ?? Number.POSITIVE_INFINITY
}

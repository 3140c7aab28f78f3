import type { Dossier } from '@/utils/dossier/dossier'
import { clockState, type DossierStatus, dossierStatuses } from '@/utils/dossier/status'
import { type Day, dayOf } from './dates'
import type { TermPause } from './term'

/**
 * A stretch in which a dossier was seen to wait. It began and ended between two looks, so the days are the first
 * on which the new status was seen: a proposal for the officer to check, never a fact. Null where no look saw it.
 */
export interface ObservedWait {
  from: Day | null
  to: Day | null
  kind: TermPause['kind']
}

/** The waits that the history of a dossier shows, oldest first; the last may go on still. */
export function observedWaits({ current, changes }: Dossier): ObservedWait[] {
  const statuses = changes.filter(({ field }) => field === 'status')
  const first = statuses[0]?.before ?? current.status
  const waits: ObservedWait[] = isWaiting(first) ? [{ from: null, to: null, kind: kindOf(first) }] : []
  for (const { before, after, seenAfter } of statuses) {
    const open = isWaiting(before) ? waits.at(-1) : undefined
    if (open && after !== before) open.to = dayOf(seenAfter)
    if (isWaiting(after)) waits.push({ from: dayOf(seenAfter), to: null, kind: kindOf(after) })
  }
  return waits
}

/** Only what the applicant is asked to add can start a term anew; a stop by the office cannot. */
function kindOf(status: unknown): TermPause['kind'] {
  return status === 'awaitingApplicant' ? 'supplement' : 'other'
}

function isWaiting(value: unknown): boolean {
  return isStatus(value) && clockState(value) === 'waiting'
}

function isStatus(value: unknown): value is DossierStatus {
  return dossierStatuses.some((status) => status === value)
}

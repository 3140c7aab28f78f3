import type { Dossier } from '@/utils/dossier/dossier'
import type { TrackedField } from '@/utils/dossier/sighting'
import { clockState } from '@/utils/dossier/status'
import { warningWords } from '@/utils/i18n/warnings'
import type { Thresholds } from '@/utils/settings/settings'
import { dayOf } from '@/utils/working-time/dates'
import type { WarningRule } from '../rule'
import { isShortTerm, termInWorkingDays } from '../term'

const words = warningWords.lyingStill

/**
 * Hồ sơ lâu chưa có chuyển biến (law.md §4, D3): no change of status, step or holder was observed for some
 * working days. It is counted between two sightings, never up to now: what nobody looked at is not known.
 */
const rule: WarningRule = {
  id: 'lying-still',
  title: words.title,
  description: words.description,
  basis: words.basis,
  check(dossier, { calendar, thresholds }) {
    if (!mayLieStill(dossier) || !showsHands(dossier)) return null
    const since = lastStir(dossier)
    const days = calendar.daysBetween(dayOf(since), dayOf(dossier.lastSeen))
    if (days < patience(dossier, thresholds)) return null
    const { step, holder } = dossier.current
    return {
      rule: 'lying-still',
      severity: 'warning',
      since,
      label: words.label,
      sentence: words.sentence(days),
      evidence: [words.unchanged(since, dossier.lastSeen), words.place(step, holder)],
    }
  },
  silence(dossier) {
    return mayLieStill(dossier) && !showsHands(dossier) ? words.silence : null
  },
}

export default rule

/** Waiting for the applicant, paused and finished dossiers do not lie still; short terms are over too soon. */
function mayLieStill({ current }: Dossier): boolean {
  const clock = clockState(current.status)
  return (clock === 'running' || clock === 'notStarted') && !isShortTerm(current.term)
}

/** A status alone may rightly stay the same for the whole term. */
function showsHands({ current }: Dossier): boolean {
  return current.step !== undefined || current.holder !== undefined
}

const stirring: readonly TrackedField[] = ['status', 'step', 'holder']

function lastStir({ changes, firstSeen }: Dossier): number {
  return changes.findLast(({ field }) => stirring.includes(field))?.seenAfter ?? firstSeen
}

/** Working days without a change that are still ordinary: the smaller of the office's days and a share of the term. */
function patience({ current }: Dossier, { stallDays, stallShareOfTerm }: Thresholds): number {
  const term = termInWorkingDays(current.term)
  if (term === null) return stallDays
  return Math.max(1, Math.min(stallDays, Math.floor(term * stallShareOfTerm)))
}

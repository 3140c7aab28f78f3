import type { Dossier } from '@/utils/dossier/dossier'
import { clockState } from '@/utils/dossier/status'
import { dueShown } from '@/utils/i18n/warnings/shared'
import { timeWords } from '@/utils/i18n/warnings/time'
import { dayOf, startOfDay } from '@/utils/working-time/dates'
import { termFrom } from '@/utils/working-time/known-term'
import { endOfTerm } from '@/utils/working-time/term'
import { isInHours } from '@/utils/working-time/time-limit'
import { statusChanges } from '../observed'
import type { WarningRule } from '../rule'

const words = timeWords.dueDiffers

/**
 * Ngày hẹn trên hệ thống khác ngày tính (law.md §2.4): both are said, neither overwrites the other. A dossier that
 * has waited is left out, since no page shows for how long, and so is a procedure in hours, whose dates agree.
 */
const rule: WarningRule = {
  id: 'due-differs',
  group: 'time',
  words,
  demands: ['D1'],
  onByDefault: false,
  nextSteps: ['acknowledge'],
  acknowledging: 'rests',
  check(dossier, { catalogue, calendar }) {
    const { dueAt, status } = dossier.current
    if (!dueAt || clockState(status) !== 'running' || hasWaited(dossier)) return null
    const term = termFrom(dossier.current, catalogue)
    if (typeof term === 'string' || isInHours(term.limit) || !calendar.covers(dayOf(dueAt.at))) return null
    const end = endOfTerm(term, calendar)
    if (!end || end.due.day === dayOf(dueAt.at)) return null
    const receivedAt = dossier.current.receivedAt
    return {
      severity: 'note',
      since: null,
      sentence: words.sentence(dueAt, { at: startOfDay(end.due.day), precision: 'day' }),
      evidence: [...(receivedAt ? [words.received(receivedAt)] : []), dueShown(dossier.lastSeen, dueAt)],
    }
  },
}

export default rule

function hasWaited(dossier: Dossier): boolean {
  return statusChanges(dossier).some(({ before, after }) =>
    [before, after].some((status) => clockState(status) === 'waiting'),
  )
}

import type { PageTime } from '@/utils/dossier/sighting'
import { isOpen } from '@/utils/dossier/status'
import { paperWords } from '@/utils/i18n/warnings/paper-against-fact'
import { startOfNextDay } from '@/utils/working-time/dates'
import { statusChanges } from '../observed'
import type { WarningRule } from '../rule'

const words = paperWords.finishedBeforeSeenOpen

/** Ngày có kết quả sớm hơn lần còn thấy đang giải quyết (law.md §4, D1 c): the end was entered afterwards, for an earlier day. */
const rule: WarningRule = {
  id: 'finished-before-seen-open',
  group: 'paperAgainstFact',
  words,
  demands: ['D1'],
  onByDefault: false,
  nextSteps: ['acknowledge'],
  acknowledging: 'noted',
  check(dossier) {
    const { finishedAt } = dossier.current
    if (!finishedAt) return null
    const lastOpen = statusChanges(dossier).findLast(
      ({ before, after }) =>
        before !== 'finished' && isOpen(before) && (after === 'finished' || !isOpen(after)),
    )
    if (!lastOpen || lastOpen.seenBefore < latest(finishedAt)) return null
    return {
      severity: 'warning',
      since: lastOpen.seenAfter,
      sentence: words.sentence(finishedAt),
      evidence: [words.open(lastOpen.seenBefore), words.finished(lastOpen.seenAfter, finishedAt)],
    }
  },
}

export default rule

const minuteMs = 60_000

/** The last instant a written time can mean. */
function latest({ at, precision }: PageTime): number {
  if (precision === 'day') return startOfNextDay(at)
  return precision === 'minute' ? at + minuteMs : at
}

import { paperWords } from '@/utils/i18n/warnings/paper-against-fact'
import { timeOfDay } from '@/utils/working-time/dates'
import type { WarningRule } from '../rule'

const words = paperWords.finishedOnDueSecond

/**
 * Giờ có kết quả trùng giờ hẹn đến từng giây (law.md §4, D1 d): one console has a button that writes the due time
 * as the end. Only where the page shows seconds, and they are not those of a bare date.
 */
const rule: WarningRule = {
  id: 'finished-on-due-second',
  group: 'paperAgainstFact',
  words,
  demands: ['D1'],
  onByDefault: false,
  nextSteps: ['acknowledge'],
  acknowledging: 'noted',
  check(dossier) {
    const { finishedAt, dueAt } = dossier.current
    if (finishedAt?.precision !== 'second' || dueAt?.precision !== 'second') return null
    if (finishedAt.at !== dueAt.at || timeOfDay(dueAt.at) === 0) return null
    return {
      severity: 'warning',
      since: null,
      sentence: words.sentence(dueAt),
      evidence: [words.shown(dossier.lastSeen, dueAt)],
    }
  },
}

export default rule

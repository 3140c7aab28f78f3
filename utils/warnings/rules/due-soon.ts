import { warningWords } from '@/utils/i18n/warnings'
import type { WarningRule } from '../rule'
import { isShortTerm } from '../term'
import { countdownOf, urgencyOf } from '../urgency'

const words = warningWords.dueSoon

/** Sắp đến hạn, by the office's own threshold: no law that was read sets one (law.md §6). */
const rule: WarningRule = {
  id: 'due-soon',
  title: words.title,
  description: words.description,
  basis: words.basis,
  check(dossier, context) {
    if (isShortTerm(dossier.current.term)) return null
    const counted = countdownOf(dossier.current, context)
    if (urgencyOf(counted, context) !== 'dueSoon' || !('days' in counted)) return null
    return {
      rule: 'due-soon',
      severity: 'note',
      since: null,
      label: words.label,
      sentence: words.sentence(counted.days, counted.dueAt),
      evidence: [warningWords.dueShown(dossier.lastSeen, counted.dueAt)],
    }
  },
}

export default rule

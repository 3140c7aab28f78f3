import { warningWords } from '@/utils/i18n/warnings'
import type { WarningRule } from '../rule'
import { countdownOf, urgencyOf } from '../urgency'

const words = warningWords.dueToday

/** Hẹn trả hôm nay, the hour passed or not. */
const rule: WarningRule = {
  id: 'due-today',
  title: words.title,
  description: words.description,
  basis: words.basis,
  check(dossier, context) {
    const counted = countdownOf(dossier.current, context)
    if (urgencyOf(counted, context) !== 'dueToday' || !('dueAt' in counted)) return null
    return {
      rule: 'due-today',
      severity: 'grave',
      since: null,
      label: words.label,
      sentence: words.sentence(counted.dueAt, counted.kind === 'hourPassed'),
      evidence: [warningWords.dueShown(dossier.lastSeen, counted.dueAt)],
    }
  },
}

export default rule

import { warningWords } from '@/utils/i18n/warnings'
import { startOfNextDay } from '@/utils/working-time/dates'
import type { WarningRule } from '../rule'
import { countdownOf } from '../urgency'

const words = warningWords.overdue

/** Quá hạn: the promised date has passed and there is no result. */
const rule: WarningRule = {
  id: 'overdue',
  title: words.title,
  description: words.description,
  basis: words.basis,
  check(dossier, context) {
    const counted = countdownOf(dossier.current, context)
    if (counted.kind !== 'daysOver' && counted.kind !== 'timeOver') return null
    const { dueAt, basis } = counted
    return {
      rule: 'overdue',
      severity: 'grave',
      since: basis.by === 'date' ? startOfNextDay(dueAt.at) : dueAt.at,
      label: words.label,
      sentence: words.sentence(counted.days),
      evidence: [warningWords.dueShown(dossier.lastSeen, dueAt)],
    }
  },
}

export default rule

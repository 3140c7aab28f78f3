import { dueShown } from '@/utils/i18n/warnings/shared'
import { timeWords } from '@/utils/i18n/warnings/time'
import { startOfNextDay } from '@/utils/working-time/dates'
import { latePaper } from '../duties'
import type { WarningRule } from '../rule'
import { countdownOf } from '../urgency'

const words = timeWords.overdue

/** Quá hạn: the promised date has passed and there is no result. */
const rule: WarningRule = {
  id: 'overdue',
  group: 'time',
  words,
  demands: ['D8', 'D20'],
  onByDefault: true,
  forShortTerms: true,
  nextSteps: ['write', 'acknowledge'],
  paper: latePaper,
  acknowledging: 'noted',
  check(dossier, context) {
    const counted = countdownOf(dossier.current, context)
    if (counted.kind !== 'daysOver' && counted.kind !== 'timeOver') return null
    const { dueAt, basis } = counted
    return {
      severity: 'grave',
      since: basis.by === 'date' ? startOfNextDay(dueAt.at) : dueAt.at,
      sentence: words.sentence(counted.days),
      evidence: [dueShown(dossier.lastSeen, dueAt)],
    }
  },
}

export default rule

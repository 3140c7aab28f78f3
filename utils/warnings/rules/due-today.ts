import { dueShown } from '@/utils/i18n/warnings/shared'
import { timeWords } from '@/utils/i18n/warnings/time'
import { latePaper } from '../duties'
import type { WarningRule } from '../rule'
import { countdownOf, urgencyOf } from '../urgency'

const words = timeWords.dueToday

/** Hẹn trả hôm nay, the hour passed or not. */
const rule: WarningRule = {
  id: 'due-today',
  group: 'time',
  words,
  demands: ['D8'],
  onByDefault: true,
  forShortTerms: true,
  nextSteps: ['write'],
  paper: latePaper,
  acknowledging: 'never',
  check(dossier, context) {
    const counted = countdownOf(dossier.current, context)
    if (urgencyOf(counted, context) !== 'dueToday' || !('dueAt' in counted)) return null
    return {
      severity: 'grave',
      since: null,
      sentence: words.sentence(counted.dueAt, counted.kind === 'hourPassed'),
      evidence: [dueShown(dossier.lastSeen, counted.dueAt)],
    }
  },
}

export default rule

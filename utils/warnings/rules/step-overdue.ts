import { timeWords } from '@/utils/i18n/warnings/time'
import { startOfNextDay } from '@/utils/working-time/dates'
import type { WarningRule } from '../rule'
import { hasPassed, stepLimit } from '../step-limit'

const words = timeWords.stepOverdue

/** Bước xử lý quá hạn: the present step's own limit, which consoles overwrite when the step is passed on. */
const rule: WarningRule = {
  id: 'step-overdue',
  group: 'time',
  words,
  demands: ['D7', 'D8', 'D17'],
  onByDefault: false,
  nextSteps: ['acknowledge'],
  acknowledging: 'rests',
  check(dossier, context) {
    const limit = stepLimit(dossier, context)
    if (!limit || !hasPassed(limit.due, context.now)) return null
    const { at, precision } = limit.due
    return {
      severity: 'warning',
      since: precision === 'day' ? startOfNextDay(at) : at,
      sentence: words.sentence(limit.due),
      evidence: [limit.evidence],
    }
  },
}

export default rule

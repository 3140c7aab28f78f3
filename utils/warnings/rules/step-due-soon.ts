import { timeWords } from '@/utils/i18n/warnings/time'
import { dayOf } from '@/utils/working-time/dates'
import type { WarningRule } from '../rule'
import { hasPassed, stepLimit } from '../step-limit'
import { chosenValue, type Threshold } from '../threshold'

const words = timeWords.stepDueSoon

const days: Threshold = {
  key: 'stepSoonDays',
  label: () => words.days,
  kind: 'number',
  initial: 1,
  least: 0,
  most: 30,
  perStep: true,
}

/** Bước xử lý sắp hết hạn. */
const rule: WarningRule = {
  id: 'step-due-soon',
  group: 'time',
  words,
  demands: ['D7', 'D8'],
  onByDefault: false,
  thresholds: [days],
  nextSteps: [],
  acknowledging: 'never',
  check(dossier, context) {
    const limit = stepLimit(dossier, context)
    const { calendar, now } = context
    if (!limit || !calendar.covers(dayOf(limit.due.at)) || hasPassed(limit.due, now)) return null
    const left = calendar.daysBetween(dayOf(now), dayOf(limit.due.at))
    if (left > chosenValue(days, context, dossier)) return null
    return {
      severity: 'note',
      since: null,
      sentence: words.sentence(left, limit.due),
      evidence: [limit.evidence],
    }
  },
}

export default rule

import { dueShown } from '@/utils/i18n/warnings/shared'
import { timeWords } from '@/utils/i18n/warnings/time'
import { latePaper } from '../duties'
import type { WarningRule } from '../rule'
import type { Threshold } from '../threshold'
import { countdownOf, urgencyOf } from '../urgency'

const words = timeWords.dueSoon

const days: Threshold = {
  key: 'dueSoonDays',
  label: () => words.days,
  kind: 'number',
  initial: 2,
  least: 0,
  most: 60,
  onRows: true,
}

/** Sắp đến hạn, by the office's own threshold: no law that was read sets one (law.md §6). */
const rule: WarningRule = {
  id: 'due-soon',
  group: 'time',
  words,
  demands: ['D8'],
  onByDefault: false,
  thresholds: [days],
  nextSteps: ['write'],
  paper: latePaper,
  acknowledging: 'never',
  check(dossier, context) {
    const counted = countdownOf(dossier.current, context)
    if (urgencyOf(counted, context) !== 'dueSoon' || !('days' in counted)) return null
    return {
      severity: 'note',
      since: null,
      sentence: words.sentence(counted.days, counted.dueAt),
      evidence: [dueShown(dossier.lastSeen, counted.dueAt)],
    }
  },
}

export default rule

import { paperWords } from '@/utils/i18n/warnings/paper-against-fact'
import { dayOf } from '@/utils/working-time/dates'
import type { WarningRule } from '../rule'
import { chosenValue, type Threshold } from '../threshold'

const words = paperWords.acceptanceGap

const days: Threshold = {
  key: 'acceptanceGapDays',
  label: () => words.days,
  kind: 'number',
  initial: 1,
  least: 0,
  most: 60,
}

/** Từ nộp đến tiếp nhận lâu (law.md §4, D1 h): the term starts at the receipt, so waiting before it shows nowhere. */
const rule: WarningRule = {
  id: 'acceptance-gap',
  group: 'paperAgainstFact',
  words,
  demands: ['D1', 'D17'],
  onByDefault: false,
  thresholds: [days],
  nextSteps: ['acknowledge'],
  acknowledging: 'noted',
  check(dossier, context) {
    const { submittedAt, receivedAt } = dossier.current
    const { calendar } = context
    if (!submittedAt || !receivedAt) return null
    if (!calendar.covers(dayOf(submittedAt.at)) || !calendar.covers(dayOf(receivedAt.at))) return null
    const gap = calendar.daysBetween(dayOf(submittedAt.at), dayOf(receivedAt.at))
    if (gap <= chosenValue(days, context)) return null
    return {
      severity: 'note',
      since: receivedAt.at,
      sentence: words.sentence(gap),
      evidence: [words.dates(submittedAt, receivedAt)],
    }
  },
}

export default rule

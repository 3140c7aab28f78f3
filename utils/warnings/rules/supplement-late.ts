import { dutyWords } from '@/utils/i18n/warnings/duties'
import { dayOf } from '@/utils/working-time/dates'
import type { WarningRule } from '../rule'
import { supplementRequests } from '../supplements'
import { chosenValue, type Threshold } from '../threshold'

const words = dutyWords.supplementLate

const days: Threshold = {
  key: 'supplementDays',
  label: () => words.days,
  kind: 'number',
  initial: 3,
  least: 1,
  most: 60,
  perStep: true,
}

/**
 * Yêu cầu bổ sung muộn (law.md §1.4). Counted to the last look before the request, so that it is late for certain;
 * a request nobody saw come about proves nothing.
 */
const rule: WarningRule = {
  id: 'supplement-late',
  group: 'duties',
  words,
  demands: ['D1', 'D8'],
  onByDefault: false,
  thresholds: [days],
  nextSteps: ['acknowledge'],
  acknowledging: 'noted',
  check(dossier, context) {
    const { receivedAt } = dossier.current
    const [first] = supplementRequests(dossier)
    if (!receivedAt || !first || first.seenBefore === null) return null
    const { calendar } = context
    if (!calendar.covers(dayOf(receivedAt.at))) return null
    const after = calendar.daysBetween(dayOf(receivedAt.at), dayOf(first.seenBefore))
    if (after <= chosenValue(days, context, dossier)) return null
    return {
      severity: 'warning',
      since: first.seenAfter,
      sentence: words.sentence(after),
      evidence: [
        words.received(receivedAt),
        dutyWords.supplementOften.asked(first.seenBefore, first.seenAfter),
      ],
    }
  },
}

export default rule

import { dutyWords } from '@/utils/i18n/warnings/duties'
import type { WarningRule } from '../rule'
import { supplementRequests } from '../supplements'
import { chosenValue, type Threshold } from '../threshold'

const words = dutyWords.supplementOften

const most: Threshold = {
  key: 'supplementsMost',
  label: () => words.most,
  kind: 'number',
  initial: 1,
  least: 1,
  most: 20,
  perStep: true,
}

/** Yêu cầu bổ sung nhiều lần: it is to be asked once and completely, and a second time is scored as late (law.md §1.4). */
const rule: WarningRule = {
  id: 'supplement-often',
  group: 'duties',
  words,
  demands: ['D1', 'D8'],
  onByDefault: false,
  thresholds: [most],
  nextSteps: ['acknowledge'],
  acknowledging: 'noted',
  check(dossier, context) {
    const requests = supplementRequests(dossier)
    if (requests.length <= chosenValue(most, context, dossier)) return null
    return {
      severity: 'warning',
      since: requests.at(-1)?.seenAfter ?? null,
      sentence: words.sentence(requests.length),
      evidence: requests.map(({ seenBefore, seenAfter }) =>
        seenBefore === null ? words.alreadyAsked(seenAfter) : words.asked(seenBefore, seenAfter),
      ),
    }
  },
}

export default rule

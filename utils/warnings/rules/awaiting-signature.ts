import { stillnessWords } from '@/utils/i18n/warnings/stillness'
import type { WarningRule } from '../rule'
import { findStill, isAwaitingSignature, patience, shareOfTerm, stillness, usualTime } from '../stillness'
import { chosenValue, type Threshold } from '../threshold'

const words = stillnessWords.awaitingSignature

const days: Threshold = {
  key: 'signatureDays',
  label: () => words.days,
  kind: 'number',
  initial: 3,
  least: 1,
  most: 365,
  perStep: true,
}

/**
 * Chờ ký lâu (law.md §4, D3): apart from lying still, since the step of signing has it and not who prepared it. The
 * office chooses whether it hears of it (issue 5, point 2); then it counts in the figure "lâu chưa có chuyển biến" too.
 */
const rule: WarningRule = {
  id: 'awaiting-signature',
  group: 'stillness',
  words,
  demands: ['D3', 'D21'],
  onByDefault: false,
  thresholds: [days],
  nextSteps: ['acknowledge'],
  acknowledging: 'rests',
  check(dossier, context) {
    if (!isAwaitingSignature(dossier)) return null
    const still = stillness(dossier, context)
    const usual = usualTime(dossier, context)
    if (
      still.days <
      (usual
        ? usual.days + 1
        : patience(dossier, chosenValue(days, context, dossier), chosenValue(shareOfTerm, context, dossier)))
    )
      return null
    return findStill(dossier, still, words.sentence(still.days), usual)
  },
}

export default rule

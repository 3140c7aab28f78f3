import { clockState } from '@/utils/dossier/status'
import { stillnessWords } from '@/utils/i18n/warnings/stillness'
import type { WarningRule } from '../rule'
import { findStill, stillness } from '../stillness'
import { chosenValue, type Threshold } from '../threshold'

const words = stillnessWords.awaitingApplicant

const days: Threshold = {
  key: 'applicantDays',
  label: () => words.days,
  kind: 'number',
  initial: 15,
  least: 1,
  most: 365,
  perStep: true,
}

/** Chờ người nộp lâu (D3): the term stands still, so consoles drop such dossiers out of every list of late ones. */
const rule: WarningRule = {
  id: 'awaiting-applicant',
  group: 'stillness',
  words,
  demands: ['D3'],
  onByDefault: false,
  thresholds: [days],
  nextSteps: ['write', 'acknowledge'],
  acknowledging: 'rests',
  check(dossier, context) {
    if (clockState(dossier.current.status) !== 'waiting') return null
    const still = stillness(dossier, context)
    if (still.days < chosenValue(days, context, dossier)) return null
    return findStill(dossier, still, words.sentence(still.days), null)
  },
}

export default rule

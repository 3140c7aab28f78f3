import type { Dossier } from '@/utils/dossier/dossier'
import { clockState } from '@/utils/dossier/status'
import { stillnessWords } from '@/utils/i18n/warnings/stillness'
import type { JudgeContext, WarningRule } from '../rule'
import {
  findStill,
  isAwaitingSignature,
  isPosted,
  patience,
  shareOfTerm,
  showsHands,
  stillness,
  usualTime,
} from '../stillness'
import { chosenValue, type Threshold } from '../threshold'

const words = stillnessWords.lyingStill

const days: Threshold = {
  key: 'stallDays',
  label: () => words.days,
  kind: 'number',
  initial: 3,
  least: 1,
  most: 365,
  perStep: true,
}
const postingExempt: Threshold = {
  key: 'postingExempt',
  label: () => words.posting,
  kind: 'yesNo',
  initial: 1,
  least: 0,
  most: 1,
}

/**
 * Hồ sơ lâu chưa có chuyển biến (law.md §4, D3), while it is worked on or waits to be received. Waiting for a
 * signature or for the applicant are rules of their own.
 */
const rule: WarningRule = {
  id: 'lying-still',
  group: 'stillness',
  words,
  demands: ['D3', 'D20'],
  onByDefault: true,
  thresholds: [days, shareOfTerm, postingExempt],
  nextSteps: ['enter', 'acknowledge'],
  form: 'obstacle',
  acknowledging: 'rests',
  check(dossier, context) {
    if (!mayLieStill(dossier, context) || !showsHands(dossier)) return null
    const still = stillness(dossier, context)
    const usual = usualTime(dossier, context)
    if (still.days < (usual ? usual.days + 1 : ordinary(dossier, context))) return null
    return findStill(dossier, still, words.sentence(still.days), usual)
  },
  silence(dossier, context) {
    return mayLieStill(dossier, context) && !showsHands(dossier) ? words.silence : null
  },
}

export default rule

function mayLieStill(dossier: Dossier, context: JudgeContext): boolean {
  const clock = clockState(dossier.current.status)
  if (clock !== 'running' && clock !== 'notStarted') return false
  if (isAwaitingSignature(dossier)) return false
  return !(isPosted(dossier) && chosenValue(postingExempt, context) === 1)
}

function ordinary(dossier: Dossier, context: JudgeContext): number {
  return patience(dossier, chosenValue(days, context, dossier), chosenValue(shareOfTerm, context, dossier))
}

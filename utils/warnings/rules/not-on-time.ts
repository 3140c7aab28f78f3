import { clockState } from '@/utils/dossier/status'
import { dutyWords } from '@/utils/i18n/warnings/duties'
import { answerOf, latePaper } from '../duties'
import type { WarningRule } from '../rule'

const words = dutyWords.notOnTime

/** Không kịp: the officer said so of the present due date. */
const rule: WarningRule = {
  id: 'not-on-time',
  group: 'duties',
  words,
  demands: ['D2', 'D8'],
  onByDefault: true,
  // The officer's own answer: what he has said is not kept from him.
  forShortTerms: true,
  nextSteps: ['write'],
  paper: latePaper,
  acknowledging: 'never',
  check(dossier) {
    const answer = answerOf(dossier)
    if (answer?.answer !== 'late' || clockState(dossier.current.status) !== 'running') return null
    return {
      severity: 'warning',
      since: answer.at,
      sentence: words.sentence,
      evidence: [words.answered(answer.at)],
    }
  },
}

export default rule

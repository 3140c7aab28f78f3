import { dutyWords } from '@/utils/i18n/warnings/duties'
import { lateAnswerOf, latePaper } from '../duties'
import type { WarningRule } from '../rule'

const words = dutyWords.notOnTime

/**
 * Không kịp: the officer said so of the present due date. On short terms no mark repeats it, as none of another warning
 * stands there; the answer itself is a record, which the drawer and the lead's figures show at any length.
 */
const rule: WarningRule = {
  id: 'not-on-time',
  group: 'duties',
  words,
  demands: ['D2', 'D8'],
  onByDefault: true,
  nextSteps: ['write'],
  paper: latePaper,
  acknowledging: 'never',
  check(dossier) {
    const answer = lateAnswerOf(dossier)
    if (!answer) return null
    return {
      severity: 'warning',
      since: answer.at,
      sentence: words.sentence,
      evidence: [words.answered(answer.at)],
    }
  },
}

export default rule

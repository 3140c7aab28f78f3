import { clockState } from '@/utils/dossier/status'
import { warningWords } from '@/utils/i18n/warnings'
import { answerOf } from '../duties'
import type { WarningRule } from '../rule'

const words = warningWords.notOnTime

/** Không kịp: the officer said so of the present due date. */
const rule: WarningRule = {
  id: 'not-on-time',
  title: words.title,
  description: words.description,
  basis: words.basis,
  check(dossier) {
    const answer = answerOf(dossier)
    if (answer?.answer !== 'late' || clockState(dossier.current.status) !== 'running') return null
    return {
      rule: 'not-on-time',
      severity: 'warning',
      since: answer.at,
      label: words.label,
      sentence: words.sentence,
      evidence: [words.answered(answer.at)],
    }
  },
}

export default rule

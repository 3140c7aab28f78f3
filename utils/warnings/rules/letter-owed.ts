import { dutyWords } from '@/utils/i18n/warnings/duties'
import { dueShown } from '@/utils/i18n/warnings/shared'
import { answerOf, latePaper, noticeState, owesLetter } from '../duties'
import type { WarningRule } from '../rule'
import { countdownOf, urgencyOf } from '../urgency'
import overdue from './overdue'

const words = dutyWords.letterOwed

/**
 * Văn bản xin lỗi is owed (law.md §1.6): overdue or answered "Không kịp", and none was sent for this due date. The
 * desk does not apologise in the resolving agency's place: it urges it (đôn đốc).
 */
const rule: WarningRule = {
  id: 'letter-owed',
  group: 'duties',
  words,
  demands: ['D2', 'D21'],
  onByDefault: false,
  nextSteps: ['write'],
  paper: latePaper,
  acknowledging: 'never',
  check(dossier, context) {
    const counted = countdownOf(dossier.current, context)
    const isOverdue = urgencyOf(counted, context) === 'overdue'
    if (!owesLetter(dossier, isOverdue)) return null
    const answer = answerOf(dossier)
    const late = answer?.answer === 'late' ? answer : null
    return {
      severity: 'grave',
      since: late?.at ?? overdue.check(dossier, context)?.since ?? null,
      sentence: words[context.role][noticeState(dossier) === 'drafted' ? 'drafted' : 'none'],
      evidence: [
        ...(late ? [dutyWords.notOnTime.answered(late.at)] : []),
        ...(isOverdue && 'dueAt' in counted ? [dueShown(dossier.lastSeen, counted.dueAt)] : []),
      ],
    }
  },
}

export default rule

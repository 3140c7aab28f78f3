import { clockState } from '@/utils/dossier/status'
import { warningWords } from '@/utils/i18n/warnings'
import { answerOf, noticeState } from '../duties'
import type { WarningRule } from '../rule'
import { countdownOf, urgencyOf } from '../urgency'
import overdue from './overdue'

const words = warningWords.letterOwed

/** Văn bản xin lỗi is owed (law.md §1.6): overdue or answered "Không kịp", and none was sent for this due date. */
const rule: WarningRule = {
  id: 'letter-owed',
  title: words.title,
  description: words.description,
  basis: words.basis,
  check(dossier, context) {
    if (clockState(dossier.current.status) !== 'running') return null
    const notice = noticeState(dossier)
    if (notice === 'sent') return null
    const answer = answerOf(dossier)
    const late = answer?.answer === 'late' ? answer : null
    const counted = countdownOf(dossier.current, context)
    const isOverdue = urgencyOf(counted, context) === 'overdue'
    if (!late && !isOverdue) return null
    return {
      rule: 'letter-owed',
      severity: 'grave',
      since: late?.at ?? overdue.check(dossier, context)?.since ?? null,
      label: words.label,
      sentence: words.sentence(notice === 'drafted'),
      evidence: [
        ...(late ? [warningWords.notOnTime.answered(late.at)] : []),
        ...(isOverdue && 'dueAt' in counted ? [warningWords.dueShown(dossier.lastSeen, counted.dueAt)] : []),
      ],
    }
  },
}

export default rule

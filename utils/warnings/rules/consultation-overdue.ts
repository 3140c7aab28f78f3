import { standing } from '@/utils/dossier/standing'
import { isOpen } from '@/utils/dossier/status'
import { responsibilityWords } from '@/utils/i18n/warnings/responsibility'
import { dayOf, parseDate, startOfDay, startOfNextDay } from '@/utils/working-time/dates'
import type { WarningRule } from '../rule'

const words = responsibilityWords.consultationOverdue

/**
 * Cơ quan được lấy ý kiến trả lời quá hạn (law.md §1.5, §4 D10): asking does not stop the dossier's clock, and who
 * asked has to say that the answer is late.
 */
const rule: WarningRule = {
  id: 'consultation-overdue',
  group: 'responsibility',
  words,
  demands: ['D10'],
  onByDefault: false,
  nextSteps: ['write', 'enter'],
  paper: { resolving: 'reminder', desk: 'reminder' },
  form: 'consultation',
  acknowledging: 'rests',
  check(dossier, { now }) {
    if (!isOpen(dossier.current.status)) return null
    const late = standing(dossier.entries, 'consultation').flatMap(
      ({ agency, sentOn, answerDueOn, answeredOn }) => {
        const [due, sent] = [parseDate(answerDueOn), parseDate(sentOn)]
        const isLate = answeredOn === undefined && due !== null && due < dayOf(now)
        return isLate && sent !== null ? [{ agency, due, sent }] : []
      },
    )
    const first = late[0]
    if (!first) return null
    return {
      severity: 'warning',
      since: startOfNextDay(startOfDay(first.due)),
      sentence: words.sentence(first.agency, first.due),
      evidence: late.map(({ agency, sent }) => words.sent(agency, sent)),
    }
  },
}

export default rule

import { dueShown } from '@/utils/i18n/warnings/shared'
import { timeWords } from '@/utils/i18n/warnings/time'
import { dayOf } from '@/utils/working-time/dates'
import { uncertainties } from '@/utils/working-time/ledger'
import type { WarningRule } from '../rule'
import { countdownOf } from '../urgency'

const words = timeWords.calendarProvisional

/** Lịch nghỉ tạm tính: days are counted through a year whose holidays no notice has fixed yet (law.md §3). */
const rule: WarningRule = {
  id: 'calendar-provisional',
  group: 'time',
  words,
  demands: [],
  onByDefault: false,
  nextSteps: [],
  acknowledging: 'rests',
  check(dossier, context) {
    const counted = countdownOf(dossier.current, context)
    if (counted.kind !== 'daysLeft' && counted.kind !== 'timeLeft') return null
    const { dueAt } = counted
    const { provisionalYears } = uncertainties(dayOf(context.now), dayOf(dueAt.at))
    if (provisionalYears.length === 0) return null
    return {
      severity: 'note',
      since: null,
      sentence: words.sentence(provisionalYears, dueAt),
      evidence: [dueShown(dossier.lastSeen, dueAt)],
    }
  },
}

export default rule

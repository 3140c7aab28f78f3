import { clockState } from '@/utils/dossier/status'
import { responsibilityWords } from '@/utils/i18n/warnings/responsibility'
import { dueShown } from '@/utils/i18n/warnings/shared'
import { dayOf, startOfDay } from '@/utils/working-time/dates'
import { concerns, daysOf } from '../away'
import type { WarningRule } from '../rule'

const words = responsibilityWords.holderAbsent

/** Người xử lý vắng khi đến hạn (law.md §4, D4): somebody must stand in, and in time. */
const rule: WarningRule = {
  id: 'holder-absent',
  group: 'responsibility',
  words,
  demands: ['D4'],
  onByDefault: false,
  nextSteps: ['write', 'acknowledge'],
  paper: { resolving: 'handover-minutes', desk: 'handover-minutes' },
  acknowledging: 'rests',
  check(dossier, { absences, now }) {
    const { status, holder, dueAt } = dossier.current
    if (absences.length === 0 || !holder || !dueAt || clockState(status) !== 'running') return null
    const due = dayOf(dueAt.at)
    const away = absences.flatMap((absence) => (concerns(absence, dossier) ? (daysOf(absence) ?? []) : []))
    const during = away.find(({ from, to }) => from <= due && due <= to && to >= dayOf(now))
    if (!during) return null
    return {
      severity: 'warning',
      since: startOfDay(during.from),
      sentence: words.sentence(dueAt),
      evidence: [words.absent(holder, during.from, during.to), dueShown(dossier.lastSeen, dueAt)],
    }
  },
}

export default rule

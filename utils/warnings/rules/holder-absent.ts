import { isAbsenceOf } from '@/utils/dossier/absent'
import type { Dossier } from '@/utils/dossier/dossier'
import type { Absence } from '@/utils/dossier/entry'
import { clockState } from '@/utils/dossier/status'
import { responsibilityWords } from '@/utils/i18n/warnings/responsibility'
import { dueShown } from '@/utils/i18n/warnings/shared'
import { type Day, dayOf, parseDate, startOfDay } from '@/utils/working-time/dates'
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
    const away = absences.flatMap((absence) => daysAway(absence, dossier, holder))
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

function daysAway(absence: Absence, { origin }: Dossier, holder: string): { from: Day; to: Day }[] {
  const [from, to] = [parseDate(absence.from), parseDate(absence.to)]
  if (from === null || to === null) return []
  return isAbsenceOf(absence, { holder, origin }) ? [{ from, to }] : []
}

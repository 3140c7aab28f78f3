import { timeWords } from '@/utils/i18n/warnings/time'
import { hourMs, startOfNextDay } from '@/utils/working-time/dates'
import { intakeCalendar } from '../own-calendar'
import type { WarningRule } from '../rule'
import { chosenValue, type Threshold } from '../threshold'

const words = timeWords.receptionLate

const hours: Threshold = {
  key: 'receptionHours',
  label: () => words.hours,
  kind: 'number',
  initial: 8,
  least: 1,
  most: 400,
}

/**
 * Hồ sơ nộp trực tuyến chờ tiếp nhận: the term does not run yet, so no console calls it late. Counted up to the
 * last look, never up to now: whether it was received since is not known. An office that receives on Saturdays, or
 * in the mornings only, is waited for in those hours.
 */
const rule: WarningRule = {
  id: 'reception-late',
  group: 'time',
  words,
  demands: ['D1', 'D8'],
  onByDefault: false,
  thresholds: [hours],
  nextSteps: ['acknowledge'],
  acknowledging: 'rests',
  check(dossier, context) {
    const { status, channel, submittedAt } = dossier.current
    if (status !== 'submitted' || channel === 'counter' || !submittedAt) return null
    const intake = intakeCalendar(dossier, context)
    const { at, precision } = submittedAt
    const from = precision === 'day' ? startOfNextDay(at) : at
    const limit = chosenValue(hours, context) * hourMs
    const waited = intake.between(from, dossier.lastSeen)
    if (waited <= limit) return null
    return {
      severity: 'warning',
      since: intake.add(from, limit),
      sentence: words.sentence(waited),
      evidence: [words.submitted(submittedAt), words.still(dossier.lastSeen)],
    }
  },
}

export default rule

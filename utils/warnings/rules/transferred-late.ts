import { clockState } from '@/utils/dossier/status'
import { responsibilityWords } from '@/utils/i18n/warnings/responsibility'
import { changeShown } from '@/utils/i18n/warnings/shared'
import { dayOf } from '@/utils/working-time/dates'
import { wordChanges } from '../observed'
import type { WarningRule } from '../rule'
import { chosenValue, type Threshold } from '../threshold'

const words = responsibilityWords.transferredLate

const days: Threshold = {
  key: 'lateTransferDays',
  label: () => words.days,
  kind: 'number',
  initial: 1,
  least: 0,
  most: 30,
  perStep: true,
}

/**
 * Chuyển hồ sơ vào những ngày cuối (law.md §4, D11). Counted from the last look before the transfer, so that it is
 * certain. The step of signing comes last by nature and changes hands rightly; the office switches this on knowing it.
 */
const rule: WarningRule = {
  id: 'transferred-late',
  group: 'responsibility',
  words,
  demands: ['D11'],
  onByDefault: false,
  thresholds: [days],
  nextSteps: ['acknowledge'],
  acknowledging: 'rests',
  check(dossier, context) {
    const { status, dueAt } = dossier.current
    const { calendar } = context
    if (!dueAt || clockState(status) !== 'running' || !calendar.covers(dayOf(dueAt.at))) return null
    const due = dayOf(dueAt.at)
    const left = (seenBefore: number) => calendar.daysBetween(dayOf(seenBefore), due)
    const passes = [
      ...wordChanges(dossier, 'holder').map((pass) => ({ ...pass, what: responsibilityWords.holder })),
      ...wordChanges(dossier, 'unit').map((pass) => ({ ...pass, what: responsibilityWords.unit })),
    ]
    const late = passes.findLast(
      ({ seenBefore }) => dayOf(seenBefore) <= due && left(seenBefore) <= chosenValue(days, context, dossier),
    )
    if (!late) return null
    return {
      severity: 'note',
      since: late.seenAfter,
      sentence: words.sentence(left(late.seenBefore), dueAt),
      evidence: [changeShown(late.what, late)],
    }
  },
}

export default rule

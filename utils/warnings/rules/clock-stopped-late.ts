import { clockState } from '@/utils/dossier/status'
import { paperWords } from '@/utils/i18n/warnings/paper-against-fact'
import { dueShown } from '@/utils/i18n/warnings/shared'
import { dayOf } from '@/utils/working-time/dates'
import { statusChanges } from '../observed'
import type { WarningRule } from '../rule'
import { chosenValue, type Threshold } from '../threshold'

const words = paperWords.clockStoppedLate

const days: Threshold = {
  key: 'clockStopDays',
  label: () => words.days,
  kind: 'number',
  initial: 2,
  least: 0,
  most: 30,
  perStep: true,
}

/**
 * Thời hạn dừng vào những ngày cuối (law.md §4, D1 f): supplement, fee or pause set shortly before the promised
 * date. Counted from the last look that still saw it run, so that it is certain.
 */
const rule: WarningRule = {
  id: 'clock-stopped-late',
  group: 'paperAgainstFact',
  words,
  demands: ['D1'],
  onByDefault: false,
  thresholds: [days],
  nextSteps: ['acknowledge'],
  acknowledging: 'noted',
  check(dossier, context) {
    const { dueAt } = dossier.current
    const stop = statusChanges(dossier).findLast(
      ({ before, after }) => clockState(before) === 'running' && clockState(after) === 'waiting',
    )
    if (!dueAt || !stop || !context.calendar.covers(dayOf(dueAt.at))) return null
    if (dayOf(stop.seenBefore) > dayOf(dueAt.at)) return null
    const left = context.calendar.daysBetween(dayOf(stop.seenBefore), dayOf(dueAt.at))
    if (left > chosenValue(days, context, dossier)) return null
    return {
      severity: 'warning',
      since: stop.seenAfter,
      sentence: words.sentence(left, dueAt),
      evidence: [words.stopped(stop.seenBefore, stop.seenAfter), dueShown(dossier.lastSeen, dueAt)],
    }
  },
}

export default rule

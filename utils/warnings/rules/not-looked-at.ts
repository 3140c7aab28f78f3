import { isOpen } from '@/utils/dossier/status'
import { stillnessWords } from '@/utils/i18n/warnings/stillness'
import { dayOf } from '@/utils/working-time/dates'
import type { WarningRule } from '../rule'
import { chosenValue, type Threshold } from '../threshold'

const words = stillnessWords.notLookedAt

const days: Threshold = {
  key: 'unseenDays',
  label: () => words.days,
  kind: 'number',
  initial: 5,
  least: 1,
  most: 365,
}

/** Lâu chưa ai xem lại (law.md §4, D18): no page of this PC has shown an open dossier for days. */
const rule: WarningRule = {
  id: 'not-looked-at',
  group: 'stillness',
  words,
  demands: ['D18'],
  onByDefault: false,
  thresholds: [days],
  nextSteps: [],
  acknowledging: 'rests',
  check(dossier, context) {
    if (!isOpen(dossier.current.status)) return null
    const { calendar, now } = context
    const unseen = calendar.daysBetween(dayOf(dossier.lastSeen), dayOf(now))
    if (unseen <= chosenValue(days, context)) return null
    return {
      severity: 'note',
      since: dossier.lastSeen,
      sentence: words.sentence(unseen),
      evidence: [words.seen(dossier.firstSeen, dossier.lastSeen)],
    }
  },
}

export default rule

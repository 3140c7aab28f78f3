import type { PageTime } from '@/utils/dossier/sighting'
import { dueShown } from '@/utils/i18n/warnings/shared'
import { timeWords } from '@/utils/i18n/warnings/time'
import type { WorkingCalendar } from '@/utils/working-time/calendar'
import { dayOf } from '@/utils/working-time/dates'
import { endOf } from '@/utils/working-time/due-date'
import { latePaper } from '../duties'
import type { WarningRule } from '../rule'
import { chosenValue, type Threshold } from '../threshold'
import { countdownOf } from '../urgency'

const words = timeWords.termUsed

const share = (key: string, label: () => string, initial: number): Threshold => ({
  key,
  label,
  kind: 'share',
  initial,
  least: 0.01,
  most: 0.99,
  perStep: true,
})
const first = share('termUsedFirst', () => words.first, 0.5)
const second = share('termUsedSecond', () => words.second, 0.75)
const last = share('termLeftLast', () => words.last, 0.2)
const final = share('termLeftFinal', () => words.final, 0.05)

/** Đã dùng phần lớn thời hạn: the share of the working time between receipt and promised return that has gone by. */
const rule: WarningRule = {
  id: 'term-used',
  group: 'time',
  words,
  demands: ['D8'],
  onByDefault: false,
  thresholds: [first, second, last, final],
  nextSteps: ['write'],
  paper: latePaper,
  acknowledging: 'rests',
  check(dossier, context) {
    const { receivedAt } = dossier.current
    const counted = countdownOf(dossier.current, context)
    if (!receivedAt || (counted.kind !== 'daysLeft' && counted.kind !== 'timeLeft')) return null
    const { calendar, now } = context
    const { dueAt } = counted
    const whole = calendar.between(receivedAt.at, closing(dueAt, calendar))
    const used = calendar.between(receivedAt.at, now) / whole
    const levels = [
      chosenValue(first, context, dossier),
      chosenValue(second, context, dossier),
      1 - chosenValue(last, context, dossier),
      1 - chosenValue(final, context, dossier),
    ]
    const reached = levels.filter((level) => used >= level)
    if (whole <= 0 || used > 1 || reached.length === 0) return null
    const urgent = used >= 1 - chosenValue(last, context, dossier)
    return {
      severity: urgent ? 'warning' : 'note',
      since: calendar.add(receivedAt.at, Math.round(whole * Math.max(...reached))),
      sentence: words.sentence(Math.floor(used * 100), dueAt),
      evidence: [words.received(receivedAt), dueShown(dossier.lastSeen, dueAt)],
    }
  },
}

export default rule

/** A bare date ends with its last working hour. */
function closing({ at, precision }: PageTime, calendar: WorkingCalendar): number {
  return precision === 'day' ? endOf(dayOf(at), calendar).at : at
}

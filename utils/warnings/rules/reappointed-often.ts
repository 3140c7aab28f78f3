import { fullDate } from '@/utils/i18n/time-words'
import { dutyWords } from '@/utils/i18n/warnings/duties'
import { parseDate } from '@/utils/working-time/dates'
import { sentReappointments } from '../duties'
import type { WarningRule } from '../rule'
import { chosenValue, type Threshold } from '../threshold'

const words = dutyWords.reappointedOften

const most: Threshold = {
  key: 'reappointmentsMost',
  label: () => words.most,
  kind: 'number',
  initial: 1,
  least: 1,
  most: 20,
}

/** Hẹn lại nhiều lần: one new appointment is foreseen (law.md §1.6), counted by the letters marked as sent. */
const rule: WarningRule = {
  id: 'reappointed-often',
  group: 'duties',
  words,
  demands: ['D1', 'D13'],
  onByDefault: false,
  thresholds: [most],
  nextSteps: ['enter', 'acknowledge'],
  form: 'obstacle',
  acknowledging: 'noted',
  check(dossier, context) {
    const letters = sentReappointments(dossier)
    if (letters.length <= chosenValue(most, context)) return null
    return {
      severity: 'grave',
      since: letters.at(-1)?.at ?? null,
      sentence: words.sentence(letters.length),
      evidence: letters.map(({ sentOn, newDue }) => words.sent(dateWords(sentOn), dateWords(newDue))),
    }
  },
}

export default rule

function dateWords(date: string): string {
  const day = parseDate(date)
  return day === null ? date : fullDate(day)
}

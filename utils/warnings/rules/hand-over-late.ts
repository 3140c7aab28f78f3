import type { Dossier } from '@/utils/dossier/dossier'
import { foldWord } from '@/utils/dossier/text'
import { timeWords } from '@/utils/i18n/warnings/time'
import type { WorkingCalendar } from '@/utils/working-time/calendar'
import { dayOf, hourMs, timeOfDay } from '@/utils/working-time/dates'
import { endOf } from '@/utils/working-time/due-date'
import { handOverCutoff } from '../hand-over'
import type { WarningRule } from '../rule'
import { chosenValue, type Threshold } from '../threshold'

const words = timeWords.handOverLate

const grace: Threshold = {
  key: 'handOverGraceHours',
  label: () => words.grace,
  kind: 'number',
  initial: 1,
  least: 0,
  most: 8,
}

/**
 * Chuyển hồ sơ sau tiếp nhận (law.md §1.3): the same day, or at the opening of the next working day when received
 * after 15:00. It is a duty to pass the dossier on and says nothing about the term. Of a dossier received on Saturday
 * duty the next working day is asked, not the intake hours: nobody is there to take it on.
 */
const rule: WarningRule = {
  id: 'hand-over-late',
  group: 'time',
  words,
  demands: ['D8', 'D14'],
  onByDefault: false,
  thresholds: [handOverCutoff, grace],
  nextSteps: ['acknowledge'],
  acknowledging: 'rests',
  check(dossier, context) {
    const { receivedAt } = dossier.current
    if (!isAtDesk(dossier) || !receivedAt || receivedAt.precision === 'day') return null
    const late = timeOfDay(receivedAt.at) > chosenValue(handOverCutoff, context) * hourMs
    const deadline = late
      ? nextOpening(receivedAt.at, chosenValue(grace, context), context.calendar)
      : endOf(context.calendar.rollForward(dayOf(receivedAt.at)), context.calendar).at
    if (dossier.lastSeen <= deadline) return null
    return {
      severity: 'warning',
      since: deadline,
      sentence: words.sentence(deadline),
      evidence: [words.received(receivedAt), words.still(dossier.lastSeen)],
    }
  },
}

export default rule

/** Received and not passed on: the status says so, or the step's name does. */
function isAtDesk({ current: { status, step } }: Dossier): boolean {
  if (status === 'accepted') return step === undefined || namesReception(step)
  return (status === 'processing' || status === 'notShown') && step !== undefined && namesReception(step)
}

function namesReception(step: string): boolean {
  return /tiep nhan|mot cua|ban giao/.test(foldWord(step))
}

function nextOpening(receivedAt: number, graceHours: number, calendar: WorkingCalendar): number {
  const nextDay = calendar.addDays(dayOf(receivedAt), 1)
  const opening = calendar.hoursOf(nextDay)?.open ?? receivedAt
  return graceHours === 0 ? opening : calendar.add(opening, graceHours * hourMs)
}

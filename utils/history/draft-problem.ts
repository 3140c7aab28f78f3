import type { WorkDraft } from '@/utils/dossier/entry'
import { draftProblems } from '@/utils/i18n/entries'
import { parseDate } from '@/utils/working-time/dates'
import type { DateText } from '@/utils/working-time/schedule'
import { personalTrace } from './free-text'

/** What is wrong with a draft: the field it is about, and words for the officer that say what to do. */
export interface DraftProblem {
  field: string
  says: string
}

/** What an officer fills in: days and words by the field's name, as far as he has come. */
type Filled = Readonly<Record<string, unknown>>

/** Days that say when something was done, which cannot be after today. */
const doneDays = [
  'since',
  'applicantToldOn',
  'superiorToldOn',
  'sentOn',
  'answeredOn',
  'receivedOn',
  'moreAskedOn',
  'refusedOn',
  'publishedOn',
  'reportedOn',
  'on',
]

const days = [...doneDays, 'answerDueOn', 'from', 'to', 'updateBefore']

/** Pairs of days of which the first cannot be after the second. */
const inOrder = [
  ['since', 'applicantToldOn'],
  ['since', 'superiorToldOn'],
  ['sentOn', 'answerDueOn'],
  ['sentOn', 'answeredOn'],
  ['from', 'to'],
  ['receivedOn', 'moreAskedOn'],
  ['receivedOn', 'refusedOn'],
  ['receivedOn', 'answeredOn'],
  ['answeredOn', 'publishedOn'],
] as const

const needed: Record<WorkDraft['kind'], readonly string[]> = {
  obstacle: ['reasonCode', 'since'],
  consultation: ['agency', 'sentOn', 'answerDueOn'],
  excludedTime: ['reasonCode', 'from'],
  feedback: ['feedbackKind', 'receivedOn'],
  acknowledged: ['rule', 'reasonCode'],
  resultAnnounced: ['on', 'way'],
  reviewed: [],
  retraction: [],
  absence: ['holder', 'from', 'to'],
  onTimeAnswer: ['answer'],
}
const neededByReason: Record<string, string> = {
  resolvedAwaitingUpdate: 'updateBefore',
  syncError: 'reportedOn',
}
const ownWords = ['agency', 'document', 'holder']

/** The first thing wrong with what a form of this kind holds, or null. Works in a console's page too. */
export function draftProblem(kind: WorkDraft['kind'], filled: Filled, today: DateText): DraftProblem | null {
  const byReason = kind === 'acknowledged' ? neededByReason[String(filled.reasonCode)] : undefined
  const missing = [...needed[kind], ...(byReason ? [byReason] : [])].find((field) => !textOf(filled, field))
  if (missing) return { field: missing, says: draftProblems.missing }
  const unread = days.find(
    (field) => textOf(filled, field) !== '' && parseDate(textOf(filled, field)) === null,
  )
  if (unread) return { field: unread, says: draftProblems.badDate }
  const future = doneDays.find((field) => isLater(textOf(filled, field), today))
  if (future) return { field: future, says: draftProblems.future }
  if (kind === 'acknowledged' && isLater(today, textOf(filled, 'updateBefore'))) {
    return { field: 'updateBefore', says: draftProblems.past }
  }
  const swapped = inOrder.find(([first, second]) => isLater(textOf(filled, first), textOf(filled, second)))
  if (swapped) return { field: swapped[1], says: draftProblems.order }
  for (const field of ownWords) {
    const trace = personalTrace(textOf(filled, field))
    if (trace) return { field, says: draftProblems.personal[trace] }
  }
  return null
}

function textOf(filled: Filled, field: string): string {
  const value = filled[field]
  return typeof value === 'string' ? value.trim() : ''
}

/** `YYYY-MM-DD` sorts as text; a day that is not there is never later. */
function isLater(day: string, than: string): boolean {
  return day !== '' && than !== '' && day > than
}

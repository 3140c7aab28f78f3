import type { Dossier, Entry } from '@/utils/dossier/dossier'
import { standing } from '@/utils/dossier/standing'
import { clockState } from '@/utils/dossier/status'
import type { Countdown } from '@/utils/working-time/countdown'
import { dateText, dayOf } from '@/utils/working-time/dates'
import type { DateText } from '@/utils/working-time/schedule'
import { termInWorkingDays } from './term'
import type { Urgency } from './urgency'

/** Who resolves apologises and asks for more time; the desk urges (đôn đốc) instead of apologising in another's place. */
export const latePaper = { resolving: 'apology', desk: 'reminder' } as const

/** What the officer answered about the *present* due date; an answer about an earlier one is spent. */
export function answerOf(dossier: Dossier): Extract<Entry, { kind: 'onTimeAnswer' }> | null {
  const { dueAt } = dossier.current
  if (!dueAt) return null
  const answers = standing(dossier.entries, 'onTimeAnswer')
  return answers.findLast((answer) => dayOf(answer.dueAt) === dayOf(dueAt.at)) ?? null
}

/** That the officer said "Không kịp" of the present due date, while the term runs; null otherwise. */
export function lateAnswerOf(dossier: Dossier): ReturnType<typeof answerOf> {
  if (clockState(dossier.current.status) !== 'running') return null
  const answer = answerOf(dossier)
  return answer?.answer === 'late' ? answer : null
}

/** How far the letter about the present due date has come. Only "đã gửi" fulfils the duty, drafting does not. */
export function noticeState(dossier: Dossier): 'none' | 'drafted' | 'sent' {
  const letters = standing(dossier.entries, 'noticeDrafted').filter(({ notice }) => notice.newDue !== null)
  if (letters.length === 0) return 'none'
  const due = dueDateOf(dossier)
  const drafts = letters.filter(({ notice: { oldDue } }) => oldDue === null || oldDue === due)
  if (drafts.length === 0) return 'none'
  const sent = new Set(sentDrafts(dossier))
  return drafts.some(({ at }) => sent.has(at)) ? 'sent' : 'drafted'
}

/**
 * Whether a letter is owed for the present due date (law.md §1.6): late or answered "Không kịp", the term running,
 * and none marked as sent. The figures count it whatever warnings the office has switched on.
 */
export function owesLetter(dossier: Dossier, isOverdue: boolean): boolean {
  if (clockState(dossier.current.status) !== 'running') return false
  if (!isOverdue && !lateAnswerOf(dossier)) return false
  return noticeState(dossier) !== 'sent'
}

/** The letters with a new date that were marked as sent, oldest first. */
export function sentReappointments({
  entries,
}: Dossier): { at: number; sentOn: DateText; newDue: DateText }[] {
  const drafts = new Map(
    standing(entries, 'noticeDrafted').flatMap(({ at, notice }) =>
      notice.newDue === null ? [] : [[at, notice.newDue]],
    ),
  )
  const letters = standing(entries, 'noticeSent').flatMap(({ draftedAt, sentOn }) => {
    const newDue = drafts.get(draftedAt)
    return newDue === undefined ? [] : [{ at: draftedAt, sentOn, newDue }]
  })
  return letters.filter(({ at }, index) => letters.findIndex((other) => other.at === at) === index)
}

/** Whether a letter that announced `newDue` was sent. */
export function wasAnnounced(dossier: Dossier, newDue: DateText): boolean {
  const sent = new Set(sentDrafts(dossier))
  return standing(dossier.entries, 'noticeDrafted').some(
    ({ at, notice }) => notice.newDue === newDue && sent.has(at),
  )
}

/**
 * Whether to ask "Kịp / Không kịp trả đúng hẹn": once for each due date, on the last working day before it, and
 * not for terms of one working day or less (issue 2, point 8).
 */
export function asksOnTime(dossier: Dossier, counted: Countdown): boolean {
  if (counted.kind !== 'daysLeft' && counted.kind !== 'timeLeft') return false
  if (counted.days > 1 || (counted.kind === 'timeLeft' && counted.sameDay)) return false
  const term = termInWorkingDays(dossier.current.term)
  if (term !== null && term <= 1) return false
  return answerOf(dossier) === null
}

/** Whether an apology is the paper to think of first: late, soon late, or known not to be on time (issue 2, point 8). */
export function mayWriteNotice(dossier: Dossier, urgency: Urgency | null): boolean {
  if (clockState(dossier.current.status) !== 'running') return false
  return urgency !== null || lateAnswerOf(dossier) !== null
}

function sentDrafts(dossier: Dossier): number[] {
  return standing(dossier.entries, 'noticeSent').map(({ draftedAt }) => draftedAt)
}

function dueDateOf(dossier: Dossier): DateText | null {
  const { dueAt } = dossier.current
  return dueAt ? dateText(dayOf(dueAt.at)) : null
}

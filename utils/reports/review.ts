import { type ReviewedEntry, reviewOutcomes } from '@/utils/dossier/entry'
import { standing } from '@/utils/dossier/standing'
import { clockState, isOpen } from '@/utils/dossier/status'
import { answerOf } from '@/utils/warnings/duties'
import type { JudgeContext } from '@/utils/warnings/rule'
import { dayOf } from '@/utils/working-time/dates'
import { countsIn, type Figure } from './figures'
import type { JudgedDossier } from './judged'

/** Why a dossier is on the review's list (rà soát đầu giờ và lúc 15:00), the gravest first. */
export const reviewReasons = ['overdue', 'dueToday', 'dueTomorrow', 'notOnTime', 'stalled', 'unseen'] as const
export type ReviewReason = (typeof reviewReasons)[number]

/** What a review comes to, in the order of the keys that choose it. */
export const reviewDecisions = ['onTime', 'late', ...reviewOutcomes] as const
export type ReviewDecision = (typeof reviewDecisions)[number]

export interface ReviewItem {
  judged: JudgedDossier
  reasons: ReviewReason[]
  /** Since when no page has shown it, in working days. */
  unseenDays: number
  /** What today's review came to; else the answer about the present due date, if one was given. */
  decision: ReviewDecision | null
  reviewedToday: boolean
}

/**
 * The dossiers a lead goes through: late, due today or on the next working day, answered "Không kịp", lying still,
 * and those that no page has shown for `limit` working days: of these nobody knows how they stand. In the order of their first reason.
 */
export function reviewList(
  judged: readonly JudgedDossier[],
  context: JudgeContext,
  limit: number,
): ReviewItem[] {
  const items = judged
    .filter(({ dossier }) => isOpen(dossier.current.status))
    .map((one) => itemOf(one, context, limit))
    .filter(({ reasons }) => reasons.length > 0)
  return items.sort((a, b) => rankOf(a) - rankOf(b) || dueOf(a) - dueOf(b) || 0)
}

/** The last mark "đã rà soát" of the day `now` (epoch ms) lies in. */
export function reviewOn({ dossier }: JudgedDossier, now: number): ReviewedEntry | undefined {
  return standing(dossier.entries, 'reviewed').findLast(({ at }) => dayOf(at) === dayOf(now))
}

const byFigure: readonly Extract<ReviewReason, Figure>[] = [
  'overdue',
  'dueToday',
  'dueTomorrow',
  'notOnTime',
  'stalled',
]

function itemOf(one: JudgedDossier, { calendar, now }: JudgeContext, limit: number): ReviewItem {
  const { dossier } = one
  const unseen = Math.max(0, calendar.daysBetween(dayOf(dossier.lastSeen), dayOf(now)))
  const today = reviewOn(one, now)
  const running = clockState(dossier.current.status) === 'running'
  return {
    judged: one,
    reasons: [
      ...byFigure.filter((figure) => countsIn(figure, one, now)),
      ...(running && unseen >= limit ? (['unseen'] as const) : []),
    ],
    unseenDays: unseen,
    decision: today?.outcome ?? answerOf(dossier)?.answer ?? null,
    reviewedToday: today !== undefined,
  }
}

function rankOf({ reasons }: ReviewItem): number {
  const [first] = reasons
  return first ? reviewReasons.indexOf(first) : reviewReasons.length
}

function dueOf({ judged }: ReviewItem): number {
  return judged.dossier.current.dueAt?.at ?? Number.POSITIVE_INFINITY
}

import type { Change, Dossier } from '@/utils/dossier/dossier'
import type { PageTime, Sighting } from '@/utils/dossier/sighting'
import { clockState, isOpen } from '@/utils/dossier/status'
import { closedSince } from '@/utils/history/since'
import type { JudgeContext } from '@/utils/warnings/rule'
import { countingBasis } from '@/utils/working-time/countdown'
import { dayOf } from '@/utils/working-time/dates'
import { asOf } from './as-of'

/** When a dossier came to its end, and how well that is known. */
export interface End {
  /** Epoch ms: what the page wrote, else when the end was first seen. */
  at: number
  /** The last moment it was seen without its end, where no page wrote the end: it lies between this and `at`. */
  notBefore: number | null
  precision: PageTime['precision']
}

/** Trước hạn, đúng hạn, trễ hạn; `unknown` where no date was promised or the end lies on both sides of it. */
export type Outcome = 'early' | 'onTime' | 'late' | 'unknown'

/**
 * The end of processing (thời gian kết thúc xử lý) by the scoring of QĐ 766: result ready, else returned, else
 * stopped or refused. Null while the dossier is being worked on.
 */
export function endOf(dossier: Dossier): End | null {
  const { status, finishedAt, returnedAt } = dossier.current
  const written = finishedAt ?? returnedAt
  if (isOpen(status) && status !== 'finished') return null
  return written ? { ...written, notBefore: null } : seenEnd(dossier)
}

/** The end, if it had come by `at` (epoch ms). */
export function endBy(dossier: Dossier, at: number): End | null {
  const end = endOf(dossier)
  return end && end.at <= at ? end : null
}

/**
 * Whether the office had a dossier in hand at `at` (epoch ms), by what the pages wrote of its receipt and end; and
 * whether its term stood still then, as far as that was seen.
 */
export function handAt(dossier: Dossier, at: number): 'none' | 'running' | 'waiting' {
  const { current, firstSeen } = dossier
  const end = endOf(dossier)
  const closed = end ? end.at <= at : !isOpen(current.status)
  if (closed || (current.receivedAt?.at ?? firstSeen) > at) return 'none'
  const then = asOf(dossier, at)
  return then && clockState(then.current.status) === 'waiting' ? 'waiting' : 'running'
}

/** When the result was handed over, as a page wrote it or as it was first seen; null while it was not. */
export function returnOf(dossier: Dossier): End | null {
  const { status, returnedAt } = dossier.current
  if (returnedAt) return { ...returnedAt, notBefore: null }
  return status === 'returned' ? seenEnd(dossier) : null
}

/** The date first promised, as far as it was seen; consoles overwrite it. */
export function firstDue({ current, changes }: Dossier): PageTime | undefined {
  const first = changes.find(({ field, before }) => field === 'dueAt' && before !== null)
  return isTime(first?.before) ? first.before : current.dueAt
}

/** While it waited for its applicant (yêu cầu bổ sung), each from the first look that showed it; `to` null: it still does. */
export function supplementWaits({
  current,
  changes,
  firstSeen,
}: Dossier): { from: number; to: number | null }[] {
  const moves = changes.filter(({ field }) => field === 'status')
  const statuses = [...moves.map(({ before }) => before), current.status]
  return statuses.flatMap((status, index) =>
    status === 'awaitingApplicant'
      ? [{ from: moves[index - 1]?.seenAfter ?? firstSeen, to: moves[index]?.seenAfter ?? null }]
      : [],
  )
}

/** How often a supplement was seen to be asked for. */
export function supplementsAsked(dossier: Dossier): number {
  return supplementWaits(dossier).length
}

/** An end against a promised date: terms in days by date, terms in hours by the instant. */
export function outcomeOf(
  end: End,
  due: PageTime | undefined,
  facts: Sighting,
  context: JudgeContext,
): Outcome {
  if (!due || !context.calendar.covers(dayOf(due.at))) return 'unknown'
  const calendar = context.calendarOf?.(facts.unit) ?? context.calendar
  const { by } = countingBasis(due, facts.term, calendar, context.unknownUnit)
  const byInstant = by === 'instant' && end.precision !== 'day'
  const latest = compare(end.at, due.at, byInstant)
  const earliest = end.notBefore === null ? latest : compare(end.notBefore, due.at, byInstant)
  if (earliest === latest) return latest
  return latest === 'late' ? 'unknown' : 'onTime'
}

function compare(at: number, due: number, byInstant: boolean): Outcome {
  if (dayOf(at) < dayOf(due)) return 'early'
  if (dayOf(at) > dayOf(due)) return 'late'
  return byInstant && at > due ? 'late' : 'onTime'
}

function seenEnd(dossier: Dossier): End | null {
  const last = dossier.changes.findLast(({ field }) => field === 'status')
  const at = closedSince(dossier) ?? last?.seenAfter ?? dossier.firstSeen
  return { at, notBefore: last ? last.seenBefore : null, precision: 'second' }
}

function isTime(value: Change['before'] | undefined): value is PageTime {
  return typeof value === 'object' && value !== null && 'at' in value
}

import type { Dossier } from '@/utils/dossier/dossier'
import type { PageTime } from '@/utils/dossier/sighting'
import type { JudgeContext } from '@/utils/warnings/rule'
import { dayOf, startOfDay } from '@/utils/working-time/dates'
import type { DaySpan } from '@/utils/working-time/spans'
import {
  type End,
  endBy,
  firstDue,
  handAt,
  type Outcome,
  outcomeOf,
  returnOf,
  supplementsAsked,
  supplementWaits,
} from './outcome'
import { within } from './within'

/** So many out of so many. A share in percent only where all there is was seen. */
export interface Share {
  of: number
  count: number
}

/**
 * Why a dossier is in time by one rate and not by the other. Each such dossier has one cause, so that the causes
 * add up to the difference.
 */
export const scoredOnly = [
  /** No result yet, and the promised date not passed. */
  'stillRunning',
  /** Waiting for its applicant: scored up to the moment it was asked. */
  'stillWaiting',
  /** Result ready in time, not handed over within the period. */
  'notHandedOver',
  /** In time only once the days waited for the applicant are subtracted. */
  'waitSubtracted',
  /** Result ready in time, handed over after the present date. */
  'returnedLate',
  /** In time by the present date, late by the one first seen. */
  'dueMoved',
] as const
export const actualOnly = [
  /** Handed over in time, but late by the score, since a supplement was asked for more than once. */
  'supplementRepeated',
  /** Handed over within the period, its result ready before it. */
  'endedBefore',
  /** In time by the date first seen, late by the present one, which is earlier. */
  'dueBroughtForward',
] as const
export type Cause = (typeof scoredOnly)[number] | (typeof actualOnly)[number]

/** The on-time rate as it is scored, and as the applicant met it. */
export interface Rates {
  /**
   * As QĐ 766 scores (law.md §1.8): processing ended no later than the present date, or it goes on within its
   * term. Days waited for the applicant are subtracted, unless the console has moved the date since; while it waits,
   * the moment it was asked stands for the end; a second request counts as late. Without a promised date a dossier
   * is left out.
   */
  scored: Share
  /** Handed over no later than the date first promised; of what was handed over in the period. */
  actual: Share
  differences: Record<Cause, number>
}

/** Both rates of a period, at its end `context.now`. */
export function ratesOf(dossiers: readonly Dossier[], span: DaySpan, context: JudgeContext): Rates {
  const judged = dossiers.map((dossier) => bothOf(dossier, span, context))
  const causes = judged.map(causeOf)
  return {
    scored: shareOf(judged.map(({ scored }) => scored)),
    actual: shareOf(judged.map(({ actual }) => actual)),
    differences: {
      stillRunning: countOf(causes, 'stillRunning'),
      stillWaiting: countOf(causes, 'stillWaiting'),
      notHandedOver: countOf(causes, 'notHandedOver'),
      waitSubtracted: countOf(causes, 'waitSubtracted'),
      returnedLate: countOf(causes, 'returnedLate'),
      dueMoved: countOf(causes, 'dueMoved'),
      supplementRepeated: countOf(causes, 'supplementRepeated'),
      endedBefore: countOf(causes, 'endedBefore'),
      dueBroughtForward: countOf(causes, 'dueBroughtForward'),
    },
  }
}

function shareOf(all: readonly (InTime | null)[]): Share {
  return { of: all.filter((one) => one !== null).length, count: countOf(all, 'inTime') }
}

function countOf<Value>(all: readonly Value[], wanted: Value): number {
  return all.filter((one) => one === wanted).length
}

type InTime = 'inTime' | 'late'

interface Both {
  scored: InTime | null
  actual: InTime | null
  hand: ReturnType<typeof handAt>
  /** In time only by what was subtracted. */
  subtracted: boolean
  /** The handing over against the present date. */
  presentDue: InTime | null
  repeated: boolean
}

function causeOf({ scored, actual, hand, subtracted, presentDue, repeated }: Both): Cause | null {
  if (scored === 'inTime' && actual !== 'inTime') {
    if (hand === 'running') return 'stillRunning'
    if (hand === 'waiting') return 'stillWaiting'
    if (actual === null) return 'notHandedOver'
    if (subtracted) return 'waitSubtracted'
    return presentDue === 'late' ? 'returnedLate' : 'dueMoved'
  }
  if (actual !== 'inTime' || scored === 'inTime') return null
  if (scored === null) return 'endedBefore'
  return repeated ? 'supplementRepeated' : 'dueBroughtForward'
}

function bothOf(dossier: Dossier, span: DaySpan, context: JudgeContext): Both {
  const { current } = dossier
  const end = endBy(dossier, context.now)
  const returned = returnOf(dossier)
  const hand = handAt(dossier, context.now)
  const repeated = supplementsAsked(dossier) > 1
  const scoredEnd = end ? (within(end.at, span) ? end : null) : endInHand(dossier, hand, context.now)
  const plain = scoredEnd && inTime(outcomeOf(scoredEnd, current.dueAt, current, context))
  const waited =
    scoredEnd && inTime(outcomeOf(scoredEnd, dueAfterWaits(dossier, scoredEnd.at, context), current, context))
  const isReturned = returned !== null && within(returned.at, span)
  return {
    scored: waited && repeated ? 'late' : waited,
    actual: isReturned ? inTime(outcomeOf(returned, firstDue(dossier), current, context)) : null,
    hand,
    subtracted: plain === 'late' && waited === 'inTime',
    presentDue: isReturned ? inTime(outcomeOf(returned, current.dueAt, current, context)) : null,
    repeated,
  }
}

/** What stands for the end of a dossier in hand: now while it runs, the request while it waits for its applicant. */
function endInHand(dossier: Dossier, hand: Both['hand'], now: number): End | null {
  if (hand === 'running') return { at: now, notBefore: null, precision: 'second' }
  const asked = supplementWaits(dossier).findLast(({ from, to }) => from <= now && (to === null || to > now))
  return asked && hand === 'waiting' ? { at: asked.from, notBefore: null, precision: 'second' } : null
}

/** The promised date, later by the working days waited for the applicant by `at` that the console has not added itself. */
function dueAfterWaits(dossier: Dossier, at: number, { calendar }: JudgeContext): PageTime | undefined {
  const { dueAt } = dossier.current
  if (!dueAt || !calendar.covers(dayOf(dueAt.at))) return dueAt
  const moved = dossier.changes.findLast(({ field }) => field === 'dueAt')?.seenAfter ?? 0
  const days = supplementWaits(dossier)
    .filter(({ from, to }) => from >= moved && to !== null && to <= at)
    .reduce((sum, { from, to }) => sum + calendar.daysBetween(dayOf(from), dayOf(to ?? from)), 0)
  if (days === 0) return dueAt
  const day = dayOf(dueAt.at)
  return { ...dueAt, at: dueAt.at + startOfDay(calendar.addDays(day, days)) - startOfDay(day) }
}

function inTime(outcome: Outcome): InTime | null {
  if (outcome === 'unknown') return null
  return outcome === 'late' ? 'late' : 'inTime'
}

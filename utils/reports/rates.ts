import type { Dossier } from '@/utils/dossier/dossier'
import type { JudgeContext } from '@/utils/warnings/rule'
import type { DaySpan } from '@/utils/working-time/spans'
import { endBy, firstDue, handAt, type Outcome, outcomeOf, returnOf, supplementsAsked } from './outcome'
import { within } from './within'

/** So many out of so many. A share in percent only where all there is was seen. */
export interface Share {
  of: number
  count: number
}

/** Why the two rates differ, in dossiers. */
export interface RateDifferences {
  /** In the first rate only: no result yet, and the promised date not passed. */
  stillRunning: number
  /** Result ready in time, handed over after the promised date. */
  returnedLate: number
  /** In time by the present date, late by the one first seen. */
  dueMoved: number
  /** Handed over in time, but late in the first rate, since a supplement was asked for more than once. */
  supplementRepeated: number
}

/** The on-time rate as it is scored, and as the applicant met it. */
export interface Rates {
  /**
   * As QĐ 766 scores (law.md §1.8): processing ended no later than the present date, or it goes on within its
   * term; a second request for a supplement counts as late. Without a promised date a dossier is left out.
   */
  scored: Share
  /** Handed over no later than the date first promised; of what was handed over in the period. */
  actual: Share
  differences: RateDifferences
}

/** Both rates of a period, at its end `context.now`. */
export function ratesOf(dossiers: readonly Dossier[], span: DaySpan, context: JudgeContext): Rates {
  const judged = dossiers.map((dossier) => bothOf(dossier, span, context))
  const count = (holds: (one: Both) => boolean) => judged.filter(holds).length
  return {
    scored: {
      of: count(({ scored }) => scored !== null),
      count: count(({ scored }) => scored === 'inTime'),
    },
    actual: {
      of: count(({ actual }) => actual !== null),
      count: count(({ actual }) => actual === 'inTime'),
    },
    differences: {
      stillRunning: count(({ scored, running }) => scored === 'inTime' && running),
      returnedLate: count(
        ({ presentDue, actual, ended }) => ended === 'inTime' && presentDue === 'late' && actual === 'late',
      ),
      dueMoved: count(({ presentDue, actual }) => presentDue === 'inTime' && actual === 'late'),
      supplementRepeated: count(
        ({ repeated, scored, actual }) => repeated && scored === 'late' && actual === 'inTime',
      ),
    },
  }
}

type InTime = 'inTime' | 'late'

interface Both {
  scored: InTime | null
  actual: InTime | null
  /** The end of processing against the present date. */
  ended: InTime | null
  /** The handing over against the present date. */
  presentDue: InTime | null
  running: boolean
  repeated: boolean
}

function bothOf(dossier: Dossier, span: DaySpan, context: JudgeContext): Both {
  const { current } = dossier
  const end = endBy(dossier, context.now)
  const returned = returnOf(dossier)
  const running = handAt(dossier, context.now) === 'running'
  const scoredAt = end ?? { at: context.now, notBefore: null, precision: 'second' as const }
  const inPeriod = end ? within(end.at, span) : running
  const judgedEnd = inPeriod ? inTime(outcomeOf(scoredAt, current.dueAt, current, context)) : null
  const repeated = supplementsAsked(dossier) > 1
  const isReturned = returned !== null && within(returned.at, span)
  return {
    scored: judgedEnd && repeated ? 'late' : judgedEnd,
    actual: isReturned ? inTime(outcomeOf(returned, firstDue(dossier), current, context)) : null,
    ended: judgedEnd,
    presentDue: isReturned ? inTime(outcomeOf(returned, current.dueAt, current, context)) : null,
    running,
    repeated,
  }
}

function inTime(outcome: Outcome): InTime | null {
  if (outcome === 'unknown') return null
  return outcome === 'late' ? 'late' : 'inTime'
}

import type { Dossier } from '@/utils/dossier/dossier'
import { labelKey } from '@/utils/dossier/text'
import { reportTexts } from '@/utils/i18n/written/reports'
import type { JudgeContext } from '@/utils/warnings/rule'
import { startOfDay, startOfNextDay } from '@/utils/working-time/dates'
import { withKnownTerm } from '@/utils/working-time/known-term'
import type { DaySpan } from '@/utils/working-time/spans'
import { countsIn } from './figures'
import { byNameLastNull, groupBy } from './group-by'
import { fieldName, judgeDossier, procedureName } from './judged'
import { noticesDue, noticesSent } from './notices'
import { endOf, handAt, type Outcome, outcomeOf } from './outcome'
import { type Rates, ratesOf } from './rates'
import { within } from './within'

/** What came in, went out and is left of a period (D15). Counts of dossiers seen on this computer. */
export interface PeriodFigures {
  received: number
  /** Result ready, returned, stopped or refused within the period. */
  finished: number
  early: number
  onTime: number
  late: number
  /** Finished, but without a promised date, or seen open before it and finished after it only. */
  outcomeUnknown: number
  /** In hand at the end of the period, with the term running or not begun. */
  inProgress: number
  /** Waiting for the applicant or paused at the end of the period. */
  paused: number
  /** Lying still now; null for a period that is over, since it is counted up to the last sighting. */
  stalled: number | null
  /** Letters that became due, and letters ticked as sent, within the period. */
  noticesDue: number
  noticesSent: number
}

export const figureNames = [
  'received',
  'finished',
  'early',
  'onTime',
  'late',
  'outcomeUnknown',
  'inProgress',
  'paused',
  'stalled',
  'noticesDue',
  'noticesSent',
] as const satisfies readonly (keyof PeriodFigures)[]
export type FigureName = (typeof figureNames)[number]

/**
 * By what a report's figures are split. `side`: what the office's own units resolve and what others do, named in the
 * report's words; without groups where the office has named no unit.
 */
export const groupedBy = ['side', 'unit', 'field', 'procedure'] as const
export type Grouped = (typeof groupedBy)[number]

export interface PeriodGroup extends PeriodFigures {
  /** Null: the console did not show it. */
  name: string | null
}

export interface PeriodReport {
  span: DaySpan
  /** The moment it holds for: the end of the period, or now while it lasts. Epoch ms. */
  at: number
  total: PeriodFigures
  rates: Rates
  groups: Record<Grouped, PeriodGroup[]>
  /** Which groups' names dossiers have together, each once. */
  together: Record<Grouped, string | null>[]
}

/**
 * The report of a period, by what is known of it now. `dossiers`: what is open now and what was
 * closed since the period began (`readPeriod`). `ownUnits`: the office's own, as the consoles name them.
 */
export function periodReport(
  dossiers: readonly Dossier[],
  span: DaySpan,
  context: JudgeContext,
  ownUnits: readonly string[] = [],
): PeriodReport {
  const end = startOfNextDay(startOfDay(span.to)) - 1
  const at = Math.min(end, context.now)
  const isNow = at === context.now
  const own = new Set(ownUnits.map(labelKey))
  const facts = dossiers
    .map((dossier) => factsOf(dossier, span, at, context))
    .map((one) => ({ ...one, names: namesOf(one.dossier, own, context) }))
  const counted = facts.filter(countsAtAll)
  const groups = (by: Grouped) => groupsOf(counted, isNow, by)
  return {
    span,
    at,
    total: sum(facts, isNow),
    rates: ratesOf(
      facts.map(({ dossier }) => dossier),
      span,
      { ...context, now: at },
    ),
    groups: {
      side: own.size === 0 ? [] : groups('side'),
      unit: groups('unit'),
      field: groups('field'),
      procedure: groups('procedure'),
    },
    together: [...new Map(counted.map(({ names }) => [JSON.stringify(names), names])).values()],
  }
}

/** Whether it adds to any figure. */
function countsAtAll(one: DossierFacts): boolean {
  const { received, outcome, inProgress, paused, stalled, noticesDue, noticesSent } = one
  return received || outcome !== null || inProgress || paused || stalled || noticesDue + noticesSent > 0
}

/** The names under which a dossier is counted; null where the console does not show one. */
function namesOf(
  { current }: Dossier,
  own: ReadonlySet<string>,
  { catalogue }: JudgeContext,
): Record<Grouped, string | null> {
  return {
    side: sideOf(current.unit, own) ?? null,
    unit: current.unit ?? null,
    field: fieldName(current, catalogue) ?? null,
    procedure: procedureName(current.procedure, catalogue) ?? null,
  }
}

/** Nothing can be said where the console shows no unit. */
function sideOf(unit: string | undefined, own: ReadonlySet<string>): string | undefined {
  if (unit === undefined) return undefined
  return own.has(labelKey(unit)) ? reportTexts.sides.own : reportTexts.sides.other
}

/** What one dossier adds to the figures. */
interface DossierFacts {
  dossier: Dossier
  received: boolean
  outcome: Outcome | null
  inProgress: boolean
  paused: boolean
  stalled: boolean
  noticesDue: number
  noticesSent: number
}

function factsOf(known: Dossier, span: DaySpan, at: number, context: JudgeContext): DossierFacts {
  const dossier = { ...known, current: withKnownTerm(known.current, context.catalogue) }
  const { receivedAt, dueAt } = dossier.current
  const end = endOf(dossier)
  const hand = handAt(dossier, at)
  return {
    dossier,
    received: receivedAt !== undefined && within(receivedAt.at, span),
    outcome: end && within(end.at, span) ? outcomeOf(end, dueAt, dossier.current, context) : null,
    inProgress: hand === 'running',
    paused: hand === 'waiting',
    stalled: at === context.now && isStalled(dossier, context),
    noticesDue: noticesDue(dossier, span, { ...context, now: at }),
    noticesSent: noticesSent(dossier, span),
  }
}

function isStalled(dossier: Dossier, context: JudgeContext): boolean {
  return countsIn('stalled', judgeDossier(dossier, context), context.now)
}

function sum(facts: readonly DossierFacts[], isNow: boolean): PeriodFigures {
  const count = (counts: (one: DossierFacts) => boolean) => facts.filter(counts).length
  const total = (of: (one: DossierFacts) => number) => facts.reduce((all, one) => all + of(one), 0)
  return {
    received: count(({ received }) => received),
    finished: count(({ outcome }) => outcome !== null),
    early: count(({ outcome }) => outcome === 'early'),
    onTime: count(({ outcome }) => outcome === 'onTime'),
    late: count(({ outcome }) => outcome === 'late'),
    outcomeUnknown: count(({ outcome }) => outcome === 'unknown'),
    inProgress: count(({ inProgress }) => inProgress),
    paused: count(({ paused }) => paused),
    stalled: isNow ? count(({ stalled }) => stalled) : null,
    noticesDue: total((one) => one.noticesDue),
    noticesSent: total((one) => one.noticesSent),
  }
}

/** By name, never by figure: this is no ranking. */
function groupsOf(
  facts: readonly (DossierFacts & { names: Record<Grouped, string | null> })[],
  isNow: boolean,
  by: Grouped,
): PeriodGroup[] {
  return [...groupBy(facts, ({ names }) => names[by])]
    .map(([name, members]) => ({ name, ...sum(members, isNow) }))
    .sort((a, b) => byNameLastNull(a.name, b.name))
}

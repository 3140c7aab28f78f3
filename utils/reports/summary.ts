import type { Dossier } from '@/utils/dossier/dossier'
import type { Sighting } from '@/utils/dossier/sighting'
import { isOpen } from '@/utils/dossier/status'
import type { Coverage, Deleted } from '@/utils/history/coverage'
import { type Elsewhere, nothingElsewhere } from '@/utils/history/sources'
import { chosenClockTolerance } from '@/utils/warnings/clock-trouble'
import type { JudgeContext } from '@/utils/warnings/rule'
import type { UsualTimes } from '@/utils/warnings/usual-times'
import type { ProcedureCatalogue } from '@/utils/working-time/procedure-catalogue'
import type { Facts } from './facts'
import type { FigureBasis } from './figure-basis'
import { countsIn, type Figure, type Figures } from './figures'
import { byNameLastNull } from './group-by'
import { fieldName, type JudgedDossier, JudgedWhenAsked, procedureName } from './judged'
import { KnownJudgements } from './known-judgements'
import { countYesterday, type Yesterday } from './since-yesterday'
import { atOnce, type Steps } from './steps'
import { Tallies, Tally } from './tally'

/** The figures of one unit, field, procedure or holder, and how many open dossiers they have. */
export interface GroupFigures extends Figures {
  /** Null: the console did not show it. */
  name: string | null
  open: number
}

export interface OriginFigures extends Figures, Coverage {
  origin: string
}

/** By what the lead's figures are split. */
export const groupings = ['unit', 'field', 'procedure', 'holder'] as const
export type Grouping = (typeof groupings)[number]

/** All that the popup shows first: plain data, without the dossiers behind it. */
export interface SummaryFigures extends Figures, FigureBasis {
  /** The moment the figures hold for, epoch ms. */
  at: number
  /** By name, never by figure: this is no ranking (design.md, rule 11). */
  groups: Record<Grouping, GroupFigures[]>
  perOrigin: OriginFigures[]
  /** Dossiers that no figure counts, since their rows could not be read. */
  leftOut: number
  /** What was deleted here and is counted no more. */
  deleted: Deleted[]
  /** What the figures rest on besides what this computer saw itself. */
  elsewhere: Elsewhere
  /** Null when there is nothing to compare with. */
  yesterday: Yesterday | null
}

export interface Summary extends SummaryFigures {
  /** What was read, and the same judged, place by place: what the figures rest on. */
  open: readonly Dossier[]
  judged: JudgedDossier[]
  /** What they were judged by that is read from the history, for whatever is to agree with them. */
  usual: UsualTimes
  /** What procedures and fields are named by. */
  catalogue: ProcedureCatalogue
}

/** What the list of dossiers is made of. */
export type Listing = Pick<Summary, 'open' | 'judged' | 'at' | 'elsewhere'>

/** What is not read from the history is taken from the context. */
export type SummaryFacts = Pick<Facts, 'open' | 'closed' | 'coverage'> &
  Partial<Pick<Facts, 'absences' | 'usual' | 'elsewhere' | 'corrupt'>>

/** The team lead's figures. Pure: the same facts, settings and moment give the same summary. */
export function summarise(facts: SummaryFacts, given: JudgeContext): Summary {
  return atOnce(countSummary(facts, given))
}

/** The list that the summary of the same will have, before anything is counted: nothing of it is judged yet. */
export function listBeforeCount(facts: SummaryFacts, given: JudgeContext): Listing {
  const context = withFacts(given, facts)
  return {
    at: context.now,
    open: facts.open,
    judged: facts.open.map((dossier) => new JudgedWhenAsked(dossier, context)),
    elsewhere: facts.elsewhere ?? nothingElsewhere,
  }
}

/** About how many steps `countSummary` takes: today's figures of what is open, and yesterday's of all. */
export function stepsOfCount({ open, closed }: SummaryFacts): number {
  return 2 * open.length + closed.length
}

/**
 * As `summarise`, a dossier a step.
 * @param known what was judged in counting before: dossiers that did not change are not judged again
 */
export function* countSummary(
  facts: SummaryFacts,
  given: JudgeContext,
  known = new KnownJudgements(),
): Steps<Summary> {
  const context = withFacts(given, facts)
  const { now, catalogue } = context
  const judgements = known.under(context)
  const judged: JudgedDossier[] = []
  const all = new Tally()
  const byOrigin = new Tallies<string>()
  const groups = {
    unit: new Tallies(),
    field: new Tallies(),
    procedure: new Tallies(),
    holder: new Tallies(),
  }
  for (const dossier of facts.open) {
    const { one, figures } = judgements.today(dossier)
    const { current, origin } = one.dossier
    judged.push(one)
    all.add(figures)
    byOrigin.of(origin).add(figures)
    if (isOpen(current.status)) {
      for (const grouping of groupings) {
        groups[grouping].of(groupNames[grouping](current, catalogue) ?? null).add(figures)
      }
    }
    yield
  }
  const yesterday = yield* countYesterday([...facts.open, ...facts.closed], context, judgements)
  const { perOrigin, ...coverage } = facts.coverage
  return {
    at: now,
    ...all.figures,
    ...coverage,
    groups: {
      unit: byName(groups.unit),
      field: byName(groups.field),
      procedure: byName(groups.procedure),
      holder: byName(groups.holder),
    },
    perOrigin: perOrigin.map((one) => ({ ...byOrigin.of(one.origin).figures, ...one })),
    leftOut: facts.corrupt ?? 0,
    elsewhere: facts.elsewhere ?? nothingElsewhere,
    yesterday,
    open: facts.open,
    judged,
    usual: context.usual,
    catalogue,
  }
}

/** The context with what the history says besides its dossiers. */
function withFacts(
  given: JudgeContext,
  { absences = given.absences, usual = given.usual, coverage }: SummaryFacts,
): JudgeContext {
  const clockSetBack = coverage.to !== null && coverage.to > given.now + chosenClockTolerance(given)
  return { ...given, absences, usual, clockSetBack }
}

/** The dossiers behind a figure, the nearest or longest past due first. */
export function figureDossiers({ judged, at }: Summary, figure: Figure): JudgedDossier[] {
  return judged.filter((one) => countsIn(figure, one, at)).sort(byDue)
}

/** A figure of a group; `open`: all the group has in hand. */
export interface GroupFigure {
  grouping: Grouping
  /** Null: the console did not show it. */
  name: string | null
  figure: Figure | 'open'
}

/** The dossiers behind a group's figure, in the order of `figureDossiers`. */
export function groupDossiers(
  { judged, at, catalogue }: Summary,
  { grouping, name, figure }: GroupFigure,
): JudgedDossier[] {
  return judged
    .filter(({ dossier: { current } }) => isOpen(current.status))
    .filter(({ dossier: { current } }) => (groupNames[grouping](current, catalogue) ?? null) === name)
    .filter((one) => figure === 'open' || countsIn(figure, one, at))
    .sort(byDue)
}

type NameOf = (current: Sighting, catalogue: ProcedureCatalogue) => string | undefined

const groupNames: Record<Grouping, NameOf> = {
  unit: ({ unit }) => unit,
  field: fieldName,
  procedure: ({ procedure }, catalogue) => procedureName(procedure, catalogue),
  holder: ({ holder }) => holder,
}

/** The nameless group comes last. */
function byName(tallies: Tallies): GroupFigures[] {
  return [...tallies.all]
    .map(([name, { count, figures }]): GroupFigures => ({ name, open: count, ...figures }))
    .sort((a, b) => byNameLastNull(a.name, b.name))
}

function byDue(a: JudgedDossier, b: JudgedDossier): number {
  return dueOf(a.dossier) - dueOf(b.dossier) || 0
}

function dueOf(dossier: Dossier): number {
  return dossier.current.dueAt?.at ?? Number.POSITIVE_INFINITY
}

import type { Dossier } from '@/utils/dossier/dossier'
import { isOpen } from '@/utils/dossier/status'
import type { Coverage, HistoryCoverage } from '@/utils/history/coverage'
import { judge } from '@/utils/warnings/judge'
import type { JudgeContext, Warning } from '@/utils/warnings/rule'
import { countdownOf, type Urgency, urgencyOf } from '@/utils/warnings/urgency'
import type { Countdown } from '@/utils/working-time/countdown'

/**
 * What a team lead asks for first. Overdue, due today and due soon exclude one another and count only dossiers
 * whose term runs; the others overlap with them.
 */
export const figures = [
  'overdue',
  /** Hẹn trả hôm nay, the hour passed or not. */
  'dueToday',
  'dueSoon',
  'stalled',
  'dueMoved',
  /** Answered "Không kịp". */
  'notOnTime',
  /** A letter is owed: answered "Không kịp" or overdue, and none was sent. */
  'letterDue',
] as const

export type Figure = (typeof figures)[number]
export type Figures = Record<Figure, number>

/** The figures of one unit or one holder, and how many open dossiers they have. */
export interface GroupFigures extends Figures {
  /** Null: the console did not show it. */
  name: string | null
  open: number
}

export interface OriginFigures extends Figures, Coverage {
  origin: string
}

export interface JudgedDossier {
  dossier: Dossier
  countdown: Countdown
  urgency: Urgency | null
  warnings: Warning[]
}

export interface Summary extends Figures, Coverage {
  /** By name, never by figure: this is no ranking (design.md, rule 11). */
  byUnit: GroupFigures[]
  byHolder: GroupFigures[]
  perOrigin: OriginFigures[]
  /** What the figures rest on. */
  judged: JudgedDossier[]
}

export interface SummaryContext extends JudgeContext {
  /** From `readCoverage`. */
  coverage: HistoryCoverage
}

/**
 * The team lead's figures over `dossiers`, usually those of `readOpen`. Pure: the same dossiers, settings and
 * moment give the same summary.
 */
export function summarise(dossiers: readonly Dossier[], context: SummaryContext): Summary {
  const judged = dossiers.map((dossier) => judgeDossier(dossier, context))
  const { perOrigin, ...coverage } = context.coverage
  return {
    ...count(judged),
    ...coverage,
    byUnit: groups(judged, (dossier) => dossier.current.unit),
    byHolder: groups(judged, (dossier) => dossier.current.holder),
    perOrigin: perOrigin.map((one) => ({
      ...count(judged.filter(({ dossier }) => dossier.origin === one.origin)),
      ...one,
    })),
    judged,
  }
}

/** The dossiers behind a figure, the nearest or longest past due first. */
export function figureDossiers(summary: Summary, figure: Figure): JudgedDossier[] {
  return summary.judged
    .filter((one) => counts[figure](one))
    .sort((a, b) => dueOf(a.dossier) - dueOf(b.dossier))
}

const counts: Record<Figure, (one: JudgedDossier) => boolean> = {
  overdue: ({ urgency }) => urgency === 'overdue',
  dueToday: ({ urgency }) => urgency === 'dueToday',
  dueSoon: ({ urgency }) => urgency === 'dueSoon',
  stalled: (one) => fired(one, 'lying-still'),
  dueMoved: (one) => fired(one, 'due-moved'),
  notOnTime: (one) => fired(one, 'not-on-time'),
  letterDue: (one) => fired(one, 'letter-owed'),
}

function fired({ warnings }: JudgedDossier, rule: string): boolean {
  return warnings.some((warning) => warning.rule === rule)
}

function judgeDossier(dossier: Dossier, context: JudgeContext): JudgedDossier {
  const counted = countdownOf(dossier.current, context)
  return {
    dossier,
    countdown: counted,
    urgency: urgencyOf(counted, context),
    warnings: judge(dossier, context),
  }
}

function count(judged: readonly JudgedDossier[]): Figures {
  const of = (figure: Figure) => judged.filter(counts[figure]).length
  return {
    overdue: of('overdue'),
    dueToday: of('dueToday'),
    dueSoon: of('dueSoon'),
    stalled: of('stalled'),
    dueMoved: of('dueMoved'),
    notOnTime: of('notOnTime'),
    letterDue: of('letterDue'),
  }
}

/** Open dossiers only: a closed one is nobody's work any more. The nameless group comes last. */
function groups(judged: readonly JudgedDossier[], nameOf: (dossier: Dossier) => string | undefined) {
  const byName = new Map<string | null, JudgedDossier[]>()
  for (const one of judged) {
    if (!isOpen(one.dossier.current.status)) continue
    const name = nameOf(one.dossier) ?? null
    const members = byName.get(name)
    if (members) members.push(one)
    else byName.set(name, [one])
  }
  return [...byName]
    .map(([name, members]): GroupFigures => ({ name, open: members.length, ...count(members) }))
    .sort(byNameLastNull)
}

const vietnamese = new Intl.Collator('vi')

function byNameLastNull(a: GroupFigures, b: GroupFigures): number {
  if (a.name === null || b.name === null) return Number(a.name === null) - Number(b.name === null)
  return vietnamese.compare(a.name, b.name)
}

function dueOf(dossier: Dossier): number {
  return dossier.current.dueAt?.at ?? Number.POSITIVE_INFINITY
}

import type { Dossier } from '@/utils/dossier/dossier'
import type { DossierKey } from '@/utils/dossier/key'
import { type Elsewhere, nothingElsewhere } from '@/utils/history/sources'
import { inVietnamese } from '@/utils/i18n/catalogue'
import { walkLine } from '@/utils/i18n/walk'
import { reportTexts as words } from '@/utils/i18n/written/reports'
import type { LeadSettings, SystemTotals } from '@/utils/settings/lead'
import type { Cell, Sheet } from '@/utils/spreadsheet/cell'
import type { JudgeContext } from '@/utils/warnings/rule'
import type { Day } from '@/utils/working-time/dates'
import { neighbourSpan, type SpanKind, spanOf } from '@/utils/working-time/spans'
import type { FigureBasis } from './figure-basis'
import { type Hidden, hiddenFigures } from './hidden-figures'
import {
  figureNames,
  type Grouped,
  groupedBy,
  type PeriodFigures,
  type PeriodReport,
  periodReport,
} from './period-report'
import { actualOnly, scoredOnly } from './rates'
import { type RepeatedLateness, repeatedLateness } from './repeated-lateness'
import { isFullyCovered, totalsGaps, totalsOf } from './system-totals'

/** One table of a report; its columns after the first hold figures. */
export interface ReportTable {
  title: string
  headings: string[]
  rows: Cell[][]
  /** The dossier that each row is about: on the screen its first cell leads there; on paper and in files none does. */
  dossiers?: readonly DossierKey[]
  /** What is said where there is no row. */
  none?: string
}

/** A report as it stands on the screen, on paper and in files alike: what it says, and what it rests on. */
export interface ReportDocument {
  title: string
  /** Coverage, moment and caveat: every export carries them. */
  lines: string[]
  tables: ReportTable[]
}

interface DocumentParts {
  kind: SpanKind
  report: PeriodReport
  /** The period before, for what comes again. */
  before: PeriodReport
  coverage: FigureBasis
  totals: SystemTotals | null
  /** Figures of groups below this are hidden, and what they could be worked out from. */
  smallCells: number
}

/** What a period's report is made for. */
export interface PeriodChoice {
  kind: SpanKind
  /** A day of the period. */
  day: Day
  lead: LeadSettings
  coverage: FigureBasis
}

/** The report of a period, and the document made of it. `dossiers`: as `periodReport`, since the period before. */
export function periodDocument(
  dossiers: readonly Dossier[],
  { kind, day, lead, coverage }: PeriodChoice,
  context: JudgeContext,
): { report: PeriodReport; document: ReportDocument } {
  const span = spanOf(kind, day)
  const report = periodReport(dossiers, span, context, lead.ownUnits)
  const before = periodReport(dossiers, neighbourSpan(kind, span, -1), context, lead.ownUnits)
  const totals = totalsOf(lead.systemTotals, span)
  const parts = { kind, report, before, coverage, totals, smallCells: lead.smallCells }
  return { report, document: inVietnamese(() => reportDocument(parts)) }
}

/** The period report as a document. */
export function reportDocument({
  kind,
  report,
  before,
  coverage,
  totals,
  smallCells,
}: DocumentParts): ReportDocument {
  const full = isFullyCovered(report.total, totals)
  const hidden = hiddenFigures(report, smallCells)
  const hiddenBefore = hiddenFigures(before, smallCells)
  const grouped = groupedBy.filter((by) => by !== 'side' || report.groups.side.length > 0)
  return {
    title: words.title(kind, report.span),
    lines: [
      ...coverageLines(coverage),
      words.heldAt(report.at),
      ...(smallCells > 1 ? [words.hiddenNote(smallCells)] : []),
      words.notSoleEvidence,
    ],
    tables: [
      totalTable(report.total),
      ratesTable(report, full),
      differencesTable(report),
      ...grouped.map((by) => groupTable(report, by, hidden)),
      repeatedTable(repeatedLateness(report, before), hidden, hiddenBefore),
      ...(totals ? [totalsTable(report.total, totals)] : []),
    ],
  }
}

/** What every export says about what it rests on. */
export function coverageLines({
  seen,
  from,
  to,
  walks = [],
  elsewhere = nothingElsewhere,
}: FigureBasis): string[] {
  const shown = from === null || to === null ? words.nothingSeen : words.coverage(seen, from, to)
  return [shown, ...elsewhereLines(elsewhere), ...walks.map(walkLine)]
}

function elsewhereLines({ sources, dossiers, from, to }: Elsewhere): string[] {
  return sources === 0 ? [] : [words.elsewhere(sources, dossiers, from, to)]
}

/** A document as sheets: one a table, each opening with the title and what the figures rest on. */
export function documentSheets({ title, lines, tables }: ReportDocument): Sheet[] {
  return tables.map((table) => ({
    name: table.title,
    rows: [[title], ...lines.map((line) => [line]), [], ...tableRows(table)],
  }))
}

/** A document as the rows of one CSV: its tables under one another. */
export function documentRows({ title, lines, tables }: ReportDocument): Cell[][] {
  return [[title], ...lines.map((line) => [line]), ...tables.flatMap((table) => [[], ...tableRows(table)])]
}

function tableRows({ title, headings, rows, none }: ReportTable): Cell[][] {
  return [[title], headings, ...rows, ...(rows.length === 0 && none ? [[none]] : [])]
}

function totalTable(total: PeriodFigures): ReportTable {
  return {
    title: words.total,
    headings: [words.figure, words.count],
    rows: figureNames.map((name) => [words.figures[name], total[name] ?? words.notCounted]),
  }
}

function ratesTable({ rates }: PeriodReport, full: boolean): ReportTable {
  const said = full ? words.percent : words.share
  return {
    title: words.ratesHeading,
    headings: [words.rate, words.inTime],
    rows: (['scored', 'actual'] as const).map((rate) => [
      words.rateNames[rate],
      said(rates[rate].count, rates[rate].of),
    ]),
  }
}

function differencesTable({ rates: { differences } }: PeriodReport): ReportTable {
  const causes = [...scoredOnly, ...actualOnly]
  return {
    title: words.differencesHeading,
    headings: [words.difference, words.count],
    rows: causes.map((cause) => [words.differences[cause], differences[cause]]),
  }
}

function groupTable({ groups }: PeriodReport, by: Grouped, hidden: Hidden): ReportTable {
  return {
    title: words.by[by],
    headings: [words.groupNames[by], ...figureNames.map((name) => words.figures[name])],
    rows: groups[by].map((group) => [
      group.name ?? words.nameless,
      ...figureNames.map((figure) =>
        hidden(by, group.name, figure) ? words.hidden : (group[figure] ?? words.notCounted),
      ),
    ]),
    none: words.noneSeen,
  }
}

function repeatedTable(
  repeated: readonly RepeatedLateness[],
  hidden: Hidden,
  hiddenBefore: Hidden,
): ReportTable {
  return {
    title: words.repeatedHeading,
    headings: [words.groupNames.procedure, words.repeatedNow, words.repeatedBefore],
    rows: repeated.map(({ name, late, lateBefore }) => [
      name,
      hidden('procedure', name, 'late') ? words.hidden : late,
      hiddenBefore('procedure', name, 'late') ? words.hidden : lateBefore,
    ]),
    none: words.noneRepeated,
  }
}

function totalsTable(total: PeriodFigures, totals: SystemTotals): ReportTable {
  return {
    title: words.totalsHeading,
    headings: [words.figure, words.system, words.seen, words.gap],
    rows: totalsGaps(total, totals).map(({ figure, system, seen, gap }) => [
      words.figures[figure],
      system ?? words.notEntered,
      seen,
      gap ?? '',
    ]),
  }
}

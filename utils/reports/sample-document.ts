import type { Dossier } from '@/utils/dossier/dossier'
import type { Coverage } from '@/utils/history/coverage'
import { inVietnamese } from '@/utils/i18n/catalogue'
import { reportTexts } from '@/utils/i18n/written/reports'
import { sampleTexts as words } from '@/utils/i18n/written/sample'
import type { Cell } from '@/utils/spreadsheet/cell'
import type { JudgeContext } from '@/utils/warnings/rule'
import { dateText, dayOf } from '@/utils/working-time/dates'
import { withKnownTerm } from '@/utils/working-time/known-term'
import type { DaySpan } from '@/utils/working-time/spans'
import { coverageLine, type ReportDocument } from './document'
import { fieldName, procedureName } from './judged'
import { endOf, outcomeOf } from './outcome'
import { drawSample, type SampleChoice } from './sample'
import { within } from './within'

/** What an inspector takes along: the sample, how it was drawn, and a box for each thing to be checked. */
export function sampleDocument(
  dossiers: readonly Dossier[],
  span: DaySpan,
  choice: SampleChoice,
  coverage: Coverage,
  context: JudgeContext,
): ReportDocument {
  const population = dossiers.filter((dossier) => wasWorkedOn(dossier, span))
  const strata = drawSample(
    population,
    choice,
    ({ key }) => key,
    ({ current }) => fieldName(current, context.catalogue) ?? null,
  )
  const drawn = strata.flatMap((stratum) => stratum.drawn)
  const { columns } = words
  return inVietnamese(() => ({
    title: words.title(span),
    lines: [
      words.method(choice.seed, drawn.length, population.length),
      coverageLine(coverage),
      reportTexts.heldAt(context.now),
      reportTexts.notSoleEvidence,
    ],
    tables: [
      {
        title: words.listHeading,
        headings: [
          columns.number,
          columns.field,
          columns.procedure,
          columns.unit,
          columns.received,
          columns.due,
          columns.ended,
          columns.outcome,
          ...columns.checks,
        ],
        rows: drawn.map((dossier) => [...facts(dossier, context), ...columns.checks.map(() => '☐')]),
        none: words.none,
      },
      {
        title: words.strataHeading,
        headings: [words.strata.field, words.strata.of, words.strata.drawn],
        rows: strata.map(({ name, of, drawn }) => [name ?? reportTexts.nameless, of, drawn.length]),
      },
    ],
  }))
}

/** Received, in hand or ended within the period. */
function wasWorkedOn(dossier: Dossier, span: DaySpan): boolean {
  const began = dossier.current.receivedAt?.at ?? dossier.firstSeen
  const end = endOf(dossier)
  return dayOf(began) <= span.to && (end === null || within(end.at, span) || dayOf(end.at) > span.to)
}

function facts({ current, ...dossier }: Dossier, context: JudgeContext): Cell[] {
  const known = withKnownTerm(current, context.catalogue)
  const end = endOf({ ...dossier, current })
  return [
    current.number ?? reportTexts.nameless,
    fieldName(current, context.catalogue) ?? '',
    procedureName(current.procedure, context.catalogue) ?? '',
    current.unit ?? '',
    dateCell(current.receivedAt?.at),
    dateCell(current.dueAt?.at),
    dateCell(end?.at),
    end ? words.outcomes[outcomeOf(end, current.dueAt, known, context)] : words.inHand,
  ]
}

function dateCell(at: number | undefined): Cell {
  return at === undefined ? '' : { date: dateText(dayOf(at)) }
}

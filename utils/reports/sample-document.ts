import type { Dossier } from '@/utils/dossier/dossier'
import type { Draw } from '@/utils/history/draws'
import { inVietnamese } from '@/utils/i18n/catalogue'
import { betweenText, stageName, stageTime } from '@/utils/i18n/timeline'
import { reportTexts } from '@/utils/i18n/written/reports'
import { sampleTexts as words } from '@/utils/i18n/written/sample'
import type { Cell } from '@/utils/spreadsheet/cell'
import type { JudgeContext } from '@/utils/warnings/rule'
import { dateText, dayOf } from '@/utils/working-time/dates'
import { withKnownTerm } from '@/utils/working-time/known-term'
import { coverageLines, type ReportDocument } from './document'
import { fieldName, procedureName } from './judged'
import { endOf, outcomeOf } from './outcome'
import { comesToTheSame } from './sample-draw'
import { timelineOf } from './timeline'

/**
 * What an inspector takes along: the sample, how it was drawn, a box for each thing to be checked, and how long each
 * dossier was in each stage. `dossiers`: those of the draw's period; one that is gone since stands by its absence.
 * @param isRecorded whether the draw has been written down
 */
export function sampleDocument(
  draw: Omit<Draw, 'population'>,
  dossiers: readonly Dossier[],
  isRecorded: boolean,
  context: JudgeContext,
): ReportDocument {
  const byKey = new Map(dossiers.map((dossier) => [dossier.key, dossier]))
  const keys = draw.strata.flatMap(({ drawn }) => drawn)
  const drawn = keys.flatMap((key) => byKey.get(key) ?? [])
  const of = draw.strata.reduce((sum, stratum) => sum + stratum.of, 0)
  const { columns, strata, stages } = words
  const hasFiles = drawn.some(({ elsewhere }) => elsewhere)
  return inVietnamese(() => ({
    title: words.title(draw.from, draw.to),
    lines: [
      words.method(draw.seed, keys.length, of, words.size(draw.size)),
      ...(keys.length > drawn.length ? [words.gone(keys.length - drawn.length)] : []),
      ...(isRecorded ? recordLines(draw, dossiers, context) : [words.notRecorded]),
      ...coverageLines(draw.coverage),
      ...filesLines(drawn),
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
          ...(hasFiles ? [columns.files] : []),
          ...columns.checks,
        ],
        rows: drawn.map((dossier) => [
          ...facts(dossier, context),
          ...(hasFiles ? [filesOf(dossier).join(', ')] : []),
          ...columns.checks.map(() => '☐'),
        ]),
        dossiers: drawn.map(({ key }) => key),
        none: words.none,
      },
      {
        title: words.strataHeading,
        headings: [strata.field, strata.of, strata.drawn],
        rows: draw.strata.map((one) => [one.name ?? reportTexts.nameless, one.of, one.drawn.length]),
      },
      {
        title: words.stagesHeading,
        headings: [columns.number, stages.stage, stages.unit, stages.began, stages.ended, stages.time],
        rows: drawn.flatMap((dossier) => stageRows(dossier, context)),
        none: words.none,
      },
    ],
  }))
}

/** That it was written down, and whether anyone who draws again comes to the same. */
function recordLines(
  draw: Omit<Draw, 'population'>,
  dossiers: readonly Dossier[],
  context: JudgeContext,
): string[] {
  const again = comesToTheSame(draw, dossiers, context) ? words.sameAgain : words.notSameAgain
  return [words.recorded(draw.at), again]
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

/** The names of the other computers whose files tell of a dossier. */
function filesOf({ elsewhere = [] }: Dossier): string[] {
  return elsewhere.map(({ name }) => name || words.namelessFile)
}

/** How many of the sample's dossiers each file tells of; none where no file does. */
function filesLines(drawn: readonly Dossier[]): string[] {
  const names = drawn.flatMap(filesOf)
  if (names.length === 0) return []
  const named = [...new Set(names)]
    .sort((a, b) => a.localeCompare(b, 'vi'))
    .map((name) => ({ name, count: names.filter((each) => each === name).length }))
  return [words.files(drawn.filter(({ elsewhere }) => elsewhere).length, named)]
}

/** How long it was in each stage (D17), as far as looks tell; without the persons in it. */
function stageRows(dossier: Dossier, { calendar }: JudgeContext): Cell[][] {
  return timelineOf(dossier, calendar).stages.map((stage) => [
    dossier.current.number ?? reportTexts.nameless,
    stageName(stage),
    stage.state.unit ?? '',
    stage.began ? betweenText(stage.began) : words.stages.before(stage.seen.from),
    stage.ended ? betweenText(stage.ended) : words.stages.goesOn(stage.seen.to),
    stageTime(stage),
  ])
}

function dateCell(at: number | undefined): Cell {
  return at === undefined ? '' : { date: dateText(dayOf(at)) }
}

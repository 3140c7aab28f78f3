import { inVietnamese } from '@/utils/i18n/catalogue'
import { forecastTexts as words } from '@/utils/i18n/written/forecast'
import { reportTexts } from '@/utils/i18n/written/reports'
import type { Cell } from '@/utils/spreadsheet/cell'
import type { JudgeContext } from '@/utils/warnings/rule'
import { dateText, dayOf } from '@/utils/working-time/dates'
import { coverageLines, type ReportDocument, type ReportTable } from '../document'
import type { FigureBasis } from '../figure-basis'
import { procedureName } from '../judged'
import { type Calibration, checkedWeeks } from './check'
import { exampleDays, type ForecastDossier, type Outlook } from './forecast'
import { fewestComparable } from './model'

/** The forecast as a document: what to look at first, and how far it has been right. */
export function forecastDocument(
  outlook: Outlook,
  coverage: FigureBasis,
  context: JudgeContext,
): ReportDocument {
  const { forecast, silent, calibration } = outlook
  return inVietnamese(() => ({
    title: words.title,
    lines: [
      words.about(exampleDays),
      words.scope(forecast, silent.tooFew, silent.notSeenLately, silent.notRunning),
      ...checkLines(calibration),
      ...coverageLines(coverage),
      reportTexts.heldAt(context.now),
      reportTexts.notSoleEvidence,
    ],
    tables: [
      listTable(outlook.likely, context),
      ...(isChecked(calibration) ? [checkTable(calibration)] : []),
    ],
  }))
}

/** As few forecasts as comparable dossiers say nothing. */
function isChecked({ n }: Calibration): boolean {
  return n >= fewestComparable
}

function checkLines(calibration: Calibration): string[] {
  if (!isChecked(calibration)) return [words.checkNone(checkedWeeks)]
  const { n, missed, flagged, skill } = calibration
  return [
    words.check(checkedWeeks, n, missed),
    words.flagged(flagged.n, flagged.missed, missed),
    ...(skill === null ? [] : [skill > 0 ? words.better : words.notBetter]),
  ]
}

function listTable(likely: readonly ForecastDossier[], context: JudgeContext): ReportTable {
  const { number, procedure, step, due, left, usual, miss, comparable } = words.columns
  return {
    title: words.listHeading,
    headings: [number, procedure, step, due, left, usual, miss, comparable],
    rows: likely.map((one) => row(one, context)),
    dossiers: likely.map(({ dossier }) => dossier.key),
    none: words.none,
  }
}

function row({ dossier: { current }, ...forecast }: ForecastDossier, context: JudgeContext): Cell[] {
  const { daysLeft, median, most, miss, n, basis } = forecast
  return [
    current.number ?? reportTexts.nameless,
    procedureName(current.procedure, context.catalogue) ?? '',
    current.step ?? '',
    current.dueAt ? { date: dateText(dayOf(current.dueAt.at)) } : '',
    daysLeft,
    words.usual(median, most),
    words.share(miss),
    `${n} (${words.basis[basis]})`,
  ]
}

function checkTable({ classes }: Calibration): ReportTable {
  const { forecast, n, expected, missed } = words.checkColumns
  return {
    title: words.checkHeading,
    headings: [forecast, n, expected, missed],
    // Whole numbers: a CSV with a decimal point is text where the comma is the decimal sign, as in Vietnam.
    rows: classes.map((one) => [
      words.checkClass(one.from, one.to),
      one.n,
      Math.round(one.expected),
      one.missed,
    ]),
  }
}

import type { Dossier } from '@/utils/dossier/dossier'
import type { DossierKey } from '@/utils/dossier/key'
import type { Draw } from '@/utils/history/draws'
import type { JudgeContext } from '@/utils/warnings/rule'
import { dateText, dayOf, parseDate } from '@/utils/working-time/dates'
import type { DaySpan } from '@/utils/working-time/spans'
import type { FigureBasis } from './figure-basis'
import { fieldName } from './judged'
import { endOf } from './outcome'
import { drawSample } from './sample'
import { fingerprint } from './summary-cache'
import { within } from './within'

/** What a sample is drawn by. */
export interface DrawChoice {
  span: DaySpan
  /** Any text; the same text over the same dossiers gives the same sample. */
  seed: string
  size: Draw['size']
}

/** A draw before it is written down. */
export interface DrawPreview {
  draw: Omit<Draw, 'population'>
  /** All it was drawn from. */
  population: readonly DossierKey[]
}

/** Draws from the dossiers that were worked on within the period; nothing is written down. */
export function previewDraw(
  dossiers: readonly Dossier[],
  { span, seed, size }: DrawChoice,
  { seen, from, to, walks = [], elsewhere }: FigureBasis,
  { now, catalogue }: JudgeContext,
): DrawPreview {
  const population = dossiers.filter((dossier) => wasWorkedOn(dossier, span))
  const strata = drawSample(
    population,
    { seed, size: placesFor(size, population.length) },
    ({ key }) => key,
    ({ current }) => fieldName(current, catalogue) ?? null,
  )
  const draw = {
    at: now,
    from: dateText(span.from),
    to: dateText(span.to),
    seed,
    size,
    strata: strata.map(({ name, of, drawn }) => ({ name, of, drawn: drawn.map(({ key }) => key) })),
    coverage: {
      seen,
      from,
      to,
      ...(walks.length > 0 ? { walks } : {}),
      ...(elsewhere && elsewhere.sources > 0 ? { elsewhere } : {}),
    },
  }
  return { draw, population: population.map(({ key }) => key) }
}

/** The draw as it is to be written down at `at` (epoch ms). */
export async function sealedDraw({ draw, population }: DrawPreview, at: number): Promise<Draw> {
  return { ...draw, at, population: await fingerprint([...population].sort()) }
}

/** Whether the draw, made again by its seed from what is known now, has the same dossiers of as many. */
export function comesToTheSame(
  { from, to, seed, size, coverage, strata }: Omit<Draw, 'population'>,
  dossiers: readonly Dossier[],
  context: JudgeContext,
): boolean {
  const span = { from: parseDate(from), to: parseDate(to) }
  if (span.from === null || span.to === null) return false
  const choice = { span: { from: span.from, to: span.to }, seed, size }
  return isSame(previewDraw(dossiers, choice, coverage, context).draw.strata, strata)
}

function isSame(some: Draw['strata'], others: Draw['strata']): boolean {
  const said = (strata: Draw['strata']) =>
    JSON.stringify(strata.map(({ name, of, drawn }) => [name, of, drawn]))
  return said(some) === said(others)
}

/** A share is of what was seen, and never rounded down to nothing. */
function placesFor({ unit, value }: Draw['size'], population: number): number {
  return unit === 'percent' ? Math.ceil((population * value) / 100) : value
}

/** Received, in hand or ended within the period. */
function wasWorkedOn(dossier: Dossier, span: DaySpan): boolean {
  const began = dossier.current.receivedAt?.at ?? dossier.firstSeen
  const end = endOf(dossier)
  return dayOf(began) <= span.to && (end === null || within(end.at, span) || dayOf(end.at) > span.to)
}

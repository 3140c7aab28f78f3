import { dateFields, isDate } from '../date-fields'
import type { Meaning } from '../meaning'
import type { Timeline } from '../profile'
import type { ColumnGuess } from './guess'
import type { RecognisedTable } from './recognise'
import { selectorOfAll, stableSelector } from './selectors'

/** What a step of a dossier may say (`ObservedStep`). */
export const stepMeanings = ['step', 'holder', 'receivedAt', 'finishedAt', 'stepDueAt'] as const
type StepMeaning = (typeof stepMeanings)[number]

/** A table whose rows may be the steps that a dossier has gone through. */
export interface RecognisedTimeline {
  table: Pick<RecognisedTable, 'list' | 'head' | 'rows'>
  columns: ColumnGuess[]
}

/** The table of steps (tiến trình xử lý) among those of a dossier's own page; null when none looks like one. */
export function findTimeline(tables: readonly RecognisedTable[]): RecognisedTimeline | null {
  for (const { list, head, rows, columns } of tables) {
    const steps = columns.map(asStep)
    const suggested = (...meanings: Meaning[]) =>
      steps.some(({ suggestions }) => suggestions.some((one) => meanings.includes(one)))
    const isOfDossiers = columns.some(({ meaning }) => meaning === 'number' || meaning === 'composite')
    const isWhole = head.length === columns.length
    if (!isOfDossiers && isWhole && suggested('step', 'holder') && suggested(...dateFields)) {
      return { table: { list, head, rows }, columns: steps }
    }
  }
  return null
}

/** How the steps are read as taught; null when no selectors find them again within the dossier's element. */
export function timelineOf({ table, columns }: RecognisedTimeline, detail: Element): Timeline | null {
  const read = columns.flatMap(({ heading, meaning }) => {
    const step = stepMeanings.find((one) => one === meaning)
    return step && heading !== '' ? [[heading, step] as const] : []
  })
  const isOther = ({ children }: Element) => children.length !== columns.length
  const header = selectorWithin(table.head, table.list, detail)
  const entry = selectorWithin(table.rows, table.list, detail, isOther)
  if (!header || !entry || read.length === 0) return null
  return { entry, header, columns: Object.fromEntries(read), lines: [] }
}

/** By the table's own name, so that another table of the page is not taken for it; where it has none, by structure. */
function selectorWithin(
  elements: readonly Element[],
  table: Element,
  detail: Element,
  isHarmless?: (stranger: Element) => boolean,
): string | null {
  const inner = selectorOfAll(elements, table, isHarmless)
  if (!inner || inner.startsWith(':scope') || table === detail)
    return selectorOfAll(elements, detail, isHarmless)
  return `${stableSelector(table, detail, 'start')} ${inner}`
}

/**
 * A column of a table of steps. A bare "Hạn xử lý" is the step's here as well as anywhere, but that is the officer's
 * to say; of dates under unknown words it is open which they are.
 */
function asStep(column: ColumnGuess): ColumnGuess {
  const { meaning, confidence, suggestions } = column
  if (isStepMeaning(meaning)) return column
  const possible = suggestions.filter(isStepMeaning)
  const isDated = suggestions.some(isDate)
  const offered = isDated ? [...new Set([...possible, ...datesOfStep])] : possible
  const isOpen = offered.length > 0 && confidence === 'unsure'
  return {
    ...column,
    meaning: 'ignore',
    suggestions: offered,
    confidence: isOpen ? 'unsure' : 'likely',
    why: isOpen ? column.why : 'unknown',
  }
}

const datesOfStep: StepMeaning[] = ['receivedAt', 'finishedAt', 'stepDueAt']

function isStepMeaning(meaning: Meaning): meaning is StepMeaning {
  return stepMeanings.some((one) => one === meaning)
}

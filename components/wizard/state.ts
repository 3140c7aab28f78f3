import type { Meaning, PartField } from '@/utils/consoles/meaning'
import type { CompositeCell, DayMonth } from '@/utils/consoles/profile'
import type { ColumnGuess } from '@/utils/consoles/recognise/guess'
import { type CellPart, fieldOfPart, withPart } from '@/utils/consoles/recognise/split-cell'
import type { WizardProblem } from '@/utils/i18n/wizard'

/** The wizard's pages, in their order. */
export const steps = ['table', 'columns', 'pages', 'preview'] as const
export type WizardStep = (typeof steps)[number]

/** A control of the page that may be the pager's, as the officer sees it. */
export interface PagerChoice {
  id: string
  label: string
}

/** One dossier as the taught profile reads it. */
export interface PreviewRow {
  id: string
  facts: { field: PartField; text: string }[]
}

export interface WizardState {
  step: WizardStep
  /** Lists found on the page, and which of them is outlined. */
  tables: number
  table: number
  rows: number
  columns: readonly ColumnGuess[]
  /** The lines of one cell of each column, for splitting it. */
  lines: readonly (readonly string[])[]
  /** Whether the page leaves open which of day and month comes first, and what the officer said. */
  asksDayMonth: boolean
  dayMonth: DayMonth | null
  dateSample: string
  /** What leads to the next page; the id of a choice, or null for a list of one page. */
  next: string | null
  nextChoices: readonly PagerChoice[]
  total: string
  /** The officer points at the page: at what leads to the next page. */
  picking: boolean
  name: string
  preview: readonly PreviewRow[]
  /** How many dossiers of the page the profile reads. */
  read: number
  problem: WizardProblem | null
  saving: boolean
  /** `allow`: saved, and the browser must still be asked. */
  saved: 'running' | 'allow' | null
}

export interface WizardActions {
  back(): void
  forward(): void
  close(): void
  otherTable(): void
  /** Outlines a column while its line has the focus. */
  lookAt(index: number | null): void
  choose(index: number, meaning: Meaning): void
  choosePart(index: number, part: CellPart, field: PartField | null): void
  chooseDayMonth(order: DayMonth | null): void
  chooseNext(id: string | null): void
  pick(): void
  rename(name: string): void
  save(): void
}

/** Facts that a dossier has once: choosing one for a column takes it from the column that had it. */
const once = new Set<Meaning>([
  'number',
  'submittedAt',
  'receivedAt',
  'dueAt',
  'stepDueAt',
  'finishedAt',
  'returnedAt',
])

/** The columns once the officer has said what one of them holds. */
export function withMeaning(columns: readonly ColumnGuess[], index: number, meaning: Meaning): ColumnGuess[] {
  return columns.map((column) => {
    if (column.index === index) return chosen(column, meaning)
    return once.has(meaning) && column.meaning === meaning ? chosen(column, 'ignore') : column
  })
}

/** The columns once the officer has said what a piece of one of them holds. */
export function withCellPart(
  columns: readonly ColumnGuess[],
  index: number,
  part: CellPart,
  field: PartField | null,
): ColumnGuess[] {
  return columns.map((column) =>
    column.index === index
      ? { ...column, confidence: 'sure', why: 'chosen', composite: withPart(cellOf(column), part, field) }
      : column,
  )
}

/** How a column's cell is split so far. */
export function cellOf({ composite }: ColumnGuess): CompositeCell {
  return composite ?? { lines: [] }
}

/** What a piece of a column's cell is read as. */
export function partField(column: ColumnGuess, part: CellPart): PartField | null {
  return fieldOfPart(cellOf(column), part)
}

/** Columns that nobody has decided on yet. */
export function openQuestions(columns: readonly ColumnGuess[]): ColumnGuess[] {
  return columns.filter(({ confidence }) => confidence === 'unsure')
}

function chosen(column: ColumnGuess, meaning: Meaning): ColumnGuess {
  return { ...column, meaning, confidence: 'sure', why: 'chosen' }
}

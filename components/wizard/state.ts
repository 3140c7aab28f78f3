import { dateFields } from '@/utils/consoles/date-fields'
import type { Meaning, PartField } from '@/utils/consoles/meaning'
import type { CompositeCell, DayMonth } from '@/utils/consoles/profile'
import type { ColumnGuess } from '@/utils/consoles/recognise/guess'
import { type CellPart, fieldOfPart, withPart } from '@/utils/consoles/recognise/split-cell'
import type { DossierStatus } from '@/utils/dossier/status'
import type { WizardProblem } from '@/utils/i18n/wizard'

/** The wizard's pages about a list, and about a dossier's own page, in their order. */
const stepsOfKind = {
  list: ['table', 'columns', 'pages', 'preview'],
  detail: ['table', 'columns', 'timeline', 'preview'],
} as const
export type LessonKind = keyof typeof stepsOfKind
export type WizardStep = (typeof stepsOfKind)[LessonKind][number]

/** The pages of a lesson; a dossier's page without a table of steps has none to ask about. */
export function stepsOf({ kind, timeline }: Pick<WizardState, 'kind' | 'timeline'>): readonly WizardStep[] {
  return stepsOfKind[kind].filter((step) => step !== 'timeline' || timeline !== null)
}

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

/** A table that may be the steps of a dossier (tiến trình xử lý). */
export interface TimelineLesson {
  columns: readonly ColumnGuess[]
  rows: number
  /** Whether it is to be read. */
  isRead: boolean
}

export interface WizardState {
  /** The panel stands on the left, off what it points at. */
  onLeft: boolean
  kind: LessonKind
  step: WizardStep
  /** Lists and dossiers' own views found on the page, and which of them is outlined. */
  tables: number
  table: number
  rows: number
  /** The columns of a list, or the labels of a dossier's page. */
  columns: readonly ColumnGuess[]
  /** Which of the columns is none, but the further rows of each dossier; null where it has none. */
  further: number | null
  /** The pieces of each column's cells. */
  parts: readonly (readonly CellPart[])[]
  /** What each column says that is no known status, and what the officer said it means. */
  unknownStatuses: readonly (readonly string[])[]
  statuses: ReadonlyMap<string, DossierStatus>
  /** Whether the page leaves open which of day and month comes first, and what the officer said. */
  asksDayMonth: boolean
  dayMonth: DayMonth | null
  dateSample: string
  /** What leads to the next page; the id of a choice, or null for a list of one page. */
  next: string | null
  nextChoices: readonly PagerChoice[]
  /** How many dossiers the list has in all, where the page says so, with a pager or without. */
  total: number | null
  /** The steps that a dossier's page shows; null where it shows none. */
  timeline: TimelineLesson | null
  /** The officer points at the page: at what leads to the next page. */
  picking: boolean
  name: string
  preview: readonly PreviewRow[]
  /** The steps of a dossier's page as they are read. */
  previewSteps: readonly PreviewRow[]
  /** How many dossiers of the page the profile reads. */
  read: number
  /** How many its list has in all, where the page says so. */
  listed: number | null
  /** What is read of a list that cannot be taught, by the page's own names. */
  readAnyway: readonly (readonly [heading: string, meaning: Meaning])[]
  problem: WizardProblem | null
  saving: boolean
  /** `allow`: saved, and the browser must still be asked. */
  saved: 'running' | 'allow' | null
}

export interface WizardActions {
  /** The panel to the other side; it stays there. */
  move(): void
  back(): void
  forward(): void
  close(): void
  otherTable(): void
  /** Outlines a column while its line has the focus. */
  lookAt(index: number | null): void
  /** Outlines a piece of a column's cells. */
  lookAtPart(index: number, part: CellPart): void
  choose(index: number, meaning: Meaning): void
  choosePart(index: number, part: CellPart, field: PartField | null): void
  chooseStepColumn(index: number, meaning: Meaning): void
  /** Outlines a column of the steps while its line has the focus. */
  lookAtSteps(index: number | null): void
  readSteps(isRead: boolean): void
  chooseStatus(label: string, status: DossierStatus | null): void
  chooseDayMonth(order: DayMonth | null): void
  chooseNext(id: string | null): void
  pick(): void
  rename(name: string): void
  save(): void
  /** Goes on with the dossier's page that the officer has opened meanwhile. */
  teachDetail(): void
}

/** Facts that a dossier has once: choosing one for a column takes it from the column that had it. */
const once = new Set<Meaning>(['number', ...dateFields])

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

/** What statuses mean once the officer has said it of one more, or taken it back. */
export function withStatus(
  statuses: ReadonlyMap<string, DossierStatus>,
  label: string,
  status: DossierStatus | null,
): ReadonlyMap<string, DossierStatus> {
  const others = [...statuses].filter(([known]) => known !== label)
  return new Map(status ? [...others, [label, status]] : others)
}

function chosen(column: ColumnGuess, meaning: Meaning): ColumnGuess {
  return { ...column, meaning, confidence: 'sure', why: 'chosen' }
}

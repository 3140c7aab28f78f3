import type { PagerChoice } from '@/components/wizard/state'
import type { Meaning } from '@/utils/consoles/meaning'
import type { FollowUpRows, Pager, ProfileSource } from '@/utils/consoles/profile'
import { readComposite, readLines } from '@/utils/consoles/read-composite'
import { linesOf, valueIn } from '@/utils/consoles/read-text'
import { findCards } from '@/utils/consoles/recognise/find-cards'
import {
  dialogs,
  profileOfDetail,
  type RecognisedDetail,
  recogniseDetail,
} from '@/utils/consoles/recognise/find-detail'
import { type FurtherRows, furtherRows } from '@/utils/consoles/recognise/find-follow-up'
import { profileOfJoined } from '@/utils/consoles/recognise/find-joined'
import { type FoundPager, findPagerParts, pagerWith } from '@/utils/consoles/recognise/find-pager'
import type { ColumnGuess } from '@/utils/consoles/recognise/guess'
import { partAtText, rangeOfPart } from '@/utils/consoles/recognise/lines-on-page'
import { profileOf, profileOfCards } from '@/utils/consoles/recognise/profile-of'
import { type RecognisedTable, recognise } from '@/utils/consoles/recognise/recognise'
import { cellsOfRow } from '@/utils/consoles/recognise/row-cells'
import { type CellPart, partKey, partsOfCells } from '@/utils/consoles/recognise/split-cell'
import { unknownLabels, unknownStatuses } from '@/utils/consoles/recognise/unknown-statuses'
import type { DossierStatus } from '@/utils/dossier/status'
import { wizardWords } from '@/utils/i18n/wizard'
import type { Outlined } from './outline'
import { type Press, textAt } from './pointing'

/** What of the page the officer may teach: a list, or the dossier that it shows. */
export type Lesson = ListLesson | DetailLesson

/** A list, with what is to be pointed at. */
export interface ListLesson {
  kind: 'list'
  table: RecognisedTable
  /** The table's, and behind them the further rows of its dossiers, taught as one more cell of several facts. */
  columns: ColumnGuess[]
  further: FurtherRows | null
  pager: FoundPager
  /** The pieces of each column's cells. */
  parts: CellPart[][]
  /** A date of the page as it writes it. */
  dateSample: string
}

/** A dossier's own page, or a dialog with it. */
export interface DetailLesson {
  kind: 'detail'
  detail: RecognisedDetail
  /** A date of the page as it writes it. */
  dateSample: string
}

/** What there is to be taught about this page, the likeliest first. */
export function lessonsOf(page: Document): Lesson[] {
  // Half a list taught would be read in place of the whole one.
  const tables = unteachable(page)?.shape === 'halves' ? [] : recognise(page)
  const detail = recogniseDetail(page, tables)
  const lists = tables.map(listLesson)
  if (!detail) return lists
  const lesson: DetailLesson = { kind: 'detail', detail, dateSample: dateIn(detail.labels) }
  const isBehind = lists.some(({ table }) => isOfDossiers(table)) && !stands(detail.root)
  return isBehind ? [...lists, lesson] : [lesson, ...lists]
}

/** How much there is to be taught about a page; comparable between the frames of a tab. */
export function worthOf(page: Document): number {
  const tables = recognise(page)
  const best = tables[0]?.score ?? 0
  const detail = recogniseDetail(page, tables)
  const other = unteachable(page)?.columns.length ?? 0
  return Math.max(best, detail ? 20 + detail.labels.length : 0, other > 0 ? 20 + other : 0)
}

/** A list that is read by itself (utils/consoles/recognise/any-table.ts) and cannot be taught. */
export interface UnteachableList {
  shape: 'halves' | 'cards'
  /** What is read of it, by the page's own names. */
  columns: readonly (readonly [heading: string, meaning: Meaning])[]
}

/** The list of a page that stands in tables side by side, or in cards; null where there is none or it can be taught. */
export function unteachable(page: Document): UnteachableList | null {
  const [table] = recognise(page)
  if (table?.columns.some(({ meaning }) => meaning === 'dueAt' || meaning === 'composite')) return null
  const joined = profileOfJoined(page, location.host)
  if (joined) return { shape: 'halves', columns: columnsReadBy(joined) }
  const cards = table ? null : findCards(page)
  const profile = cards && profileOfCards(cards, location.host)
  return profile && { shape: 'cards', columns: columnsReadBy(profile) }
}

function columnsReadBy({ lists }: ProfileSource): UnteachableList['columns'] {
  const columns = lists.flatMap((view) => Object.entries(view.columns))
  return columns.filter(([_heading, meaning]) => meaning !== 'ignore')
}

function listLesson(table: RecognisedTable): ListLesson {
  const further = furtherRows(table.list, table.rows)
  const parts = table.columns.map(({ index, composite }) =>
    partsOfCells(cellsIn(table.rows, index).map(linesOf), composite ?? { lines: [] }),
  )
  const furtherParts = further ? partsOfFurther(further, table) : []
  const isTaught = further !== null && furtherParts.length > 0
  return {
    kind: 'list',
    table,
    columns: isTaught ? [...table.columns, furtherColumn(further, table)] : table.columns,
    further: isTaught ? further : null,
    pager: findPagerParts(table.list),
    parts: [...parts, furtherParts],
    dateSample: dateIn(table.columns),
  }
}

/** Of further rows only what stands behind labels can be read. */
function partsOfFurther({ rows }: FurtherRows, { followUp }: RecognisedTable): CellPart[] {
  const known = { lines: followUp?.lines ?? [] }
  return partsOfCells(rows.map(linesOf), known).filter(({ kind }) => kind === 'labelled')
}

function furtherColumn({ rows }: FurtherRows, { columns, followUp }: RecognisedTable): ColumnGuess {
  const samples = rows.slice(0, 3).map((row) => linesOf(row).join(' '))
  return {
    index: columns.length,
    heading: wizardWords.columns.further,
    meaning: followUp ? 'composite' : 'ignore',
    confidence: 'likely',
    why: followUp ? 'content' : 'unknown',
    suggestions: ['composite'],
    samples,
    composite: { lines: followUp?.lines ?? [] },
  }
}

/** Whether a column is not one of the table's, but the further rows of its dossiers. */
function isFurther({ further, table }: ListLesson, index: number): boolean {
  return further !== null && index === table.columns.length
}

/** What each column says, as it is taught so far, that is no known status. */
export function unknownStatusesOf(lesson: Lesson, columns: readonly ColumnGuess[]): string[][] {
  if (lesson.kind === 'detail') return []
  return columns.map(({ index, meaning, composite = { lines: [] } }) => {
    const cells = cellsOf(lesson, index)
    if (meaning === 'status') return unknownStatuses(cells)
    if (meaning !== 'composite') return []
    const read = isFurther(lesson, index)
      ? cells.map((row) => readLines(linesOf(row), composite.lines))
      : cells.map((cell) => readComposite(cell, composite))
    return unknownLabels(read.map(({ status }) => status ?? ''))
  })
}

/** The piece of a cell that a press on the page meant. */
export function partPressed(lesson: Lesson, column: number, { target, x, y }: Press): CellPart | null {
  const cell = cellsOf(lesson, column).find((one) => one.contains(target))
  const place = cell && textAt(cell, target, x, y)
  return place ? partAtText(cell, place.node, place.offset) : null
}

/** Where a piece stands in every cell of its column: a place for each line that it is broken into. */
export function placesOfPart(lesson: Lesson, column: number, part: CellPart): Outlined[] {
  const ranges = cellsOf(lesson, column).flatMap((cell) => rangeOfPart(cell, partKey(part)) ?? [])
  return ranges.flatMap((range) =>
    [...range.getClientRects()].map((_, n) => ({
      getBoundingClientRect: () => range.getClientRects()[n] ?? new DOMRect(),
    })),
  )
}

function isOfDossiers({ columns }: RecognisedTable): boolean {
  return columns.some(({ meaning }) => meaning === 'number' || meaning === 'composite')
}

/** Whether it stands in a dialog, before whatever else the page shows. */
function stands(element: Element): boolean {
  return element.closest(dialogs) !== null
}

/** The controls of the page that may lead on, as the officer reads them. */
export function choicesOf(controls: readonly Element[]): PagerChoice[] {
  return controls.map((control, n) => ({
    id: String(n),
    label: labelOfControl(control) || wizardWords.pages.unnamed(n + 1),
  }))
}

/** The column a press on the page meant; null outside the list's rows. */
export function columnAt(lesson: Lesson, target: Element): number | null {
  if (lesson.kind === 'list') {
    const { table, further } = lesson
    const isInFurther = further?.rows.some((row) => row.contains(target))
    return isInFurther ? table.columns.length : columnIn(table.rows, target)
  }
  const index = lesson.detail.place.found.findIndex(
    ({ element }) => element.contains(target) || element.previousElementSibling?.contains(target),
  )
  return index < 0 ? null : index
}

/** The column of a dossier's steps that a press meant; null outside their rows. */
export function stepColumnAt(lesson: Lesson, target: Element): number | null {
  return columnIn(stepRows(lesson), target)
}

/** What is read as one column or label: every cell of it that is on the page now. */
export function cellsOf(lesson: Lesson, index: number): Element[] {
  if (lesson.kind === 'list') {
    return isFurther(lesson, index) ? (lesson.further?.rows ?? []) : cellsIn(lesson.table.rows, index)
  }
  const pair = lesson.detail.place.found[index]
  return pair ? [pair.element] : []
}

/** Every cell of a column of the steps. */
export function stepCellsOf(lesson: Lesson, index: number): Element[] {
  return cellsIn(stepRows(lesson), index)
}

/** What a lesson is about, as a whole. */
export function subjectOf(lesson: Lesson): Element {
  return lesson.kind === 'list' ? lesson.table.list : lesson.detail.root
}

/** The table of the steps; null where there is none. */
export function stepsTableOf(lesson: Lesson): Element | null {
  return lesson.kind === 'detail' ? (lesson.detail.timeline?.table.list ?? null) : null
}

function stepRows(lesson: Lesson): readonly Element[] {
  return lesson.kind === 'detail' ? (lesson.detail.timeline?.table.rows ?? []) : []
}

function columnIn(rows: readonly Element[], target: Element): number | null {
  const row = rows.find((one) => one.contains(target))
  const index = row ? cellsOfRow(row).findIndex((cell) => cell.contains(target)) : -1
  return index < 0 ? null : index
}

function cellsIn(rows: readonly Element[], index: number): Element[] {
  return rows.map((row) => cellsOfRow(row)[index]).filter((cell) => cell !== undefined)
}

interface Taught {
  columns: readonly ColumnGuess[]
  /** The steps' columns; null where they are not to be read. */
  steps: readonly ColumnGuess[] | null
  next: Element | null
  /** What statuses mean that the common vocabulary does not know. */
  statuses: ReadonlyMap<string, DossierStatus>
  name: string
  dayMonth: ProfileSource['dayMonth'] | null
}

/** The profile that has been taught so far; null when its rows or headings cannot be found again. */
export function profileFrom(lesson: Lesson, taught: Taught): ProfileSource | null {
  const { columns, steps, next, statuses, name, dayMonth } = taught
  const known = { name, ...(dayMonth && { dayMonth }) }
  if (lesson.kind === 'list') {
    const pager: Pager | null = next && pagerWith(next, lesson.table.list)
    const own = columns.filter(({ index }) => !isFurther(lesson, index))
    const table = { ...lesson.table, followUp: followUpFrom(lesson, columns) }
    const profile = profileOf({ table, columns: own, pager, ...known })
    return profile && { ...profile, ...(statuses.size > 0 && { statuses: labelsByStatus(statuses) }) }
  }
  const { detail } = lesson
  const timeline = steps && detail.timeline && { ...detail.timeline, columns: [...steps] }
  return profileOfDetail({ detail, labels: columns, timeline, ...known })
}

/** How the further rows of its dossiers have been taught; null where nothing of them is read. */
function followUpFrom({ further, table }: ListLesson, columns: readonly ColumnGuess[]): FollowUpRows | null {
  const taught = columns[table.columns.length]
  const lines = taught?.meaning === 'composite' ? (taught.composite?.lines ?? []) : []
  return further && lines.length > 0 ? { row: further.row, lines } : null
}

function labelsByStatus(
  statuses: ReadonlyMap<string, DossierStatus>,
): Partial<Record<DossierStatus, string[]>> {
  const labels: Partial<Record<DossierStatus, string[]>> = {}
  for (const [label, status] of statuses) labels[status] = [...(labels[status] ?? []), label]
  return labels
}

function labelOfControl(control: Element): string {
  const item = control.parentElement
  // Some kits name the list's item and leave the button in it bare.
  const named = item?.children.length === 1 ? [control, item] : [control]
  const said = named.flatMap((one) => [
    one.getAttribute('aria-label'),
    one.getAttribute('title'),
    valueIn(one),
  ])
  return (said.find((text) => text) ?? '').slice(0, 60)
}

function dateIn(columns: readonly ColumnGuess[]): string {
  const samples = columns.flatMap((column) => column.samples)
  return /\d{1,2}[/-]\d{1,2}[/-]\d{4}/u.exec(samples.join(' '))?.[0] ?? ''
}

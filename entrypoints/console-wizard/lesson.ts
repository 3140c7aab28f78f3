import type { PagerChoice } from '@/components/wizard/state'
import type { Pager, ProfileSource } from '@/utils/consoles/profile'
import { linesOf, valueIn } from '@/utils/consoles/read-text'
import {
  dialogs,
  profileOfDetail,
  type RecognisedDetail,
  recogniseDetail,
} from '@/utils/consoles/recognise/find-detail'
import { type FoundPager, findPagerParts, pagerWith } from '@/utils/consoles/recognise/find-pager'
import type { ColumnGuess } from '@/utils/consoles/recognise/guess'
import { profileOf } from '@/utils/consoles/recognise/profile-of'
import { type RecognisedTable, recognise } from '@/utils/consoles/recognise/recognise'
import { cellsOfRow } from '@/utils/consoles/recognise/row-cells'
import { unknownStatuses } from '@/utils/consoles/recognise/unknown-statuses'
import type { DossierStatus } from '@/utils/dossier/status'
import { wizardWords } from '@/utils/i18n/wizard'

/** What of the page the officer may teach: a list, or the dossier that it shows. */
export type Lesson = ListLesson | DetailLesson

/** A list, with what is to be pointed at. */
export interface ListLesson {
  kind: 'list'
  table: RecognisedTable
  pager: FoundPager
  /** The lines of each column's fullest cell. */
  lines: string[][]
  /** What each column says that is no known status. */
  unknownStatuses: string[][]
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
  const tables = recognise(page)
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
  return detail ? Math.max(best, 20 + detail.labels.length) : best
}

function listLesson(table: RecognisedTable): ListLesson {
  return {
    kind: 'list',
    table,
    pager: findPagerParts(table.list),
    lines: table.columns.map(({ index }) => fullestCell(table, index)),
    unknownStatuses: table.columns.map(({ index }) => unknownStatuses(cellsIn(table.rows, index))),
    dateSample: dateIn(table.columns),
  }
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
  if (lesson.kind === 'list') return columnIn(lesson.table.rows, target)
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
  if (lesson.kind === 'list') return cellsIn(lesson.table.rows, index)
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
    const profile = profileOf({ table: lesson.table, columns, pager, ...known })
    return profile && { ...profile, ...(statuses.size > 0 && { statuses: labelsByStatus(statuses) }) }
  }
  const { detail } = lesson
  const timeline = steps && detail.timeline && { ...detail.timeline, columns: [...steps] }
  return profileOfDetail({ detail, labels: columns, timeline, ...known })
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

/** The cell with the most lines shows best what there is to split. */
function fullestCell(table: RecognisedTable, index: number): string[] {
  const cells = cellsIn(table.rows, index).map(linesOf)
  return cells.reduce((most, lines) => (lines.length > most.length ? lines : most), [])
}

function dateIn(columns: readonly ColumnGuess[]): string {
  const samples = columns.flatMap((column) => column.samples)
  return /\d{1,2}[/-]\d{1,2}[/-]\d{4}/u.exec(samples.join(' '))?.[0] ?? ''
}

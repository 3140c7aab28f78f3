import type { PagerChoice } from '@/components/wizard/state'
import type { Pager, ProfileSource } from '@/utils/consoles/profile'
import { linesOf, valueIn } from '@/utils/consoles/read-text'
import { type FoundPager, findPagerParts, pagerWith } from '@/utils/consoles/recognise/find-pager'
import type { ColumnGuess } from '@/utils/consoles/recognise/guess'
import { profileOf } from '@/utils/consoles/recognise/profile-of'
import type { RecognisedTable } from '@/utils/consoles/recognise/recognise'

/** A list on the page that the officer may teach, with what is to be pointed at. */
export interface Lesson {
  table: RecognisedTable
  pager: FoundPager
  /** The lines of each column's fullest cell. */
  lines: string[][]
  /** A date of the page as it writes it. */
  dateSample: string
}

/** What there is to be taught about a list. */
export function lessonOf(table: RecognisedTable): Lesson {
  return {
    table,
    pager: findPagerParts(table.list),
    lines: table.columns.map(({ index }) => fullestCell(table, index)),
    dateSample: dateIn(table),
  }
}

/** The controls of the page that may lead on, as the officer reads them. */
export function choicesOf(controls: readonly Element[]): PagerChoice[] {
  return controls.map((control, n) => ({ id: String(n), label: labelOfControl(control) || `#${n + 1}` }))
}

/** The column a press on the page meant; null outside the list's rows. */
export function columnAt({ table }: Lesson, target: Element): number | null {
  const row = table.rows.find((one) => one.contains(target))
  const index = row ? [...row.children].findIndex((cell) => cell.contains(target)) : -1
  return index < 0 ? null : index
}

/** Every cell of a column that is on the page now, its heading too. */
export function cellsOf({ table }: Lesson, index: number): Element[] {
  return table.rows.map(({ children }) => children[index]).filter((cell) => cell !== undefined)
}

interface Taught {
  columns: readonly ColumnGuess[]
  next: Element | null
  name: string
  dayMonth: ProfileSource['dayMonth'] | null
}

/** The profile that has been taught so far; null when its rows or headings cannot be found again. */
export function profileFrom(lesson: Lesson, { columns, next, name, dayMonth }: Taught): ProfileSource | null {
  const pager: Pager | null = next && pagerWith(next, lesson.table.list)
  return profileOf({ table: lesson.table, columns, pager, name, ...(dayMonth && { dayMonth }) })
}

function labelOfControl(control: Element): string {
  const said = [control.getAttribute('aria-label'), control.getAttribute('title'), valueIn(control)]
  return (said.find((text) => text) ?? '').slice(0, 60)
}

/** The cell with the most lines shows best what there is to split. */
function fullestCell(table: RecognisedTable, index: number): string[] {
  const cells = table.rows.flatMap(({ children }) => (children[index] ? [linesOf(children[index])] : []))
  return cells.reduce((most, lines) => (lines.length > most.length ? lines : most), [])
}

function dateIn({ columns }: RecognisedTable): string {
  const samples = columns.flatMap((column) => column.samples)
  return /\d{1,2}[/-]\d{1,2}[/-]\d{4}/u.exec(samples.join(' '))?.[0] ?? ''
}

import type { FollowUpRows } from '../profile'
import { linesOf } from '../read-text'
import { doubtsOf, settleOrder, settleRivals } from './agree'
import { findDigitNumbers } from './digit-numbers'
import { findFollowUp } from './find-follow-up'
import { findHeadings, headingOf } from './find-headings'
import { findRows, type RowGroup } from './find-rows'
import type { ColumnGuess, RecognitionDoubt } from './guess'
import { guessColumn, type TableColumn } from './guess-column'
import { cellsOfRow, isTitle, leadsOf, textOfCell } from './row-cells'
import { commonAncestor } from './selectors'

/** A table that may be a list of dossiers, and what its columns seem to be. */
export interface RecognisedTable {
  /** The smallest element that holds the headings and the rows. */
  list: Element
  /** The lists of the page under the same headings, itself among them: a console may show one table a unit or a day. */
  alike: Element[]
  /** Every cell of the head. */
  head: Element[]
  /** `cellsOfRow` gives their cells. */
  rows: Element[]
  /** Rows between them, as wide as they are, that name a group of them or say their sum. */
  titles: Element[]
  columns: ColumnGuess[]
  /** The column whose numbers are digits alone, where it is proved that these are dossiers'. */
  digitColumn: number | null
  /** Further rows of the same dossier, behind its first. */
  followUp: FollowUpRows | null
  doubts: RecognitionDoubt[]
  /** How much it looks like a list of dossiers; comparable between tables of one page. */
  score: number
}

/** The tables of a page that may be lists of dossiers, the likeliest first; empty when there is none. */
export function recognise(page: Document): RecognisedTable[] {
  return findRows(page)
    .flatMap((group) => recogniseGroup(group) ?? [])
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .filter((table, n, all) => all.findIndex(({ list }) => list === table.list) === n)
    .map((table, _n, all) => ({ ...table, alike: all.filter(isLike(table)).map(({ list }) => list) }))
}

function isLike(table: Pick<RecognisedTable, 'columns'>) {
  const headings = ({ columns }: typeof table) => columns.map(({ heading }) => heading).join('\n')
  return (other: typeof table) => headings(other) === headings(table)
}

function recogniseGroup(group: RowGroup): Omit<RecognisedTable, 'alike'> | null {
  const found = findHeadings(group)
  if (!found?.rows[0] || areMoved(found.headings, found.rows[0])) return null
  const { headings, cells } = found
  const titles = found.rows.filter(isTitle)
  const { rows, isShared } = leadsOf(found.rows.filter((row) => !titles.includes(row)))
  const grid = rows.map(cellsOfRow)
  const columns = headings.map((path, index) => columnOf(grid, path, index))
  const own = columns.map((column) => (isShared(column.index) ? notRead(column) : guessColumn(column)))
  const first = settleOrder(settleRivals(own, columns), columns)
  const digitColumn = findDigitNumbers(first, columns)
  const guesses = first.map((guess) => (guess.index === digitColumn ? asNumber(guess) : guess))
  const list = commonAncestor([...cells, ...rows])
  const followUp = findFollowUp(list, rows)
  const doubts = doubtsOf(guesses, columns, followUp)
  return {
    list,
    head: cells,
    rows,
    titles,
    columns: guesses,
    digitColumn,
    followUp,
    doubts,
    score: scoreOf(guesses, doubts, rows.length),
  }
}

function asNumber(guess: ColumnGuess): ColumnGuess {
  return { ...guess, meaning: 'number', confidence: 'likely', why: 'headingLike', suggestions: ['number'] }
}

/** By what grids name a column in its heading and in its cells. */
const columnNames = ['col-id', 'data-field', 'data-column-id', 'aria-colindex']

/** Whether the page itself says that its cells stand in another order than its headings. */
function areMoved(headings: readonly Element[][], { children }: Element): boolean {
  return columnNames.some((name) => {
    const [above, below] = [headings.map((path) => path.at(-1)), [...children]].map((cells) =>
      cells.map((cell) => cell?.getAttribute(name) ?? null),
    )
    return !above?.includes(null) && !below?.includes(null) && above?.join() !== below?.join()
  })
}

function columnOf(
  grid: readonly (readonly Element[])[],
  path: readonly Element[],
  index: number,
): TableColumn {
  const cells = grid.map((row) => row[index]).filter((cell) => cell !== undefined)
  const [name] = path.slice(-1)
  const names = name ? linesOf(name) : []
  return { index, heading: headingOf(path), names, cells, texts: cells.map(textOfCell) }
}

/** What several rows of one dossier each say in their own way, its steps or its papers, is none of its own facts. */
function notRead({ index, heading }: TableColumn): ColumnGuess {
  return {
    index,
    heading,
    meaning: 'ignore',
    confidence: 'likely',
    why: 'unknown',
    suggestions: [],
    samples: [],
  }
}

const weight = { sure: 3, likely: 2, unsure: 1 }

/** A list of dossiers has their numbers; without them only several other facts make one. */
function scoreOf(guesses: readonly ColumnGuess[], doubts: readonly RecognitionDoubt[], rows: number): number {
  const read = guesses.filter(({ meaning, confidence }) => meaning !== 'ignore' || confidence === 'unsure')
  const sum = read.reduce((total, { confidence }) => total + weight[confidence], Math.min(rows, 10))
  const hasNumber = !doubts.some(({ kind }) => kind === 'noNumber')
  return hasNumber ? sum + 20 : read.length >= 3 ? sum : 0
}

import type { FollowUpRows } from '../profile'
import { textOf } from '../read-text'
import { doubtsOf, settleOrder, settleRivals } from './agree'
import { findFollowUp } from './find-follow-up'
import { findHeadings, headingOf } from './find-headings'
import { findRows, type RowGroup } from './find-rows'
import type { ColumnGuess, RecognitionDoubt } from './guess'
import { guessColumn, type TableColumn } from './guess-column'

/** A table that may be a list of dossiers, and what its columns seem to be. */
export interface RecognisedTable {
  /** The smallest element that holds the headings and the rows. */
  list: Element
  /** Every cell of the head. */
  head: Element[]
  /** Rows whose child elements are the cells. */
  rows: Element[]
  columns: ColumnGuess[]
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
}

function recogniseGroup(group: RowGroup): RecognisedTable | null {
  const found = findHeadings(group)
  if (!found || found.rows.length === 0) return null
  const { headings, cells, rows } = found
  const columns = headings.map((path, index) => columnOf(rows, headingOf(path), index))
  const guesses = settleOrder(settleRivals(columns.map(guessColumn), columns), columns)
  const list = commonAncestor([...cells, ...rows])
  const followUp = findFollowUp(list, rows)
  const doubts = doubtsOf(guesses, columns, followUp)
  return {
    list,
    head: cells,
    rows,
    columns: guesses,
    followUp,
    doubts,
    score: scoreOf(guesses, doubts, rows.length),
  }
}

function columnOf(rows: readonly Element[], heading: string, index: number): TableColumn {
  const cells = rows.map(({ children }) => children[index]).filter((cell) => cell !== undefined)
  return { index, heading, cells, texts: cells.map(textOf) }
}

const weight = { sure: 3, likely: 2, unsure: 1 }

/** A list of dossiers has their numbers; without them only several other facts make one. */
function scoreOf(guesses: readonly ColumnGuess[], doubts: readonly RecognitionDoubt[], rows: number): number {
  const read = guesses.filter(({ meaning, confidence }) => meaning !== 'ignore' || confidence === 'unsure')
  const sum = read.reduce((total, { confidence }) => total + weight[confidence], Math.min(rows, 10))
  const hasNumber = !doubts.some(({ kind }) => kind === 'noNumber')
  return hasNumber ? sum + 20 : read.length >= 3 ? sum : 0
}

function commonAncestor(elements: readonly Element[]): Element {
  const [first, ...others] = elements
  let common: Element | null = first?.parentElement ?? null
  while (common?.parentElement && !others.every((element) => common?.contains(element))) {
    common = common.parentElement
  }
  if (!common) throw new Error('Elements of one page have a common ancestor')
  return common
}

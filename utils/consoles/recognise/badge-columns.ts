import type { Meaning } from '../meaning'
import type { ColumnGuess } from './guess'

/** What a badge needs below what a cell says, and beside it, px (entrypoints/console.content/badge.css). */
const badgeHeight = 14
const badgeWidth = 110
/** Rows of one list are alike. */
const looksAt = 10

/**
 * Which columns may carry the badge, the best first: the dossier's own, unless its number breaks into lines and a badge
 * would cover the last of them; then the one with the most room among those that are read.
 */
export function badgeColumns(
  rows: readonly Element[],
  columns: readonly ColumnGuess[],
  key: ColumnGuess,
): Meaning[] {
  const cellsOf = ({ index }: ColumnGuess) =>
    rows.slice(0, looksAt).flatMap(({ children }) => children[index] ?? [])
  const room = (column: ColumnGuess) => median(cellsOf(column).map(roomIn))
  const isCrowded = median(cellsOf(key).map(linesIn)) > 1 && room(key) < badgeHeight
  if (key.meaning === 'composite' || !isCrowded) return [key.meaning]
  const others = columns.filter(({ meaning }) => meaning !== 'ignore' && meaning !== key.meaning)
  const [best] = others.sort((one, other) => room(other) - room(one))
  return best && room(best) >= badgeHeight ? [best.meaning, key.meaning] : [key.meaning]
}

/** The height that a cell has left, px; none where it is narrower than a badge. */
function roomIn(cell: Element): number {
  const { width, height } = cell.getBoundingClientRect()
  return width < badgeWidth ? 0 : height - textOf(cell).getBoundingClientRect().height
}

/** Into how many lines a cell's text is broken. */
function linesIn(cell: Element): number {
  return new Set([...textOf(cell).getClientRects()].map(({ bottom }) => Math.round(bottom))).size
}

function textOf(cell: Element): Range {
  const range = cell.ownerDocument.createRange()
  range.selectNodeContents(cell)
  return range
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
}

import { dateIn, parsePageTime } from '../read-date'
import { findNumber } from '../read-number'
import { controlIn, linesOf, spacedTextOf } from '../read-text'
import { spreadCells } from '../spread-cells'

/**
 * A row's cells, each at the place of its column: its child elements, and, where a cell of a row above reaches down into
 * it (one day or one office over several dossiers), that cell too.
 */
export function cellsOfRow(row: Element): readonly Element[] {
  const own = [...row.children]
  const lines = [...(row.parentElement?.children ?? [])]
  const reaches = (cell: Element) => cell instanceof HTMLTableCellElement && cell.rowSpan !== 1
  const isReached = lines.some(({ children }) => [...children].some(reaches))
  // Headings that are merged and titles of groups are no dossier's.
  if (!isReached || own.some(isWide) || !own.some(holdsData)) return own
  const above = lines.slice(0, lines.indexOf(row) + 1)
  const cells = spreadCells(above.map(({ children }) => [...children])).at(-1) ?? []
  return cells.every((cell) => cell !== undefined && !isWide(cell))
    ? cells.flatMap((cell) => cell ?? [])
    : own
}

function isWide(cell: Element): boolean {
  return cell instanceof HTMLTableCellElement && cell.colSpan > 1
}

/** A dossier's number or a date is no heading, whatever stands beside it. */
export function holdsData(cell: Element): boolean {
  const text = linesOf(cell).join(' ')
  return findNumber(text) !== null || dateIn(text) !== '' || parsePageTime(text) !== null
}

/**
 * What a cell says, as the reader will take it: where its pieces run into one another (a date behind the hidden one
 * that the page sorts by), with a space between any two.
 */
export function textOfCell(cell: Element): string {
  const text = linesOf(cell).join(' ')
  const spaced = isPlain(text) ? text : spacedTextOf(cell)
  return isPlain(spaced) ? spaced : text
}

function isPlain(text: string): boolean {
  return findNumber(text) !== null || parsePageTime(text) !== null
}

/**
 * Whether a row names a group of dossiers, or says their sum, though it is as wide as they are: mostly empty, and no
 * dossier's number or date in it.
 */
export function isTitle(row: Element): boolean {
  const cells = cellsOfRow(row)
  const filled = cells.filter(({ textContent }) => textContent?.trim())
  return filled.length * 2 <= cells.length && !controlIn(row) && !filled.some(holdsData)
}

/** Rows that each begin a dossier, and which columns they share with further rows of it. */
export interface LeadRows {
  rows: Element[]
  isShared(column: number): boolean
}

/** Of rows under one number, which reaches down over all of them, the first: a dossier with its steps or papers. */
export function leadsOf(rows: readonly Element[]): LeadRows {
  const grid = rows.map(cellsOfRow)
  const isOwn = (row: number, column: number) => grid[row]?.[column]?.parentElement === rows[row]
  const key = grid[0]?.findIndex((_, column) =>
    grid.every((cells) => cells[column] && findNumber(textOfCell(cells[column])) !== null),
  )
  if (key === undefined || key < 0) return { rows: [...rows], isShared: () => false }
  const further = [...rows.keys()].filter((row) => !isOwn(row, key))
  return {
    rows: rows.filter((_, row) => isOwn(row, key)),
    isShared: (column) => further.some((row) => isOwn(row, column)),
  }
}

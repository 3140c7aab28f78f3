import { labelKey } from '@/utils/dossier/text'
import { controlIn, labelOf } from '../read-text'
import { spreadCells } from '../spread-cells'
import type { RowGroup } from './find-rows'
import { senseOf } from './headings'
import { holdsData } from './row-cells'

/** The headings of a group of rows, and the rows that hold dossiers. */
export interface FoundHeadings {
  /** One a column: its own words, below those of its groups if there are any. */
  headings: Element[][]
  /** Every cell of the head, in the page's order. */
  cells: Element[]
  rows: Element[]
}

/** Headings that may be the right ones, and how many of them say something we know. */
interface Candidate extends Omit<FoundHeadings, 'rows'> {
  known: number
}

/** How far above the rows their headings may stand: a list with a fixed head is two tables in a box or two. */
const furthest = 5
/** A single known word may stand anywhere on a page. */
const fewestKnown = 2

/**
 * The headings above a group of rows. They may be the first of the rows, or merged over several, or stand in a table
 * or box of their own (a head that stays while the list scrolls). Null when nothing there is known.
 */
export function findHeadings({ holder, rows, width }: RowGroup): FoundHeadings | null {
  const [first, ...others] = rows
  if (!first) return null
  const own = plainHeadings(first, width)
  if (own && own.known >= fewestKnown) return { ...own, rows: others }
  for (
    let place: Element | null = holder, up = 0;
    place && up <= furthest;
    place = place.parentElement, up++
  ) {
    const best = bestAbove(first, place, width)
    if (best) return { ...best, rows: [...rows] }
  }
  return null
}

function bestAbove(first: Element, place: Element, width: number): Candidate | null {
  const isAbove = (line: Element) => !line.contains(first) && isBefore(line, first)
  const rows = [...place.querySelectorAll('tr, [role="row"]')].filter(
    (line) => !isInCell(line, place) && isAbove(line),
  )
  const boxes = () => [...place.querySelectorAll('div, ul, header')].filter(isAbove)
  return (
    bestOf([mergedHeadings(rows, width), ...rows.map((line) => plainHeadings(line, width))]) ??
    bestOf(boxes().map((line) => plainHeadings(line, width)))
  )
}

function bestOf(candidates: (Candidate | null)[]): Candidate | null {
  const [best] = candidates.filter((found) => found !== null).sort((a, b) => b.known - a.known)
  return best && best.known >= fewestKnown ? best : null
}

/** Rows of a table inside a cell are not this list's. */
function isInCell(row: Element, place: Element): boolean {
  const cell = row.parentElement?.closest('td, [role="gridcell"], [role="cell"]')
  return cell !== null && cell !== undefined && place.contains(cell)
}

function plainHeadings(line: Element, width: number): Candidate | null {
  const cells = [...line.children]
  // A list that scrolls has a cell above its scroll bar.
  const isFilled = cells.length === width + 1 && labelOfCell(cells[width]) === ''
  const isLine = (cells.length === width || isFilled) && !cells.some(holdsData) && !cells.some(isField)
  return isLine
    ? rated(
        cells.slice(0, width).map((cell) => [cell]),
        cells,
      )
    : null
}

/** A form to search by has labels like a list's headings, and fields between them; a heading's filter stands with its words. */
function isField(cell: Element): boolean {
  return controlIn(cell) !== null && labelOf(cell) === ''
}

/** Headings over several rows: under a merged one its parts count, as they stand directly above the cells. */
function mergedHeadings(lines: readonly Element[], width: number): Candidate | null {
  const head = lines.filter(
    (line) =>
      line.tagName === 'TR' &&
      hasText(line) &&
      !isBanner(line) &&
      ![...line.children].some((cell) => holdsData(cell) || isField(cell)),
  )
  if (head.length < 2) return null
  const grid = spreadCells(head.map((line) => [...line.children]))
  const paths = Array.from({ length: width }, (_, column) => pathAt(grid, column))
  const leaves = new Set(paths.map((path) => path.at(-1)))
  const isWhole = grid.every((row) => row.length === width) && leaves.size === width
  return isWhole
    ? rated(
        paths,
        head.flatMap((line) => [...line.children]),
      )
    : null
}

/** Grids measure their columns in an empty first row, and keep one as a pattern for others. */
function hasText({ textContent }: Element): boolean {
  return textContent?.trim() !== ''
}

/** A title or a pager over the whole width is nobody's heading. */
function isBanner({ children: [first, another] }: Element): boolean {
  return another === undefined && first instanceof HTMLTableCellElement && first.colSpan > 1
}

/** The cells above a column, from the group down to its own. */
function pathAt(grid: readonly (Element | undefined)[][], column: number): Element[] {
  return [...new Set(grid.map((row) => row[column]))].filter((cell) => cell !== undefined)
}

function rated(headings: Element[][], cells: Element[]): Candidate {
  const known = headings.filter((path) => senseOf(headingOf(path)).how !== 'unknown').length
  return { headings, cells, known }
}

/** What a column is called: its own words, or with its groups' where its own say nothing. */
export function headingOf(path: readonly Element[]): string {
  const labels = path.map(labelOf)
  // Some forms number their columns in a line of its own: "(1)", "(2)", "(3)=(2)-(1)".
  const words = labels.filter((label) => /\p{L}/u.test(labelKey(label)))
  const own = words.at(-1) ?? labels[0] ?? ''
  const all = words.join(' ')
  return senseOf(own).how === 'unknown' && senseOf(all).how !== 'unknown' ? all : own
}

function labelOfCell(cell: Element | undefined): string {
  return cell ? labelOf(cell) : ''
}

function isBefore(one: Element, other: Element): boolean {
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
}

import { labelKey } from '@/utils/dossier/text'
import type { LabelledPairs, ListView } from './profile'
import { pairsIn } from './read-pairs'
import { labelOf } from './read-text'
import { spreadCells } from './spread-cells'

/** What stands over one column. */
export interface Heading {
  /** From the group down to the column itself, by `labelKey`; without empty ones. */
  path: string[]
  /** The column's name in the page's own attributes, where the view goes by them. */
  key: string | null
}

/** The cells of a list's header, row by row. */
export function headerOf(list: Element, { header, joinedBy }: ListView): Element[][] {
  const cells = header ? [...list.querySelectorAll(header)] : []
  return joinedBy ? [cells] : byRow(cells)
}

/** The headings in a header, one a column; of merged header rows every column has its groups, too. */
export function headingsIn(header: Element[][], { columnKey }: ListView): Heading[] {
  if (columnKey) {
    const cells = header.flat()
    return cells.map((cell) => ({ path: pathOf([cell]), key: cell.getAttribute(columnKey.header) }))
  }
  const rows = spreadCells(header)
  const widest = Math.max(0, ...rows.map((row) => row.length))
  return Array.from({ length: widest }, (_, column) => ({
    path: pathOf(rows.map((row) => row[column])),
    key: null,
  }))
}

/** Cards have no headings but the labels inside each; some leave out what they have no value for. */
export function cardHeadings(list: Element, { row }: ListView, pairs: LabelledPairs): Heading[] {
  const cards = [...list.querySelectorAll(row)].slice(0, cardsLookedAt)
  const labels = cards.flatMap((card) => pairsIn(card, pairs).map(({ label }) => labelKey(label)))
  return [...new Set(labels)].map((label) => ({ path: [label], key: null }))
}

/** Enough for every label to occur, on every page the same number. */
const cardsLookedAt = 50

/** Each cell once: one that spans several header rows is its own group. */
function pathOf(cells: (Element | undefined)[]): string[] {
  const distinct = [...new Set(cells)].filter((cell) => cell !== undefined)
  return distinct.map((cell) => labelKey(labelOf(cell))).filter((label) => label !== '')
}

function byRow(cells: Element[]): Element[][] {
  const rows = new Map<Element | null, Element[]>()
  for (const cell of cells) {
    const row = rows.get(cell.parentElement)
    if (row) row.push(cell)
    else rows.set(cell.parentElement, [cell])
  }
  return [...rows.values()]
}

import { cellsOfRow, holdsData } from './row-cells'

/** Elements that look alike and stand together: the rows of a list, whatever they are made of. */
export interface RowGroup {
  /** The smallest element that holds all rows. */
  holder: Element
  /** Rows of one dossier each; `cellsOfRow` gives their cells, in column order. */
  rows: Element[]
  /** Cells of a row. */
  width: number
}

/** A list of one dossier is a list, when it has headings; without these it takes more to see one. */
const fewestCells = 3
/** Enough to know a list by; a page of thousands is not read through for it. */
const enoughRows = 60

/**
 * The groups of rows on a page: rows of tables (an ExtJS list is many tables of one row), ARIA grids, and any
 * elements that repeat the same structure.
 */
export function findRows(page: Document): RowGroup[] {
  return [...tableRows(page), ...ariaRows(page), ...repeatedRows(page)]
}

function tableRows(page: Document): RowGroup[] {
  const tables = [...page.querySelectorAll('table')].filter(isShown)
  const groups = tables.flatMap((table) => groupOf(table, dataRowsOf(table)) ?? [])
  const single = tables.filter((table) => dataRowsOf(table).length === 1)
  for (const [holder, members] of groupBy(single, (table) => boxOf(table).parentElement)) {
    const group = holder && members.length > 1 ? groupOf(holder, members.flatMap(dataRowsOf)) : null
    if (group) groups.push(group)
  }
  return groups
}

/** The outermost box around a table that holds nothing else: some kits wrap the table that is a row (ExtJS 3, Oracle ADF). */
function boxOf(table: Element): Element {
  let box = table
  while (box.parentElement?.childElementCount === 1) box = box.parentElement
  return box
}

/** Rows that hold data: not those of the head, and not those whose cells are all headings. */
function dataRowsOf(table: HTMLTableElement): Element[] {
  return [...table.rows].filter(
    (row) => row.parentElement?.tagName !== 'THEAD' && [...row.cells].some(({ tagName }) => tagName === 'TD'),
  )
}

function ariaRows(page: Document): RowGroup[] {
  const rows = [...page.querySelectorAll('[role="row"]:not(tr)')].filter(
    (row) => isShown(row) && row.querySelector('[role="columnheader"]') === null,
  )
  return [...byParent(rows)].flatMap(([holder, members]) => groupOf(holder, members) ?? [])
}

/** Elements that are nothing but boxes, yet many of a kind in one place. */
function repeatedRows(page: Document): RowGroup[] {
  const boxes = [...page.querySelectorAll('div, ul, ol, section')].filter(
    ({ children, tagName }) => children.length > 2 && tagName !== 'TABLE',
  )
  return boxes.flatMap((holder) => {
    const kinds = groupBy([...holder.children], kindOf)
    const [commonest = []] = [...kinds.values()].sort((a, b) => b.length - a.length)
    const [first] = commonest
    const isRow = first && !first.matches('table, thead, tbody, tr, option, script, style, [role="row"]')
    return (commonest.length > 2 && isRow && isShown(holder) && groupOf(holder, commonest)) || []
  })
}

/** The rows with text that have as many cells as most of them have; null when that is no list. */
function groupOf(holder: Element, rows: readonly Element[]): RowGroup | null {
  const some = rows.filter((row) => row.textContent?.trim() && !isFilter(row)).slice(0, enoughRows)
  const widths = groupBy(some, (row) => cellsOfRow(row).length)
  const [[width, commonest] = [0, undefined]] = [...widths].sort(
    ([one, those], [other, these]) => these.length * other - those.length * one,
  )
  return commonest && width >= fewestCells ? { holder, rows: commonest, width } : null
}

/** A line of fields to filter the list by: what was typed there last is no dossier's. */
function isFilter(row: Element): boolean {
  return row.querySelector('input:read-write') !== null && ![...row.children].some(holdsData)
}

/** What rows of one list share: the tag and the first class, which tells a row from its neighbours of another kind. */
function kindOf({ tagName, classList, children }: Element): string {
  return [tagName, classList[0] ?? '', children.length].join(' ')
}

function byParent<T extends Element>(elements: readonly T[]): Map<Element, T[]> {
  return groupBy(elements, ({ parentElement, ownerDocument }) => parentElement ?? ownerDocument.body)
}

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}

/** Consoles keep lists of other tabs in the page, hidden. */
export function isShown(element: Element): boolean {
  return element.getClientRects().length > 0
}

import { labelKey } from '@/utils/dossier/text'
import { lookUp } from '../look-up'
import type { ListView, ProfileSource } from '../profile'
import { labelOf } from '../read-text'
import { compileVocabulary } from '../vocabulary'
import { settleOrder, settleRivals } from './agree'
import { badgeSpot } from './badge-spot'
import { findPager } from './find-pager'
import { isShown } from './find-rows'
import type { ColumnGuess } from './guess'
import { guessColumn, type TableColumn } from './guess-column'
import { isOfDossiers } from './of-dossiers'
import { holdsData, textOfCell } from './row-cells'
import { commonAncestor, selectorOfAll, stableSelector } from './selectors'

const { asked } = compileVocabulary()

/** By what grids with frozen columns name the halves of one row alike, the most telling first. */
const keys = [
  'row-id',
  'data-uid',
  'data-recordid',
  'data-row-key',
  'data-rowindex',
  'datagrid-row-index',
  'row-index',
  'aria-rowindex',
]

/** One of the tables that stand side by side: its rows, and the line of its headings. */
interface Part {
  rows: Element[]
  cells: Element[][]
  head: Element[]
}

/**
 * The profile for a list whose columns stand in several tables side by side, some of them frozen (ag-grid, Kendo UI,
 * DevExtreme, ExtJS, EasyUI). Halves of a row are joined by the page's own key alone, and only where every table has the
 * same rows, once each, and a heading for each of its cells; null otherwise.
 */
export function profileOfJoined(page: Document, name: string): ProfileSource | null {
  for (const key of keys) {
    const parts = partsBy(key, page)
    const view = parts && viewOf(parts, key)
    if (view) return { version: 1, name, recognise: [view.where], lists: [view], details: [] }
  }
  return null
}

const fewestRows = 2

function partsBy(key: string, page: Document): Part[] | null {
  const holders = new Map<Element | null, Element[]>()
  for (const row of page.querySelectorAll(`tr[${key}], [role="row"][${key}], table[${key}]`)) {
    if (!isShown(row) || headingsIn(row).length > 0) continue
    holders.set(row.parentElement, [...(holders.get(row.parentElement) ?? []), row])
  }
  const groups = [...holders.values()].filter((rows) => rows.length >= fewestRows)
  const sets = groups.map((rows) => rows.map((row) => row.getAttribute(key)).sort())
  const isSame = sets.every(
    (set) => set.join('\n') === sets[0]?.join('\n') && new Set(set).size === set.length,
  )
  if (groups.length < 2 || !isSame) return null
  const order = groups[0]?.map((row) => row.getAttribute(key)) ?? []
  const heads = headLines(commonAncestor(groups.flat()), key)
  const cell = cellSelector(groups.flat())
  const cellsOf = (row: Element) => [...(cell ? row.querySelectorAll(cell) : row.children)]
  const parts = groups.map((rows, n): Part => {
    const sorted = order.flatMap((id) => rows.find((row) => row.getAttribute(key) === id) ?? [])
    return { rows: sorted, cells: sorted.map(cellsOf), head: heads[n] ?? [] }
  })
  const isHeaded = ({ cells, head }: Part) => cells.every(({ length }) => length === head.length)
  return heads.length === parts.length && parts.every(isHeaded) ? parts : null
}

/** The lines of headings around these tables, in the page's order; without empty ones. */
function headLines(within: Element, key: string): Element[][] {
  for (let place: Element | null = within, up = 0; place && up < 4; place = place.parentElement, up++) {
    const lines = new Map<Element | null, Element[]>()
    for (const cell of headCellsIn(place, key).filter(isShown)) {
      lines.set(cell.parentElement, [...(lines.get(cell.parentElement) ?? []), cell])
    }
    const said = [...lines.values()].filter((cells) => cells.some((cell) => labelOf(cell) !== ''))
    if (said.length > 1) return said
  }
  return []
}

/** Some heads are made of ordinary cells, in tables of their own. */
function headCellsIn(place: Element, key: string): Element[] {
  const headings = headingsIn(place)
  if (headings.length > 0) return headings
  const lines = [...place.querySelectorAll(`tr:not([${key}], [${key}] *)`)]
  return lines
    .filter(({ children }) => ![...children].some(holdsData))
    .flatMap(({ children }) => [...children])
}

function headingsIn(place: Element): Element[] {
  return [...place.querySelectorAll('th, [role="columnheader"]')]
}

/** ExtJS makes a table of every row; DevExtreme has one wide cell where the other table shows through. */
const cellSelectors = { ownTable: 'td', besideGap: ':scope > :not([colspan])' }

/** Where a row's cells are, if not simply in it. */
function cellSelector(rows: readonly Element[]): string | null {
  if (rows.every(({ tagName }) => tagName === 'TABLE')) return cellSelectors.ownTable
  const hasGap = rows.some(({ children }) => [...children].some((cell) => cell.hasAttribute('colspan')))
  return hasGap ? cellSelectors.besideGap : null
}

function viewOf(parts: readonly Part[], key: string): ListView | null {
  const columns = columnsOf(parts)
  const guesses = settleOrder(settleRivals(columns.map(guessColumn), columns), columns)
  const number = guesses.find(({ meaning }) => meaning === 'number')
  const [first] = parts
  if (!first || !number || !isOfDossiers(guesses, first.rows[0])) return null
  // A badge stands in the first half of its row.
  const ours = guesses.filter(({ index, meaning }) => index < first.head.length && meaning !== 'ignore')
  const carrier = ours.find(({ meaning }) => meaning === 'number') ?? ours[0]
  const head = parts.flatMap((part) => part.head)
  const rows = inPageOrder(parts.flatMap((part) => part.rows))
  const list = commonAncestor([...head, ...rows])
  const header = selectorOfAll(head, list)
  const row = rowSelector(rows, list, key)
  if (!carrier || !header || !row) return null
  const cell = cellSelector(rows)
  const pager = findPager(list)
  return {
    name: 'danh-sach',
    where: stableSelector(list, list.ownerDocument, 'start'),
    header,
    row,
    ...(cell && { cell }),
    joinedBy: key,
    columns: Object.fromEntries(guesses.filter(isSettled).map(({ heading, meaning }) => [heading, meaning])),
    ...(pager && { pager }),
    required: ['number'],
    badge: cell ? { columns: [carrier.meaning], place: 'bottom' } : badgeSpot(first.rows, ours, carrier),
    routes: [],
  }
}

/** What the officer is always asked about is left open for the reader to ask. */
function isSettled({ heading, confidence }: ColumnGuess): boolean {
  const isAsked = confidence === 'unsure' && lookUp(asked, labelKey(heading)) !== undefined
  return heading !== '' && !isAsked
}

function columnsOf(parts: readonly Part[]): TableColumn[] {
  const columns = parts.flatMap(({ head, cells }) =>
    head.map((heading, at) => ({ heading: labelOf(heading), cells: cells.flatMap((row) => row[at] ?? []) })),
  )
  return columns.map((column, index) => ({
    ...column,
    index,
    texts: column.cells.map(textOfCell),
  }))
}

function rowSelector(rows: readonly Element[], list: Element, key: string): string | null {
  const [first] = rows
  const keyed = `${first?.tagName.toLowerCase()}[${key}]`
  const found = [...list.querySelectorAll(keyed)]
  const isExact = found.length === rows.length && found.every((row, n) => row === rows[n])
  return isExact ? keyed : selectorOfAll(rows, list)
}

function inPageOrder(elements: readonly Element[]): Element[] {
  return [...elements].sort((one, other) =>
    one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  )
}

/** Whether a profile reads when a dossier is due. */
export function readsDue({ lists }: ProfileSource): boolean {
  return lists.some(({ columns }) => Object.values(columns).includes('dueAt'))
}

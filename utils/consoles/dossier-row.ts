import { labelKey } from '@/utils/dossier/text'
import type { ListPlan } from './read-columns'
import { pairsIn } from './read-pairs'
import { controls } from './read-text'
import { spreadCells } from './spread-cells'

/** The elements in which a list shows one dossier. */
export interface DossierRow {
  lead: HTMLElement
  /** Further rows of the same dossier, right behind the first one. */
  followUps: readonly Element[]
}

/** How the rows of a list are taken apart; found out once a pass, for all rows alike. */
export interface RowShape {
  rows: readonly DossierRow[]
  /** The row's cell in a column of the list. */
  cellOf(row: Element, column: number): Element | null | undefined
  /** All of the row's cells, each at the place of its column. */
  cellsOf(row: Element): readonly (Element | undefined)[]
  /** Whether form controls may hold values. */
  hasControls: boolean
  /** Whether some cell spans several columns or rows. */
  hasSpans: boolean
}

const spanning = ':is(td, th):is([colspan]:not([colspan="1"]), [rowspan]:not([rowspan="1"]))'

/** The rows of a list as they stand now, and how to find their cells. */
export function shapeOf(plan: ListPlan): RowShape {
  const { list, view } = plan
  const all = [...list.querySelectorAll<HTMLElement>(view.row)]
  const leads = view.joinedBy ? firstHalves(all, view.joinedBy) : all
  const rows = leads.map((lead) => ({ lead, followUps: followUpsOf(lead, plan) }))
  const isPlain = !view.cell && !view.columnKey && !view.pairs && !view.joinedBy
  const spread = view.joinedBy
    ? joinRows(rows, plan)
    : isPlain && spansRows(plan, leads)
      ? spreadRows(leads)
      : null
  const cellsOf = (row: Element) => (spread ? (spread.get(row) ?? []) : cellsIn(row, plan))
  return {
    rows,
    cellOf: isPlain && !spread ? childAt : (row, column) => cellsOf(row)[column],
    cellsOf,
    hasControls: holdsControls(list),
    hasSpans: spread !== null,
  }
}

/** The rows behind a first row that belong to the same dossier. */
export function followUpsOf(lead: Element, { list, view }: ListPlan): Element[] {
  const found: Element[] = []
  const { row, joinedBy } = view
  if (joinedBy) {
    const id = CSS.escape(lead.getAttribute(joinedBy) ?? '')
    return [...list.querySelectorAll(`:is(${row})[${joinedBy}="${id}"]`)].filter((half) => half !== lead)
  }
  if (!view.followUp) return found
  for (let next = lead.nextElementSibling; next?.matches(view.followUp.row); next = next.nextElementSibling) {
    found.push(next)
  }
  return found
}

/** Of the halves of each row the first, in the page's order. */
function firstHalves(all: HTMLElement[], joinedBy: string): HTMLElement[] {
  // A map keeps the place of a key's first value, and its last value.
  const there = [...all, ...[...all].reverse()]
  return [...new Map(there.map((row) => [row.getAttribute(joinedBy), row])).values()]
}

/** The cells of all halves; none while a half is missing, or there twice, as a page may be about to draw it. */
function joinRows(rows: readonly DossierRow[], { view, headings }: ListPlan): Map<Element, Element[]> {
  return new Map(
    rows.map(({ lead, followUps }) => {
      const cells = [lead, ...followUps].flatMap((half) => [
        ...(view.cell ? half.querySelectorAll(view.cell) : half.children),
      ])
      return [lead, cells.length === headings.length ? cells : []]
    }),
  )
}

/** Whether a row's cells are nothing but cells: none holds a form control, none spans others. */
export function isPlainRow(row: Element): boolean {
  return !row.querySelector(`${controls}, ${spanning}`)
}

function cellsIn(row: Element, { view, headings }: ListPlan): (Element | undefined)[] {
  if (view.pairs) {
    const pairs = pairsIn(row, view.pairs)
    return headings.map(({ path }) => pairs.find(({ label }) => labelKey(label) === path[0])?.element)
  }
  const cells = view.cell ? [...row.querySelectorAll(view.cell)] : childrenOf(row)
  if (!view.columnKey) return cells
  const name = view.columnKey.cell
  return headings.map(({ key }) => (key ? cells.find((cell) => cell.getAttribute(name) === key) : undefined))
}

/** As `[...children]`, without the collection that this makes for each of thousands of rows. */
function childrenOf(parent: Element): Element[] {
  const all: Element[] = []
  for (let child = parent.firstElementChild; child; child = child.nextElementSibling) all.push(child)
  return all
}

/** As `children[at]`, without the collection. */
function childAt(parent: Element, at: number): Element | null {
  let child = parent.firstElementChild
  for (let i = 0; child && i < at; i++) child = child.nextElementSibling
  return child
}

/** By name first: a list of thousands of cells is gone through in no time, and most hold none of them. */
function holdsControls(list: Element): boolean {
  const hasAny = ['input', 'select', 'textarea'].some((name) => list.querySelector(name))
  return hasAny && !!list.querySelector(controls)
}

/**
 * Merged header cells are no matter here: they have been spread already. Where every row has a cell for each heading,
 * no cell has room to span others.
 */
function spansRows({ list, view, headings }: ListPlan, leads: readonly Element[]): boolean {
  if (leads.every(({ childElementCount }) => childElementCount === headings.length)) return false
  const cells = [...list.querySelectorAll(spanning)]
  return cells.some((cell) => !view.header || !cell.matches(`${view.header}, thead *`))
}

/**
 * Every row of the list's table counts, since a cell of one may reach into the next. A cell over several columns
 * ("Không có hồ sơ nào") is the value of none.
 */
function spreadRows(leads: readonly Element[]): Map<Element, (Element | undefined)[]> {
  const spread = new Map<Element, (Element | undefined)[]>()
  for (const parent of new Set(leads.map((lead) => lead.parentElement))) {
    const rows = [...(parent?.children ?? [])]
    const grid = spreadCells(rows.map((row) => [...row.children]))
    rows.forEach((row, index) => {
      spread.set(row, grid[index]?.map((cell) => (spansColumns(cell) ? undefined : cell)) ?? [])
    })
  }
  return spread
}

function spansColumns(cell: Element | undefined): boolean {
  return cell instanceof HTMLTableCellElement && cell.colSpan > 1
}

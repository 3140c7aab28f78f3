import type { ClockState } from '@/utils/dossier/status'
import { labelKey } from '@/utils/dossier/text'
import { dateFields, isDate } from './date-fields'
import type { DossierRow, RowShape } from './dossier-row'
import type { Meaning } from './meaning'
import type { ConsoleProfile } from './profile'
import { type ListPlan, meaningOf } from './read-columns'
import { clockOfCell, readComposite, readLines } from './read-composite'
import { parsePageTime } from './read-date'
import { type RawFacts, type ReadFacts, understand } from './read-facts'
import { numberOfCell } from './read-number'
import { factsOfPairs } from './read-pairs'
import { controlIn, linesOf, spacedTextOf, textOf, textWithout, valueIn } from './read-text'

/** The badge cell of a row, or null when the row has fewer cells than the list has headings. */
export function badgeCellOf(row: Element, plan: ListPlan, shape: RowShape): HTMLElement | null {
  const cell = shape.cellOf(row, plan.badgeColumn)
  if (!(cell instanceof HTMLElement)) return null
  // A cell of the row above may reach down here; a badge on it would stand for two dossiers.
  return shape.hasSpans && !row.contains(cell) ? null : cell
}

/** A row's whole text, with that of the rows behind it that belong to it. */
export function textOfRow({ lead, followUps }: DossierRow, plan: ListPlan): string {
  let text = lead.textContent ?? ''
  const id = rowIdOf(lead, plan)
  if (id) text += `\u001f${id}`
  for (const row of followUps) text += `\u001e${row.textContent ?? ''}`
  return text
}

/** All that a row's reading depends on, in pieces: rows whose pieces are equal read equal. */
export function* piecesOf(
  { lead, followUps }: DossierRow,
  plan: ListPlan,
  shape: RowShape,
): Generator<string | null> {
  yield rowIdOf(lead, plan)
  if (shape.hasSpans || plan.view.pairs) yield lead.textContent
  const cells = shape.cellsOf(lead)
  for (const column of plan.readColumns) {
    const cell = cells[column]
    yield cell ? cell.textContent : null
    if (cell && shape.hasControls) yield controlText(cell)
  }
  for (const row of followUps) yield row.textContent
}

/** What a row says of its dossier. */
export function readRow(
  row: DossierRow,
  plan: ListPlan,
  shape: RowShape,
  profile: ConsoleProfile,
): ReadFacts {
  const raw = rawFactsOf(row, plan, shape, profile)
  const facts = understand(raw, profile, plan.route?.status)
  const rowId = rowIdOf(row.lead, plan)
  if (rowId && /^[\w-]{1,64}$/u.test(rowId)) facts.sighting.rowId = rowId
  // A column has a heading of its own; in a composite cell the row itself must have the label.
  facts.leavesDateEmpty = plan.composites.length > 0 && dateFields.some((field) => raw[field] === '')
  const clock = facts.saysStatus ? undefined : clockOfRow(row, plan, shape)
  return clock ? { ...facts, clock } : facts
}

/** Whether the row's term runs, for lists that show no status; undefined where nothing tells. */
function clockOfRow({ lead }: DossierRow, plan: ListPlan, shape: RowShape): ClockState | undefined {
  const { composite } = plan.view
  const [column] = plan.composites
  const cell = column === undefined ? undefined : shape.cellOf(lead, column)
  return cell && composite?.clocks ? clockOfCell(cell, composite) : undefined
}

function rowIdOf(row: Element, { view }: ListPlan): string | null {
  return view.rowIdAttribute ? row.getAttribute(view.rowIdAttribute) : null
}

function rawFactsOf(row: DossierRow, plan: ListPlan, shape: RowShape, profile: ConsoleProfile): RawFacts {
  const { view, columns } = plan
  const listed = (label: string) => {
    const meaning = meaningOf(label, view.columns, profile)
    return meaning && columns.has(meaning) ? meaning : undefined
  }
  const raw = view.pairs
    ? factsOfPairs(row.lead, view.pairs, view, listed)
    : factsOfCells(row.lead, plan, shape)
  for (const line of row.followUps) addMissing(raw, readLines(linesOf(line), view.followUp?.lines ?? []))
  return raw
}

function factsOfCells(row: Element, plan: ListPlan, shape: RowShape): RawFacts {
  const raw: RawFacts = {}
  const { composite } = plan.view
  const cells = shape.cellsOf(row)
  // With a cell missing the others stand below the wrong headings: as if its number could not be read.
  if (cells.length <= plan.lastColumn) return { number: '0' }
  for (const [meaning, column] of plan.columns) {
    const cell = cells[column]
    if (cell && meaning !== 'composite' && meaning !== 'ignore') {
      raw[meaning] = cellText(cell, meaning, plan.headings[column]?.path.at(-1), shape)
    }
  }
  for (const column of composite ? plan.composites : []) {
    const cell = cells[column]
    if (cell && composite) addMissing(raw, readComposite(cell, composite))
  }
  return raw
}

/** What several places say is taken from the first that says anything. */
function addMissing(raw: RawFacts, more: RawFacts): void {
  for (const [field, text] of Object.entries(more)) {
    if (!Reflect.get(raw, field)) Object.assign(raw, { [field]: text })
  }
}

function cellText(cell: Element, meaning: Meaning, heading: string | undefined, shape: RowShape): string {
  // Tables that turn into cards on narrow screens write each column's heading into its cells, hidden on wide ones.
  const title = cell.firstElementChild
  if (title && heading && cell.firstChild !== cell.lastChild && labelKey(textOf(title)) === heading) {
    return textWithout(cell, title)
  }
  // Papers, phone and address stand below a person's name, remarks below the status.
  const typed = shape.hasControls ? controlText(cell) : ''
  if (meaning === 'applicant' || meaning === 'submitter' || meaning === 'status') {
    return typed || (linesOf(cell)[0] ?? '')
  }
  const text = typed || linesOf(cell).join(' ')
  return holds(meaning, text) ? text : spacedTextOf(cell)
}

/** Whether a text is what the meaning asks for; pieces that a page sets apart by style alone run into one another. */
function holds(meaning: Meaning, text: string): boolean {
  if (meaning === 'number') return numberOfCell(text) !== null
  return !isDate(meaning) || parsePageTime(text) !== null
}

function controlText(cell: Element): string {
  const control = controlIn(cell)
  return control ? valueIn(control) : ''
}

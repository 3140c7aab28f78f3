import { labelKey } from '@/utils/dossier/text'
import type { Meaning } from '../meaning'
import type { CompositeCell, ListView, Pager, ProfileSource } from '../profile'
import { findNumber } from '../read-number'
import { pairsIn } from '../read-pairs'
import { badgePlaceOn, badgeSpot } from './badge-spot'
import type { RecognisedCards } from './find-cards'
import type { ColumnGuess } from './guess'
import type { RecognisedTable } from './recognise'
import { cellsOfRow } from './row-cells'
import { selectorOfAll, selectorOfFilled, stableSelector } from './selectors'

/** What the officer has settled about a table. */
export interface TaughtTable {
  table: Pick<RecognisedTable, 'list' | 'alike' | 'head' | 'rows' | 'titles' | 'digitColumn' | 'followUp'>
  columns: readonly ColumnGuess[]
  pager: Pager | null
  /** As the officer calls the system. */
  name: string
  /** Where it is known how the console orders day and month. */
  dayMonth?: ProfileSource['dayMonth']
}

/**
 * The profile that reads a table as it was taught; null when the table has nothing to tell its dossiers apart by, or
 * no selectors that find its rows and headings. It holds headings and selectors, and nothing that a cell says.
 */
export function profileOf(taught: TaughtTable): ProfileSource | null {
  const view = viewOf(taught)
  if (!view) return null
  const { table, columns, name, dayMonth } = taught
  const hasDigits = columns.some(({ index, meaning }) => index === table.digitColumn && meaning === 'number')
  return {
    version: 1,
    name,
    recognise: [view.where],
    lists: [view],
    details: [],
    ...(dayMonth && { dayMonth }),
    ...(hasDigits && { digitNumbers: true }),
  }
}

function viewOf({ table, columns, pager }: TaughtTable): ListView | null {
  const { list, alike, head, rows, titles, followUp } = table
  const key = keyOf(columns)
  if (!key) return null
  const header = selectorOfAll(head, list)
  const isShort = (stranger: Element) => cellsOfRow(stranger).length <= key.index
  const row =
    selectorOfAll(rows, list, isShort) ??
    selectorOfFilled(rows, titles, list, isShort) ??
    selectorOfAll(rows, list, (stranger) => isShort(stranger) || titles.includes(stranger))
  if (!header || !row) return null
  const composite = compositeOf(columns)
  const rowIdAttribute = rowIdOf(rows)
  return {
    name: 'danh-sach',
    where: selectorOfLists(alike) ?? stableSelector(list, list.ownerDocument, 'start'),
    header,
    row,
    columns: meaningsByHeading(columns),
    required: [key.meaning],
    badge: badgeSpot(rows, ownColumns(rows, columns), key),
    routes: [],
    ...(composite && { composite }),
    ...(followUp && { followUp }),
    ...(pager && { pager }),
    ...(rowIdAttribute && { rowIdAttribute }),
  }
}

/** A cell that reaches down into other rows stands for several dossiers, and carries the badge of none. */
function ownColumns(rows: readonly Element[], columns: readonly ColumnGuess[]): ColumnGuess[] {
  return columns.filter(({ index }) =>
    rows.every((row) => {
      const cell = cellsOfRow(row)[index]
      return !(cell instanceof HTMLTableCellElement && cell.rowSpan !== 1)
    }),
  )
}

/** What tells the dossiers of a table apart: the column of their numbers, or the cell of several facts that has them. */
function keyOf(columns: readonly ColumnGuess[]): ColumnGuess | undefined {
  const cells = columns.filter(({ meaning }) => meaning === 'composite')
  return (
    columns.find(({ meaning }) => meaning === 'number') ??
    cells.find(({ samples }) => samples.some((text) => findNumber(text) !== null)) ??
    cells[0]
  )
}

/**
 * How the cells are read that hold several facts: by the labels of all such columns. A line without a label is known
 * by its place alone, which is a place in every such cell: beside another such column it is left unread, not mistaken.
 */
function compositeOf(columns: readonly ColumnGuess[]): CompositeCell | undefined {
  const cells = columns.flatMap(({ meaning, composite }) =>
    meaning === 'composite' ? [composite ?? { lines: [] }] : [],
  )
  const [first, ...others] = cells
  if (!first || others.length === 0) return first
  const { unlabelled: _, freeTextLine, ...byLabel } = first
  const isShared = freeTextLine !== undefined && others.every((other) => other.freeTextLine === freeTextLine)
  return { ...byLabel, ...(isShared && { freeTextLine }), lines: cells.flatMap(({ lines }) => lines) }
}

/** What finds all of several lists; other tables without their headings may come along, none around or inside them. */
function selectorOfLists(lists: readonly Element[]): string | null {
  const body = lists[0]?.ownerDocument.body
  if (!body || lists.length < 2) return null
  const inPageOrder = [...lists].sort((one, other) =>
    one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  )
  const isApart = (stranger: Element) =>
    !lists.some((list) => stranger.contains(list) || list.contains(stranger))
  return selectorOfAll(inPageOrder, body, isApart)
}

/** The profile that reads cards as they were recognised; null when no selectors find them again. */
export function profileOfCards(found: RecognisedCards, name: string): ProfileSource | null {
  const { list, cards, pairs, labels, numberIn } = found
  const isOther = (stranger: Element) => pairsIn(stranger, pairs).length === 0
  const row = selectorOfAll(cards, list, isOther)
  const key: Meaning = numberIn ? 'dueAt' : 'number'
  if (!row || !labels.some(({ meaning }) => meaning === key)) return null
  const rowIdAttribute = rowIdOf(cards)
  const view: ListView = {
    name: 'danh-sach',
    where: stableSelector(list, list.ownerDocument, 'start'),
    row,
    pairs,
    columns: meaningsByHeading(labels),
    required: [key],
    badge: { columns: [key], place: badgePlaceOn(linesSaying(key, found)) },
    routes: [],
    ...(numberIn && { numberIn }),
    ...(rowIdAttribute && { rowIdAttribute }),
  }
  return { version: 1, name, recognise: [view.where], lists: [view], details: [] }
}

/** What each card has for a label of this meaning. */
function linesSaying(meaning: Meaning, { cards, pairs, labels }: RecognisedCards): Element[] {
  const names = new Set(
    labels.filter((label) => label.meaning === meaning).map(({ heading }) => labelKey(heading)),
  )
  return cards.flatMap(
    (card) => pairsIn(card, pairs).find(({ label }) => names.has(labelKey(label)))?.element ?? [],
  )
}

/**
 * Every heading with what it means, the unread ones too, so that the common vocabulary does not read them after
 * all. One heading over two columns of different meanings tells neither.
 */
function meaningsByHeading(columns: readonly ColumnGuess[]): Record<string, Meaning> {
  const settled = new Map<string, [string, Meaning]>()
  for (const { heading, meaning } of columns) {
    const label = labelKey(heading)
    if (label === '') continue
    const [name, before] = settled.get(label) ?? [heading, meaning]
    settled.set(label, [name, before === meaning ? meaning : 'ignore'])
  }
  return Object.fromEntries(settled.values())
}

const idAttributes = ['data-row-key', 'data-id', 'data-key', 'data-uid', 'data-rowid', 'data-dossier-id']

/** The attribute with the console's own id of a row; running numbers are places, not ids. */
function rowIdOf(rows: readonly Element[]): string | undefined {
  return idAttributes.find((name) => {
    const ids = rows.map((row) => row.getAttribute(name) ?? '')
    const isPlace = ids.every((id, n) => Number(id) - Number(ids[0]) === n)
    return !isPlace && new Set(ids).size === ids.length && ids.every((id) => /^[\w-]{1,64}$/u.test(id))
  })
}

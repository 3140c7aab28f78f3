import type { Meaning } from '../meaning'
import type { BadgePlace, ListView } from '../profile'
import type { ColumnGuess } from './guess'
import { cellsOfRow } from './row-cells'

/** What a badge needs below what a cell says, and beside it, px (entrypoints/console.content/badge.css). */
const badgeHeight = 14
const badgeWidth = 110
/** Below the only line of a cell, a badge may reach this far into it and leaves it legible. */
const leastBelow = badgeHeight / 2
/** Below several lines of a cell, a badge that has this much covers nothing but the ends of letters. */
const leastRoom = badgeHeight - 1
/** Rows of one list are alike. */
const looksAt = 20

type Spot = ListView['badge']

/** Where a list's badges stand, among the columns that can be seen. */
export function badgeSpot(rows: readonly Element[], columns: readonly ColumnGuess[], key: ColumnGuess): Spot {
  const isSeenIn = ({ index }: ColumnGuess) =>
    rows.slice(0, looksAt).every((row) => {
      const cell = cellsOfRow(row)[index]
      return !cell || (row.contains(cell) && isSeen(cell))
    })
  if (isSeenIn(key)) return spotWith(rows, columns, key)
  const seen = columns.filter((column) => column.meaning !== 'ignore' && isSeenIn(column))
  const carrier = seen.find(({ meaning }) => meaning === 'dueAt') ?? seen[0]
  if (!carrier) return spotWith(rows, columns, key)
  const { columns: meanings, place } = spotWith(rows, seen, carrier)
  return { columns: [...meanings, key.meaning], place }
}

/**
 * Some kits freeze columns by drawing them once more over the table, which keeps its own: hidden (antd 3, Element UI),
 * or below the others that say the same (jqGrid, DataTables).
 */
function isSeen(cell: Element): boolean {
  if (getComputedStyle(cell.firstElementChild ?? cell).visibility === 'hidden') return false
  const { left, top, width, height } = cell.getBoundingClientRect()
  const above = cell.ownerDocument.elementFromPoint(left + width / 2, top + height / 2)
  const copy = above?.closest('td, [role="gridcell"]')
  return !copy || copy === cell || copy.contains(cell) || cell.contains(copy) || !saySame(copy, cell)
}

function saySame(one: Element, other: Element): boolean {
  return one.textContent?.trim() === other.textContent?.trim()
}

/**
 * Where badges stand by a column: with the dossier's number, unless that breaks into lines or stands on a line so low that
 * a badge would cover it; then in the column with room below in the most rows or, in low rows, beside what it says.
 */
function spotWith(rows: readonly Element[], columns: readonly ColumnGuess[], key: ColumnGuess): Spot {
  if (key.meaning === 'composite') return { columns: [key.meaning], place: 'top' }
  const cellsOf = ({ index }: ColumnGuess) =>
    rows.slice(0, looksAt).flatMap((row) => cellsOfRow(row)[index] ?? [])
  const read = columns.filter(({ meaning }) => meaning !== 'ignore')
  const others = read.filter(({ meaning }) => meaning !== key.meaning)
  const room = (column: ColumnGuess) => median(cellsOf(column).map(roomIn))
  const roomy = (column: ColumnGuess) => cellsOf(column).filter((cell) => roomIn(cell) >= badgeHeight).length
  const beside = (column: ColumnGuess) => median(cellsOf(column).map(roomBeside))
  const width = (column: ColumnGuess) => median(cellsOf(column).map(widthOf))
  const isBroken = median(cellsOf(key).map(linesIn)) > 1

  if (isBroken && room(key) < badgeHeight) {
    // Names of procedures fill some cells to the last line, though most have room.
    const [best] = [...others].sort((one, other) => roomy(other) - roomy(one) || room(other) - room(one))
    if (best && room(best) >= badgeHeight) {
      // Half of that room is above the text where the page centres it.
      const [wide] = others.filter((one) => beside(one) >= 2 * badgeWidth)
      if (wide && median(cellsOf(best).map(roomBelow)) < leastRoom) return spot(key, wide, 'end')
      return spot(key, best, 'bottom')
    }
  }
  if (!isBroken && median(cellsOf(key).map(roomBelow)) < leastBelow) {
    const [best] = [...read].sort((one, other) => beside(other) - beside(one))
    if (best && beside(best) >= badgeWidth) return spot(key, best, 'end')
    // Half of a procedure's name tells it; half of a number tells nothing.
    const [wide] = others.filter((one) => width(one) >= 2 * badgeWidth)
    if (wide) return spot(key, wide, 'end')
  }
  return { columns: [key.meaning], place: 'bottom' }
}

/** Where the badges of cards stand, given the lines that carry them. */
export function badgePlaceOn(lines: readonly Element[]): BadgePlace {
  const some = lines.slice(0, looksAt)
  const isLow = median(some.map(roomBelow)) < leastBelow
  return isLow && median(some.map(roomBeside)) >= badgeWidth ? 'end' : 'bottom'
}

function spot(key: ColumnGuess, best: ColumnGuess, place: BadgePlace): Spot {
  return { columns: [...new Set<Meaning>([best.meaning, key.meaning])], place }
}

/** The height that a cell has left, px; none where it is narrower than a badge. */
function roomIn(cell: Element): number {
  const { width, height } = cell.getBoundingClientRect()
  const { top, bottom } = extentOf(cell)
  return width < badgeWidth ? 0 : height - (bottom - top)
}

/** The height below a cell's last line, px. */
function roomBelow(cell: Element): number {
  return cell.getBoundingClientRect().bottom - extentOf(cell).bottom
}

/** The width behind what a cell says, px. */
function roomBeside(cell: Element): number {
  return cell.getBoundingClientRect().right - extentOf(cell).right
}

function widthOf(cell: Element): number {
  return cell.getBoundingClientRect().width
}

/** Into how many lines a cell's text is broken. */
function linesIn(cell: Element): number {
  return new Set(textBoxes(cell).map(({ bottom }) => Math.round(bottom))).size
}

/** From where to where a cell's text reaches; its boxes may reach further. */
function extentOf(cell: Element): { top: number; bottom: number; right: number } {
  const boxes = textBoxes(cell)
  const { top, left } = cell.getBoundingClientRect()
  return {
    top: boxes.length > 0 ? boxes.reduce((least, box) => Math.min(least, box.top), Infinity) : top,
    bottom: boxes.reduce((most, box) => Math.max(most, box.bottom), top),
    right: boxes.reduce((most, box) => Math.max(most, box.right), left),
  }
}

/** The boxes of a cell's text, line by line: a file pasted into it makes more of them than a call takes arguments. */
function textBoxes(cell: Element): DOMRect[] {
  const page = cell.ownerDocument
  const texts = page.createTreeWalker(cell, NodeFilter.SHOW_TEXT)
  const range = page.createRange()
  const boxes: DOMRect[] = []
  while (texts.nextNode()) {
    range.selectNodeContents(texts.currentNode)
    for (const box of range.getClientRects()) if (box.width > 0) boxes.push(box)
  }
  return boxes
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
}

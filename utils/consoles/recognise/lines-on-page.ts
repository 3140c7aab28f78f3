import { clean } from '@/utils/dossier/text'
import { linesOf } from '../read-text'
import { type CellPart, partAt, partKey, placesIn } from './split-cell'

/** A line of a cell, and the texts of the page that it is made of. */
interface LineOnPage {
  nodes: Text[]
  raw: string
}

/**
 * What `linesOf` goes by (../read-text), once more: shared, the content script would pay for the wizard. Where the two
 * told other lines there would be no pieces (`linesOnPage`).
 */
const blocks = 'div, p, li, ul, ol, table, tr, h1, h2, h3, h4, h5, h6'
const icons = 'mat-icon, [class*="material-icons"], [class*="material-symbols"]'

/** The piece of a cell at a place of its text; null where the cell has no line there. */
export function partAtText(cell: Element, node: Text, offset: number): CellPart | null {
  const lines = linesOnPage(cell)
  const line = lines.findIndex(({ nodes }) => nodes.includes(node))
  const found = lines[line]
  if (!found) return null
  const before = found.nodes.slice(0, found.nodes.indexOf(node)).map(({ data }) => data)
  const text = `${before.join('')}${node.data.slice(0, offset)}`
  // A space at the end would be cleaned away, and the place be that of the piece before.
  return partAt(linesOf(cell), line, clean(`${text}|`).length - 1)
}

/** Where a piece stands in a cell; null in a cell that has none like it. */
export function rangeOfPart(cell: Element, key: string): Range | null {
  const place = placesIn(linesOf(cell)).find(({ part }) => partKey(part) === key)
  const line = place && linesOnPage(cell)[place.line]
  if (!line) return null
  const range = cell.ownerDocument.createRange()
  setBoundary(line, rawPlace(line.raw, place.start + 1) - 1, (node, at) => range.setStart(node, at))
  setBoundary(line, rawPlace(line.raw, place.end), (node, at) => range.setEnd(node, at))
  return range
}

/** The lines of a cell, as `linesOf` tells them. */
function linesOnPage(cell: Element): LineOnPage[] {
  const lines: Text[][] = [[]]
  collect(cell, lines)
  const found = lines
    .map((nodes) => ({ nodes, raw: nodes.map(({ data }) => data).join('') }))
    .filter(({ raw }) => clean(raw) !== '')
  return found.map(({ raw }) => clean(raw)).join('\n') === linesOf(cell).join('\n') ? found : []
}

function collect(node: Element, lines: Text[][]): void {
  for (const child of node.childNodes) {
    if (child instanceof Text) lines.at(-1)?.push(child)
    if (!(child instanceof Element) || child.matches(icons)) continue
    const isBlock = child.matches(blocks)
    if (isBlock || child.tagName === 'BR') lines.push([])
    collect(child, lines)
    if (isBlock) lines.push([])
  }
}

/** The shortest beginning of a page's text that is as long as this once it is cleaned. */
function rawPlace(raw: string, length: number): number {
  let [least, most] = [0, raw.length]
  while (least < most) {
    const middle = (least + most) >> 1
    if (clean(raw.slice(0, middle)).length < length) least = middle + 1
    else most = middle
  }
  return least
}

function setBoundary({ nodes }: LineOnPage, place: number, set: (node: Text, at: number) => void): void {
  let left = Math.max(0, place)
  for (const node of nodes) {
    if (left <= node.length) {
      set(node, left)
      return
    }
    left -= node.length
  }
}

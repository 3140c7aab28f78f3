import PizZip from 'pizzip'
import { type PaperPicture, type Pictures, pictureIn, picturesOf, targetOf } from './paper-pictures'
import { attribute, child, children, parsePart } from './word-xml'

/**
 * A filled .docx as the page shows it: what Word would print, so far as letters need it. Read from the file
 * itself, hence an office's own template previews as well as ours. Lengths in points.
 */
export interface PaperView {
  margin: { top: number; right: number; bottom: number; left: number }
  /** What stands in the first page's top margin, such as a letterhead; empty where there is nothing to see. */
  header: PaperBlock[]
  blocks: PaperBlock[]
  /** What stands in its bottom margin: the office's address. */
  footer: PaperBlock[]
}

export type PaperBlock = PaperParagraph | PaperTable

export interface PaperParagraph {
  kind: 'paragraph'
  align: 'left' | 'center' | 'right' | 'justify'
  spaceBefore: number
  spaceAfter: number
  /** A multiple of the type's own line, or an exact height. */
  lineHeight: { times: number } | { exactly: number }
  firstLine: number
  indentLeft: number
  indentRight: number
  /** A solid rule above, as under quốc hiệu. */
  ruled: boolean
  /** A frame around it. */
  boxed: boolean
  runs: PaperRun[]
}

export interface PaperRun {
  text: string
  size: number
  bold: boolean
  italic: boolean
  picture?: PaperPicture
}

export interface PaperTable {
  kind: 'table'
  /** Widths of the columns. */
  columns: number[]
  /** Whether lines are drawn around its cells, as in a list; the head of a letter has none. */
  ruled: boolean
  rows: PaperCell[][]
}

export interface PaperCell {
  /** How many columns it takes. */
  span: number
  blocks: PaperBlock[]
}

/** What reading any part of the file needs besides its XML. */
interface Reading {
  /** Of type that says no size of its own. */
  defaultSize: number
  pictures: Pictures
}

const twipsPerPoint = 20
const singleLine = 240

/** Reads a .docx that the filling has made. In a page only: it needs the browser's XML parser. */
export function readPaper(docx: Uint8Array): PaperView {
  const zip = new PizZip(docx)
  const defaultSize = sizeOf(parsePart(zip, 'word/styles.xml')) ?? 11
  const body = child(parsePart(zip, 'word/document.xml'), 'body')
  const section = child(body, 'sectPr')
  const margins = child(section, 'pgMar')
  const edge = (kind: 'header' | 'footer') => edgeOf(zip, section, kind, defaultSize)
  return {
    margin: {
      top: points(margins, 'top'),
      right: points(margins, 'right'),
      bottom: points(margins, 'bottom'),
      left: points(margins, 'left'),
    },
    header: edge('header'),
    blocks: blocksOf(body, { defaultSize, pictures: picturesOf(zip, 'word/document.xml') }),
    footer: edge('footer'),
  }
}

/** The first page's header or footer, if there is anything to see in it. */
function edgeOf(
  zip: PizZip,
  section: Element | null,
  kind: 'header' | 'footer',
  defaultSize: number,
): PaperBlock[] {
  const type = isOn(child(section, 'titlePg')) ? 'first' : 'default'
  const reference = children(section, `${kind}Reference`).find((one) => attribute(one, 'type') === type)
  const name = reference && targetOf(zip, 'word/document.xml', reference)
  if (!name) return []
  const blocks = blocksOf(parsePart(zip, name), { defaultSize, pictures: picturesOf(zip, name) })
  return blocks.some(showsSomething) ? blocks : []
}

function showsSomething(block: PaperBlock): boolean {
  if (block.kind === 'table') return true
  return block.ruled || block.runs.some(({ text, picture }) => text.trim() !== '' || picture !== undefined)
}

/** The default size of the document's styles (w:docDefaults), in points. */
function sizeOf(styles: Element | null): number | null {
  const run = child(child(child(styles, 'docDefaults'), 'rPrDefault'), 'rPr')
  return child(run, 'sz') ? number(child(run, 'sz'), 'val') / 2 : null
}

function blocksOf(parent: Element | null, reading: Reading): PaperBlock[] {
  return [...(parent?.children ?? [])].flatMap((element): PaperBlock[] => {
    if (element.localName === 'p') return [paragraphOf(element, reading)]
    if (element.localName === 'tbl') return [tableOf(element, reading)]
    return []
  })
}

function tableOf(table: Element, reading: Reading): PaperTable {
  return {
    kind: 'table',
    columns: children(child(table, 'tblGrid'), 'gridCol').map((column) => points(column, 'w')),
    ruled: isRuled(child(table, 'tblPr')),
    rows: children(table, 'tr').map((row) => children(row, 'tc').map((cell) => cellOf(cell, reading))),
  }
}

function cellOf(cell: Element, reading: Reading): PaperCell {
  const span = number(child(child(cell, 'tcPr'), 'gridSpan'), 'val')
  return { span: Math.max(1, span), blocks: blocksOf(cell, reading) }
}

/** By its own borders, or by Word's style for tables with lines. */
function isRuled(properties: Element | null): boolean {
  const inner = child(child(properties, 'tblBorders'), 'insideH')
  if (inner) return !['', 'nil', 'none'].includes(attribute(inner, 'val'))
  return /grid|li/i.test(attribute(child(properties, 'tblStyle'), 'val'))
}

function paragraphOf(paragraph: Element, reading: Reading): PaperParagraph {
  const properties = child(paragraph, 'pPr')
  const spacing = child(properties, 'spacing')
  const indent = child(properties, 'ind')
  const borders = child(properties, 'pBdr')
  const boxed = child(borders, 'left') !== null
  return {
    kind: 'paragraph',
    align: alignOf(child(properties, 'jc')),
    spaceBefore: points(spacing, 'before'),
    spaceAfter: points(spacing, 'after'),
    lineHeight: lineHeightOf(spacing),
    firstLine: points(indent, 'firstLine'),
    indentLeft: points(indent, 'left'),
    indentRight: points(indent, 'right'),
    ruled: !boxed && child(borders, 'top') !== null,
    boxed,
    runs: runsOf(paragraph).map((run) => runOf(run, reading)),
  }
}

function lineHeightOf(spacing: Element | null): PaperParagraph['lineHeight'] {
  if (attribute(spacing, 'lineRule') === 'exact') return { exactly: points(spacing, 'line') }
  return { times: (number(spacing, 'line') || singleLine) / singleLine }
}

function alignOf(justification: Element | null): PaperParagraph['align'] {
  switch (attribute(justification, 'val')) {
    case 'center':
      return 'center'
    case 'right':
    case 'end':
      return 'right'
    case 'both':
      return 'justify'
    default:
      return 'left'
  }
}

/** A picture's text box has runs of its own, which are none of the paragraph's. */
function runsOf(paragraph: Element): Element[] {
  return [...paragraph.getElementsByTagNameNS(paragraph.namespaceURI, 'r')].filter(
    (run) => run.parentElement?.closest('r') === null,
  )
}

function runOf(run: Element, { defaultSize, pictures }: Reading): PaperRun {
  const properties = child(run, 'rPr')
  const size = child(properties, 'sz')
  const picture = pictureIn(run, pictures)
  return {
    text: [...run.children].map(textOf).join(''),
    size: size ? number(size, 'val') / 2 : defaultSize,
    bold: isOn(child(properties, 'b')),
    italic: isOn(child(properties, 'i')),
    ...(picture && { picture }),
  }
}

function textOf(element: Element): string {
  if (element.localName === 't') return element.textContent ?? ''
  if (element.localName === 'tab') return '\t'
  return element.localName === 'br' ? '\n' : ''
}

/** A switch such as w:b is on by being there, unless it says otherwise. */
function isOn(element: Element | null): boolean {
  return element !== null && !['0', 'false', 'off'].includes(attribute(element, 'val'))
}

function number(element: Element | null, name: string): number {
  const value = Number(attribute(element, name))
  return Number.isFinite(value) ? value : 0
}

function points(element: Element | null, name: string): number {
  return number(element, name) / twipsPerPoint
}

import PizZip from 'pizzip'

/**
 * A filled .docx as the page shows it: what Word would print, so far as letters need it. Read from the file
 * itself, hence an office's own template previews as well as ours. Lengths in points.
 */
export interface PaperView {
  margin: { top: number; right: number; bottom: number; left: number }
  blocks: PaperBlock[]
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
  runs: PaperRun[]
}

export interface PaperRun {
  text: string
  size: number
  bold: boolean
  italic: boolean
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

const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const twipsPerPoint = 20
const singleLine = 240

/** Reads a .docx that the filling has made. In a page only: it needs the browser's XML parser. */
export function readPaper(docx: Uint8Array): PaperView {
  const zip = new PizZip(docx)
  const defaultSize = sizeOf(parsePart(zip, 'word/styles.xml')) ?? 11
  const body = child(parsePart(zip, 'word/document.xml'), 'body')
  const margins = child(child(body, 'sectPr'), 'pgMar')
  return {
    margin: {
      top: points(margins, 'top'),
      right: points(margins, 'right'),
      bottom: points(margins, 'bottom'),
      left: points(margins, 'left'),
    },
    blocks: blocksOf(body, defaultSize),
  }
}

function parsePart(zip: PizZip, name: string): Element | null {
  const xml = zip.file(name)?.asText()
  return xml === undefined ? null : new DOMParser().parseFromString(xml, 'application/xml').documentElement
}

/** The default size of the document's styles (w:docDefaults), in points. */
function sizeOf(styles: Element | null): number | null {
  const run = child(child(child(styles, 'docDefaults'), 'rPrDefault'), 'rPr')
  return child(run, 'sz') ? number(child(run, 'sz'), 'val') / 2 : null
}

function blocksOf(parent: Element | null, defaultSize: number): PaperBlock[] {
  return [...(parent?.children ?? [])].flatMap((element): PaperBlock[] => {
    if (element.localName === 'p') return [paragraphOf(element, defaultSize)]
    if (element.localName === 'tbl') return [tableOf(element, defaultSize)]
    return []
  })
}

function tableOf(table: Element, defaultSize: number): PaperTable {
  return {
    kind: 'table',
    columns: children(child(table, 'tblGrid'), 'gridCol').map((column) => points(column, 'w')),
    ruled: isRuled(child(table, 'tblPr')),
    rows: children(table, 'tr').map((row) => children(row, 'tc').map((cell) => cellOf(cell, defaultSize))),
  }
}

function cellOf(cell: Element, defaultSize: number): PaperCell {
  const span = number(child(child(cell, 'tcPr'), 'gridSpan'), 'val')
  return { span: Math.max(1, span), blocks: blocksOf(cell, defaultSize) }
}

/** By its own borders, or by Word's style for tables with lines. */
function isRuled(properties: Element | null): boolean {
  const inner = child(child(properties, 'tblBorders'), 'insideH')
  if (inner) return !['', 'nil', 'none'].includes(attribute(inner, 'val'))
  return /grid|li/i.test(attribute(child(properties, 'tblStyle'), 'val'))
}

function paragraphOf(paragraph: Element, defaultSize: number): PaperParagraph {
  const properties = child(paragraph, 'pPr')
  const spacing = child(properties, 'spacing')
  const indent = child(properties, 'ind')
  return {
    kind: 'paragraph',
    align: alignOf(child(properties, 'jc')),
    spaceBefore: points(spacing, 'before'),
    spaceAfter: points(spacing, 'after'),
    lineHeight: lineHeightOf(spacing),
    firstLine: points(indent, 'firstLine'),
    indentLeft: points(indent, 'left'),
    indentRight: points(indent, 'right'),
    ruled: child(child(properties, 'pBdr'), 'top') !== null,
    runs: [...paragraph.getElementsByTagNameNS(wordNamespace, 'r')].map((run) => runOf(run, defaultSize)),
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

function runOf(run: Element, defaultSize: number): PaperRun {
  const properties = child(run, 'rPr')
  const size = child(properties, 'sz')
  return {
    text: [...run.children].map(textOf).join(''),
    size: size ? number(size, 'val') / 2 : defaultSize,
    bold: isOn(child(properties, 'b')),
    italic: isOn(child(properties, 'i')),
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

function child(parent: Element | null, name: string): Element | null {
  return children(parent, name)[0] ?? null
}

function children(parent: Element | null, name: string): Element[] {
  return [...(parent?.children ?? [])].filter(
    (element) => element.localName === name && element.namespaceURI === wordNamespace,
  )
}

function attribute(element: Element | null, name: string): string {
  return element?.getAttributeNS(wordNamespace, name) ?? ''
}

function number(element: Element | null, name: string): number {
  const value = Number(attribute(element, name))
  return Number.isFinite(value) ? value : 0
}

function points(element: Element | null, name: string): number {
  return number(element, name) / twipsPerPoint
}

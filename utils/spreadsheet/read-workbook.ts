import PizZip from 'pizzip'

/**
 * The first sheet of a workbook (.xlsx) as cells of text. Written here because the libraries at hand unzip large
 * sheets in blob workers, which the policy of our pages forbids. Needs DOMParser: pages only.
 */

/** Beyond these a file is not an office's list: packed bytes, and characters of one part. */
const maxPacked = 5_000_000
const maxUnpacked = 50_000_000
/** The most rows a sheet can have. */
const maxRow = 1_048_576

/** @throws WorkbookError when the bytes are no workbook or its first sheet cannot be read. */
export function readWorkbook(bytes: ArrayBuffer | Uint8Array): string[][] {
  const zip = openZip(bytes)
  const sheet = xmlOf(zip, firstSheetPath(zip))
  if (!sheet) throw new WorkbookError('noSheet')
  const shared = [...(xmlOf(zip, 'xl/sharedStrings.xml')?.getElementsByTagName('si') ?? [])].map(textOf)
  const dates = dateStyles(zip)
  const rows: string[][] = []
  for (const row of sheet.getElementsByTagName('row')) {
    // Empty rows are left out of the file, but count when an error names a row.
    const place = Math.min(Number(row.getAttribute('r') ?? rows.length + 1), maxRow) - 1
    while (rows.length < place) rows.push([])
    rows.push(rowCells(row, shared, dates))
  }
  return rows
}

/** Why a workbook cannot be read. */
export class WorkbookError extends Error {
  constructor(readonly problem: 'noWorkbook' | 'noSheet' | 'tooLarge' | 'brokenXml') {
    super(problem)
    this.name = 'WorkbookError'
  }
}

function openZip(bytes: ArrayBuffer | Uint8Array): PizZip {
  if (bytes.byteLength > maxPacked) throw new WorkbookError('tooLarge')
  try {
    return new PizZip(bytes)
  } catch {
    throw new WorkbookError('noWorkbook')
  }
}

function xmlOf(zip: PizZip, path: string): Document | null {
  const file = zip.file(path)
  if (!file) return null
  const text = file.asText()
  if (text.length > maxUnpacked) throw new WorkbookError('tooLarge')
  const document = new DOMParser().parseFromString(text, 'application/xml')
  if (document.getElementsByTagName('parsererror').length > 0) throw new WorkbookError('brokenXml')
  return document
}

/** The part of the first sheet in the workbook's own order, which need not be sheet1.xml. */
function firstSheetPath(zip: PizZip): string {
  const id = xmlOf(zip, 'xl/workbook.xml')?.getElementsByTagName('sheet')[0]?.getAttribute('r:id')
  const links = xmlOf(zip, 'xl/_rels/workbook.xml.rels')?.getElementsByTagName('Relationship') ?? []
  const target = [...links].find((link) => link.getAttribute('Id') === id)?.getAttribute('Target')
  if (!target) throw new WorkbookError('noSheet')
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`
}

/** Which cell styles show a number as a date. */
function dateStyles(zip: PizZip): Set<number> {
  const styles = xmlOf(zip, 'xl/styles.xml')
  const custom = new Map(
    [...(styles?.getElementsByTagName('numFmt') ?? [])].map((format) => [
      format.getAttribute('numFmtId'),
      format.getAttribute('formatCode') ?? '',
    ]),
  )
  const cellFormats = styles?.getElementsByTagName('cellXfs')[0]?.getElementsByTagName('xf') ?? []
  const isDate = (id: string | null) => {
    // 14-17 and 22 are the built-in date formats (ECMA-376 part 1, 18.8.30).
    if (['14', '15', '16', '17', '22'].includes(id ?? '')) return true
    return /[dmy]/i.test((custom.get(id) ?? '').replace(/"[^"]*"|\[[^\]]*\]/g, ''))
  }
  return new Set(
    [...cellFormats].flatMap((format, i) => (isDate(format.getAttribute('numFmtId')) ? [i] : [])),
  )
}

function rowCells(row: Element, shared: string[], dates: Set<number>): string[] {
  const cells: string[] = []
  for (const cell of row.getElementsByTagName('c')) {
    const column = columnOf(cell.getAttribute('r')) ?? cells.length
    while (cells.length < column) cells.push('')
    cells[column] = cellText(cell, shared, dates)
  }
  return cells
}

function cellText(cell: Element, shared: string[], dates: Set<number>): string {
  const value = cell.getElementsByTagName('v')[0]?.textContent ?? ''
  switch (cell.getAttribute('t')) {
    case 's':
      return shared[Number(value)] ?? ''
    case 'inlineStr':
      return textOf(cell)
    case 'str':
    case 'b':
    case 'e':
    case 'd':
      return value
    default:
      return dates.has(Number(cell.getAttribute('s'))) && value !== '' ? serialDate(Number(value)) : value
  }
}

/** A workbook's day number as `YYYY-MM-DD`: days since 1899-12-30, by which 1900 wrongly leaps. */
function serialDate(serial: number): string {
  const at = Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000
  return Number.isNaN(at) || Math.abs(at) > 8e15 ? String(serial) : new Date(at).toISOString().slice(0, 10)
}

/** All text runs of a string, without its phonetic reading. */
function textOf(element: Element): string {
  return [...element.getElementsByTagName('t')]
    .filter((run) => run.parentElement?.tagName !== 'rPh')
    .map((run) => run.textContent ?? '')
    .join('')
}

/** 0 for "A7", 27 for "AB7"; null without a reference. */
function columnOf(reference: string | null): number | null {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0]
  if (!letters) return null
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

import PizZip from 'pizzip'
import type { Cell, Sheet } from './cell'

/** A workbook (.xlsx) of these sheets, text as text, numbers as numbers, dates (`YYYY-MM-DD`) as dates. */
export function writeWorkbook(sheets: readonly Sheet[]): Uint8Array<ArrayBuffer> {
  const zip = new PizZip()
  const names = sheetNames(sheets)
  const part = (path: string, content: string) => zip.file(path, declaration + content)
  part('[Content_Types].xml', contentTypes(sheets.length))
  part('_rels/.rels', relationships([['officeDocument', 'xl/workbook.xml']]))
  part('xl/styles.xml', styles)
  part('xl/workbook.xml', workbook(names))
  part(
    'xl/_rels/workbook.xml.rels',
    relationships([...names.map((_, i) => ['worksheet', sheetFile(i)] as const), ['styles', 'styles.xml']]),
  )
  sheets.forEach(({ rows }, i) => {
    part(`xl/${sheetFile(i)}`, worksheet(rows))
  })
  return new Uint8Array(zip.generate({ type: 'arraybuffer', compression: 'DEFLATE' }))
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const types = 'http://schemas.openxmlformats.org/package/2006/content-types'
const mimeStart = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** Style 1 is the built-in short date, which a spreadsheet shows as its reader is used to (ECMA-376 part 1, 18.8.30). */
const dateStyle = 1
const styles = `<styleSheet xmlns="${main}"><fonts count="1"><font/></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`

const sheetFile = (index: number) => `worksheets/sheet${index + 1}.xml`

function contentTypes(sheets: number): string {
  const override = (path: string, kind: string) =>
    `<Override PartName="/xl/${path}" ContentType="${mimeStart}.${kind}+xml"/>`
  const parts = Array.from({ length: sheets }, (_, i) => override(sheetFile(i), 'worksheet'))
  return `<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${override('workbook.xml', 'sheet.main')}${override('styles.xml', 'styles')}${parts.join('')}</Types>`
}

/** Each with an id by its place: rId1, rId2, … */
function relationships(targets: readonly (readonly [kind: string, path: string])[]): string {
  const each = targets.map(
    ([kind, path], i) => `<Relationship Id="rId${i + 1}" Type="${relations}/${kind}" Target="${path}"/>`,
  )
  return `<Relationships xmlns="${packageRelations}">${each.join('')}</Relationships>`
}

function workbook(names: readonly string[]): string {
  const sheets = names.map(
    (name, i) => `<sheet name="${escaped(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  )
  return `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${sheets.join('')}</sheets></workbook>`
}

function worksheet(rows: Sheet['rows']): string {
  const lines = rows.map((row) => `<row>${row.map(cell).join('')}</row>`)
  return `<worksheet xmlns="${main}"><sheetData>${lines.join('')}</sheetData></worksheet>`
}

function cell(content: Cell): string {
  if (typeof content === 'number') return `<c><v>${content}</v></c>`
  if (typeof content === 'object') return `<c s="${dateStyle}"><v>${serialDate(content.date)}</v></c>`
  return `<c t="inlineStr"><is><t xml:space="preserve">${escaped(content)}</t></is></c>`
}

/** A date as a workbook counts: days since 1899-12-30, by which 1900 wrongly leaps. */
function serialDate(date: string): number {
  return (Date.parse(date) - Date.UTC(1899, 11, 30)) / 86_400_000
}

/** Names as a workbook allows them: 31 characters at most, without these signs, none twice. */
function sheetNames(sheets: readonly Sheet[]): string[] {
  const names: string[] = []
  for (const { name } of sheets) {
    const short = name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31)
    names.push(names.includes(short) ? `${short.slice(0, 27)} (${names.length + 1})` : short)
  }
  return names
}

/** Text for XML; the control characters that XML has no place for are left out. */
function escaped(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is to be left out
  const clean = text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
  return clean.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`)
}

import type { Cell } from './cell'

/** A spreadsheet takes a cell that starts so for a formula (CSV injection). */
const formulaStart = /^[=+\-@\t\r]/

/**
 * A table as CSV for Excel: UTF-8 with its mark, CRLF, every text in quotes and none that a spreadsheet would run
 * as a formula; numbers without quotes, dates as `YYYY-MM-DD`, which every spreadsheet reads the same.
 */
export function writeCsv(table: readonly (readonly Cell[])[]): string {
  return `\uFEFF${table.map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`
}

function csvCell(content: Cell): string {
  if (typeof content === 'number') return String(content)
  if (typeof content === 'object') return content.date
  return `"${(formulaStart.test(content) ? `'${content}` : content).replaceAll('"', '""')}"`
}

/**
 * The cells of a CSV text. The separator is the one its first line has most of: Excel writes semicolons where
 * the comma is the decimal sign, as in Vietnam. The quote that keeps a cell from being a formula is taken off.
 */
export function readCsv(text: string): string[][] {
  const source = text.replace(/^\uFEFF/, '')
  const separator = separatorOf(source)
  const rows: string[][] = [[]]
  let cell = ''
  let quoted = false
  const endCell = () => {
    rows.at(-1)?.push(cell.replace(/^'(?=[=+\-@\t\r])/, ''))
    cell = ''
  }
  for (let i = 0; i < source.length; i++) {
    const char = source[i]
    if (quoted && char === '"' && source[i + 1] === '"') {
      cell += '"'
      i++
    } else if (char === '"' && (quoted || cell === '')) quoted = !quoted
    else if (quoted) cell += char
    else if (char === separator) endCell()
    else if (char === '\n') {
      endCell()
      rows.push([])
    } else if (char !== '\r') cell += char
  }
  endCell()
  return rows.filter((row) => row.length > 1 || row[0] !== '')
}

function separatorOf(text: string): string {
  const [line = ''] = text.split('\n', 1)
  const [most = ','] = [',', ';', '\t'].sort((a, b) => line.split(b).length - line.split(a).length)
  return most
}

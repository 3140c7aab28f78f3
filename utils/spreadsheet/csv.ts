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
 * The cells of a CSV text. The separator is the one its first row has most of: Excel writes semicolons where
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

/** The separator that stands most often in the first row, outside of quotes: a text may hold any of them. */
function separatorOf(source: string): string {
  const counts = new Map([',', ';', '\t'].map((separator) => [separator, 0]))
  let quoted = false
  let closed = -1
  for (let i = 0; i < source.length; i++) {
    const char = source[i] ?? ''
    if (!quoted && char === '\n') break
    if (char !== '"') {
      if (!quoted && counts.has(char)) counts.set(char, (counts.get(char) ?? 0) + 1)
    } else if (quoted) {
      quoted = false
      closed = i
    }
    // A quote opens a cell at its start only; two of them within one stand for one.
    else quoted = i === 0 || closed === i - 1 || counts.has(source[i - 1] ?? '')
  }
  const [[most] = [',']] = [...counts].sort(([, one], [, other]) => other - one)
  return most
}

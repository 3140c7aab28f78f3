import { clean, labelKey } from '@/utils/dossier/text'
import { dateText, parseDate } from './dates'
import type { Decision, Procedure, ProcedureCatalogue, TermStart } from './procedure-catalogue'
import type { SupplementMode } from './term'
import type { TimeLimit } from './time-limit'

/** What can be wrong with a row of the catalogue. */
export type RowProblem =
  | 'missingColumn'
  | 'missingValue'
  | 'tooLong'
  | 'duplicateCode'
  | 'badTerm'
  | 'badDate'
  | 'badStart'
  | 'badSupplementMode'
  | 'badSteps'
  | 'tooManyRows'

/** One thing wrong, where it is: the row as the file counts it, 1 the heading. */
export interface CatalogueError {
  row: number
  column: string
  problem: RowProblem
  value: string
}

/** What a file gave: the rows that are right, and what is wrong with the others. */
export interface CatalogueReading extends ProcedureCatalogue {
  procedures: Procedure[]
  errors: CatalogueError[]
}

/** The headings of the file, in order; `required` must be there and filled in every row. */
export const catalogueColumns = {
  code: { heading: 'Mã thủ tục', required: true },
  name: { heading: 'Tên thủ tục', required: true },
  field: { heading: 'Lĩnh vực', required: true },
  limit: { heading: 'Thời hạn', required: true },
  decisionNumber: { heading: 'Số quyết định', required: false },
  decisionDate: { heading: 'Ngày quyết định', required: false },
  shortened: { heading: 'Thời hạn rút ngắn', required: false },
  shortenedNumber: { heading: 'Số quyết định rút ngắn', required: false },
  shortenedDate: { heading: 'Ngày quyết định rút ngắn', required: false },
  start: { heading: 'Tính từ', required: false },
  supplementMode: { heading: 'Khi bổ sung', required: false },
  steps: { heading: 'Thời hạn từng bước', required: false },
  consulted: { heading: 'Cơ quan lấy ý kiến', required: false },
} as const

type Column = keyof typeof catalogueColumns
const columns: readonly Column[] = [
  'code',
  'name',
  'field',
  'limit',
  'decisionNumber',
  'decisionDate',
  'shortened',
  'shortenedNumber',
  'shortenedDate',
  'start',
  'supplementMode',
  'steps',
  'consulted',
]

/** The national list has some 6,000 procedures; a file beyond this is not a catalogue. */
const maxRows = 20_000
const maxCell = 2000

const unitNames: [name: string, unit: Exclude<TimeLimit['unit'], 'sameDay' | 'none'>][] = [
  ['ngày làm việc', 'workingDay'],
  ['giờ làm việc', 'workingHour'],
  ['giờ', 'hour'],
  ['ngày', 'calendarDay'],
  ['tuần', 'week'],
  ['tháng', 'month'],
  ['năm', 'year'],
]
const startNames: [name: string, start: TermStart][] = [
  ['tiếp nhận', 'receipt'],
  ['cơ quan có thẩm quyền nhận', 'agencyReceipt'],
]
const modeNames: [name: string, mode: SupplementMode][] = [
  ['tính lại từ đầu', 'reset'],
  ['tạm dừng', 'pause'],
]

/**
 * The procedures of a table whose first row is the headings, in any order. A row with an error is left out and
 * told; empty rows are passed over.
 */
export function readCatalogue(table: readonly (readonly string[])[]): CatalogueReading {
  const [head = [], ...body] = table
  const places = new Map(columns.map((column) => [column, placeOf(column, head)]))
  const missing = columns.filter((column) => catalogueColumns[column].required && places.get(column) === -1)
  if (missing.length > 0) {
    return { procedures: [], errors: missing.map((column) => errorAt(1, column, 'missingColumn', '')) }
  }
  if (body.length > maxRows) {
    return { procedures: [], errors: [errorAt(maxRows + 2, 'code', 'tooManyRows', String(body.length))] }
  }

  const reading: CatalogueReading = { procedures: [], errors: [] }
  const codes = new Set<string>()
  body.forEach((cells, i) => {
    if (cells.every((cell) => clean(cell) === '')) return
    const cell = (column: Column) => clean(cells[places.get(column) ?? -1] ?? '')
    const { procedure, errors } = readRow(i + 2, cell)
    if (procedure && codes.has(procedure.code))
      errors.push(errorAt(i + 2, 'code', 'duplicateCode', procedure.code))
    reading.errors.push(...errors)
    if (!procedure || errors.length > 0) return
    codes.add(procedure.code)
    reading.procedures.push(procedure)
  })
  return reading
}

/** The catalogue as a table with headings, which readCatalogue reads back unchanged. */
export function writeCatalogue({ procedures }: ProcedureCatalogue): string[][] {
  const rows = procedures.map((procedure) => {
    const cells: Record<Column, string> = {
      code: procedure.code,
      name: procedure.name,
      field: procedure.field,
      limit: writeLimit(procedure.limit),
      decisionNumber: procedure.decision.number,
      decisionDate: writeDate(procedure.decision.date),
      shortened: procedure.shortened ? writeLimit(procedure.shortened.limit) : '',
      shortenedNumber: procedure.shortened?.decision.number ?? '',
      shortenedDate: writeDate(procedure.shortened?.decision.date ?? null),
      start: nameOf(startNames, procedure.start),
      supplementMode: nameOf(modeNames, procedure.supplementMode),
      steps: procedure.steps.map(({ name, limit }) => `${name}: ${writeLimit(limit)}`).join('; '),
      consulted: procedure.consulted.join('; '),
    }
    return columns.map((column) => cells[column])
  })
  return [columns.map((column) => catalogueColumns[column].heading), ...rows]
}

/** `5 ngày làm việc`, `0,5 ngày làm việc`, `trong ngày`, `không quy định`; null when it is no term. */
export function readLimit(text: string): TimeLimit | null {
  const key = labelKey(text)
  if (key === 'trong ngày') return { unit: 'sameDay' }
  if (key === 'không quy định') return { unit: 'none' }
  const [, digits = '', unitName = ''] = /^(\d{1,4}(?:[.,]\d{1,3})?)\s*(\D+)$/u.exec(key) ?? []
  const count = Number(digits.replace(',', '.'))
  const unit = valueNamed(unitNames, unitName)
  return unit && count > 0 ? { unit, count } : null
}

function readRow(row: number, cell: (column: Column) => string) {
  const errors: CatalogueError[] = []
  const fail = (column: Column, problem: RowProblem) => {
    errors.push(errorAt(row, column, problem, cell(column).slice(0, 100)))
    return null
  }
  for (const column of columns) {
    if (cell(column).length > maxCell) fail(column, 'tooLong')
    if (catalogueColumns[column].required && cell(column) === '') fail(column, 'missingValue')
  }
  const limitIn = (column: Column) => readLimit(cell(column)) ?? fail(column, 'badTerm')
  const decisionIn = (number: Column, date: Column): Decision => {
    const found = readDate(cell(date))
    if (cell(date) && !found) fail(date, 'badDate')
    return { number: cell(number), date: found }
  }
  const chosen = <Value>(column: Column, names: [string, Value][], otherwise: Value, problem: RowProblem) => {
    if (cell(column) === '') return otherwise
    return valueNamed(names, labelKey(cell(column))) ?? fail(column, problem)
  }

  const limit = cell('limit') ? limitIn('limit') : null
  const shortenedLimit = cell('shortened') ? limitIn('shortened') : null
  const steps = readSteps(cell('steps')) ?? fail('steps', 'badSteps')
  const start = chosen('start', startNames, 'receipt', 'badStart')
  const supplementMode = chosen('supplementMode', modeNames, 'reset', 'badSupplementMode')
  const decision = decisionIn('decisionNumber', 'decisionDate')
  const shortenedDecision = decisionIn('shortenedNumber', 'shortenedDate')
  if (!limit || !steps || !start || !supplementMode) return { procedure: null, errors }
  const procedure: Procedure = {
    code: cell('code'),
    name: cell('name'),
    field: cell('field'),
    limit,
    decision,
    shortened: shortenedLimit ? { limit: shortenedLimit, decision: shortenedDecision } : null,
    start,
    supplementMode,
    steps,
    consulted: listOf(cell('consulted')),
  }
  return { procedure, errors }
}

/** `Tiếp nhận: 0,5 ngày làm việc; Thẩm định: 3 ngày làm việc` */
function readSteps(text: string): Procedure['steps'] | null {
  const steps = listOf(text).map((part) => {
    const colon = part.lastIndexOf(':')
    return { name: clean(part.slice(0, colon)), limit: readLimit(part.slice(colon + 1)) }
  })
  const whole = steps.flatMap(({ name, limit }) => (name && limit ? [{ name, limit }] : []))
  return whole.length === steps.length ? whole : null
}

function listOf(text: string): string[] {
  return text.split(';').map(clean).filter(Boolean)
}

/** `1/10/2026` or `2026-10-01`; a workbook's date cell arrives in the second form. */
function readDate(text: string): string | null {
  const [, day, month, year] = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(text) ?? []
  const iso = year ? `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}` : text
  const found = parseDate(iso)
  return found === null ? null : dateText(found)
}

function writeDate(date: string | null): string {
  return date ? date.split('-').reverse().join('/') : ''
}

function writeLimit(limit: TimeLimit): string {
  if (limit.unit === 'sameDay') return 'trong ngày'
  if (limit.unit === 'none') return 'không quy định'
  return `${String(limit.count).replace('.', ',')} ${nameOf(unitNames, limit.unit)}`
}

function placeOf(column: Column, head: readonly string[]): number {
  return head.findIndex((cell) => labelKey(cell) === labelKey(catalogueColumns[column].heading))
}

function errorAt(row: number, column: Column, problem: RowProblem, value: string): CatalogueError {
  return { row, column: catalogueColumns[column].heading, problem, value }
}

function valueNamed<Value>(names: [string, Value][], name: string): Value | undefined {
  return names.find(([known]) => known === clean(name))?.[1]
}

function nameOf<Value>(names: [string, Value][], value: Value): string {
  return names.find(([, known]) => known === value)?.[0] ?? ''
}

import { isDate } from '../date-fields'
import { type PartField, partFields } from '../meaning'
import type { CompositeCell } from '../profile'
import { linesOf } from '../read-text'
import { agrees, contentOf } from './cell-content'
import type { TableColumn } from './guess-column'
import { senseOf } from './headings'

/** Cells of fewer lines than their heading names say nothing: which line is missing cannot be told. */
const enough = 0.8

/**
 * How cells are read whose heading names their lines, one below the other: "Ngày nhận/Ngày hẹn trả" above two dates,
 * or each name on a line of its own. Null unless every line can be what its name says, and one of them is a date.
 */
export function guessStacked(
  { heading, names = [] }: Pick<TableColumn, 'heading' | 'names'>,
  cells: readonly Element[],
): CompositeCell | null {
  const parts = names.length > 1 ? names : heading.split(/\s*[/|]\s*|\s+-\s+/u)
  const fields = parts.map(fieldNamed)
  if (fields.length < 2 || !fields.some((field) => field && isDate(field))) return null
  const filled = cells.map(linesOf).filter((lines) => lines.length > 0)
  const whole = filled.filter((lines) => lines.length === fields.length)
  if (whole.length === 0 || whole.length < filled.length * enough) return null
  const isWrong = (field: PartField | null, line: number) =>
    field !== null && agrees(field, contentOf(whole.map((lines) => lines[line] ?? ''))) === false
  if (fields.some(isWrong)) return null
  const unlabelled = fields.flatMap((field, line) => (field ? [{ line, of: fields.length, field }] : []))
  return { lines: [], unlabelled }
}

function fieldNamed(name: string): PartField | null {
  const { how, meanings } = senseOf(name)
  const [meaning] = meanings
  return how === 'known' || how === 'like' ? (partFields.find((field) => field === meaning) ?? null) : null
}

import { labelKey } from '@/utils/dossier/text'
import { isDate } from '../date-fields'
import type { Meaning } from '../meaning'
import type { CompositeCell, LabelledLine, LabelledPart } from '../profile'
import { parsePageTime } from '../read-date'
import { findNumber, numberOfCell } from '../read-number'
import { linesOf } from '../read-text'
import { senseOf } from './headings'

/** A label and what stands behind it in a line of a cell. */
export interface LinePart {
  label: string
  value: string
}

/** A label of a handful of words, a colon, and whatever follows up to the next label of the line. */
const part = /(?:^|[,;–|]\s*|\s-\s)([\p{L}][\p{L}\s/().]{1,40}?)\s*:\s*/gu
/** Labels that stand before a date without a colon: "hẹn trả 20/11/2026". */
const bare = /(?:^|[,;–|]\s*)([\p{L}][\p{L}\s]{1,30}?)\s+(?=\d{1,2}[/-]\d{1,2}[/-]\d{4})/gu

/** "Tiếp nhận trực tuyến: …" is when the dossier came in; "Tiếp nhận bổ sung: …" is not. */
const receiptLabel = /^(?:tiếp )?nhận(?: hồ sơ)?(?: trực tiếp| trực tuyến| qua bưu chính(?: công ích)?)?$/u

/** This many of the cells must show a label before it is one. */
const enough = 0.3

/**
 * How a cell that holds several facts may be read: found by labels with a colon or before a date. Null when most
 * cells are of one line, or when no line says anything known.
 */
export function guessComposite(cells: readonly Element[]): CompositeCell | null {
  const filled = cells.map(linesOf).filter((lines) => lines.length > 0)
  const several = filled.filter((lines) => lines.length > 1)
  if (filled.length === 0 || several.length < filled.length * 0.6) return null
  const lines = linesIn(several)
  const numbered = filled.filter(([first = '']) => findNumber(first) !== null).length
  const says = lines.some(({ parts }) => parts.some(({ field }) => field === 'dueAt' || field === 'number'))
  return says || (numbered >= filled.length * 0.6 && lines.length > 0) ? { lines } : null
}

/** The labelled lines that these cells, or rows, have in common. */
export function guessLines(cells: readonly Element[]): LabelledLine[] {
  return linesIn(cells.map(linesOf))
}

function linesIn(cells: readonly string[][]): LabelledLine[] {
  const found = new Map<string, { rule: LabelledLine; count: number }>()
  for (const line of cells.flat()) {
    const rule = ruleFor(partsOf(line))
    if (!rule) continue
    const key = rule.parts.map(({ label }) => labelKey(label)).join('|')
    const known = found.get(key)
    if (known) known.count++
    else found.set(key, { rule, count: 1 })
  }
  return [...found.values()].filter(({ count }) => count >= cells.length * enough).map(({ rule }) => rule)
}

/** The labelled parts of one line, in their order. */
export function partsOf(line: string): LinePart[] {
  const text = line.replace(/^[-–•+*]\s*/u, '')
  const marks = [...text.matchAll(part), ...text.matchAll(bare)].sort((a, b) => a.index - b.index)
  return marks.map((mark, n) => ({
    label: mark[1]?.trim() ?? '',
    value: text
      .slice(mark.index + mark[0].length, marks[n + 1]?.index)
      .replace(/[\s,;–|]+$/u, '')
      .trim(),
  }))
}

/** A rule for a line whose first part is understood; null for any other line, which may be a citizen's words. */
function ruleFor(parts: LinePart[]): LabelledLine | null {
  const known = parts.map(({ label, value }) => labelledPart(label, value))
  if (!known[0]) return null
  const read = known.filter((one) => one !== null)
  const saysChannel = /trực tiếp|trực tuyến|bưu chính/iu.test(parts[0]?.label ?? '')
  return saysChannel ? { parts: read, saysChannel } : { parts: read }
}

function labelledPart(label: string, value: string): LabelledPart | null {
  const sense = senseOf(label)
  const [meaning] = sense.meanings
  const receipt = receiptLabel.test(labelKey(label)) && parsePageTime(value) !== null
  const field = receipt ? 'receivedAt' : fieldOf(meaning)
  if (!field || (sense.how !== 'known' && sense.how !== 'like' && !receipt)) return null
  return value === '' || fits(field, value) ? { label, field } : null
}

/** Whether a value can be what its label says. */
function fits(field: LabelledPart['field'], value: string): boolean {
  if (field === 'number') return numberOfCell(value) !== null
  return !isDate(field) || parsePageTime(value) !== null
}

function fieldOf(meaning: Meaning | undefined): LabelledPart['field'] | null {
  switch (meaning) {
    case 'number':
    case 'procedure':
    case 'field':
    case 'submittedAt':
    case 'receivedAt':
    case 'dueAt':
    case 'stepDueAt':
    case 'finishedAt':
    case 'returnedAt':
    case 'applicant':
    case 'submitter':
    case 'address':
    case 'status':
    case 'term':
    case 'unit':
      return meaning
    default:
      return null
  }
}

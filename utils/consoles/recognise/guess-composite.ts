import { labelKey } from '@/utils/dossier/text'
import { isDate } from '../date-fields'
import { lookUp } from '../look-up'
import type { Meaning } from '../meaning'
import type { CompositeCell, LabelledLine, LabelledPart } from '../profile'
import { parsePageTime } from '../read-date'
import { findNumber, numberOfCell } from '../read-number'
import { linesOf } from '../read-text'
import { compileVocabulary } from '../vocabulary'
import { senseOf } from './headings'

const { statuses } = compileVocabulary()

/** A label and what stands behind it in a line of a cell. */
export interface LinePart {
  label: string
  value: string
  /** Where it stands in the line, its label with it. */
  start: number
  end: number
}

/** A label of a handful of words, a colon, and whatever follows up to the next label of the line. */
const part = /(?:^|[,;–|]\s*|\s-\s)([\p{L}][\p{L}\s/().]{1,40}?)\s*:\s*/gu
/** Labels that stand before a date without a colon: "hẹn trả 20/11/2026". */
const bare = /(?:^|[,;–|]\s*)([\p{L}][\p{L}\s]{1,30}?)\s+(?=\d{1,2}[/-]\d{1,2}[/-]\d{4})/gu

/** "Tiếp nhận trực tuyến: …" is when the dossier came in; "Tiếp nhận bổ sung: …" is not. */
const receiptLabel = /^(?:tiếp )?nhận(?: hồ sơ)?(?: trực tiếp| trực tuyến| qua bưu chính(?: công ích)?)?$/u

/** This many of the cells must show a label, or others that say the same, before it is one. */
const enough = 0.3

/** Where this many of the cells have a line without a label, it is for what somebody wrote. */
const mostlyFree = 0.75

/**
 * How a cell that holds several facts may be read: found by labels with a colon or before a date. Null when most
 * cells are of one line, or when no line says anything known.
 */
export function guessComposite(cells: readonly Element[]): CompositeCell | null {
  const filled = cells.map(linesOf).filter((lines) => lines.length > 0)
  const several = filled.filter((lines) => lines.length > 1)
  if (filled.length === 0 || several.length < filled.length * 0.6) return null
  const freeTextLine = freeLineIn(several)
  const lines = linesIn(several, freeTextLine)
  const numbered = filled.filter(([first = '']) => findNumber(first) !== null).length
  const says = lines.some(({ parts }) => parts.some(({ field }) => field === 'dueAt' || field === 'number'))
  const isRead = says || (numbered >= filled.length * 0.6 && lines.length > 0)
  return isRead ? { lines, ...(freeTextLine !== undefined && { freeTextLine }) } : null
}

/** The labelled lines that these cells, or rows, have in common. */
export function guessLines(cells: readonly Element[]): LabelledLine[] {
  return linesIn(cells.map(linesOf))
}

/** A label, or several in a line, as the cells have it. */
interface FoundLine {
  rule: LabelledLine
  /** The cells with it. */
  cells: Set<number>
  /** How many lines stand behind it. */
  behind: Set<number>
}

/**
 * The rules for labelled lines. What few cells say ("Tiếp nhận qua bưu chính" among many "Tiếp nhận trực tiếp") is the
 * console's own where nothing but labels stands beside the free text, or where it takes the place of what many say;
 * never beside another line that says the same: that may be what a citizen wrote.
 */
function linesIn(cells: readonly string[][], freeTextLine?: number): LabelledLine[] {
  const found = foundIn(cells, freeTextLine)
  const isFrequent = ({ cells: { size } }: FoundLine) => size >= cells.length * enough
  const onlyLabels = cells.every((lines) =>
    lines.every((line, n) => n === 0 || isFree(lines, n, freeTextLine) || partsOf(line).length > 0),
  )
  const isPlaced = (one: FoundLine) => {
    const alike = found.filter((other) => fieldsOf(other) === fieldsOf(one))
    const together = new Set(alike.flatMap((other) => [...other.cells]))
    const places = alike.filter(isFrequent).flatMap((other) => [...other.behind])
    return (
      one.cells.size > 1 &&
      together.size >= cells.length * enough &&
      [...one.behind].every((place) => places.length === 0 || places.includes(place))
    )
  }
  return found
    .filter((one) => isFrequent(one) || (!isRivalled(one, found) && (onlyLabels || isPlaced(one))))
    .map(({ rule }) => rule)
}

function foundIn(cells: readonly string[][], freeTextLine?: number): FoundLine[] {
  const found = new Map<string, FoundLine>()
  const values = new Map<string, string[]>()
  for (const [n, lines] of cells.entries()) {
    for (const [at, line] of lines.entries()) {
      if (isFree(lines, at, freeTextLine)) continue
      const parts = partsOf(line)
      const rule = ruleFor(parts)
      if (!rule) continue
      for (const { label, value } of parts) {
        values.set(labelKey(label), [...(values.get(labelKey(label)) ?? []), value])
      }
      const key = rule.parts.map(({ label }) => labelKey(label)).join('|')
      const known = found.get(key) ?? { rule, cells: new Set(), behind: new Set() }
      known.cells.add(n)
      known.behind.add(lines.length - at)
      found.set(key, known)
    }
  }
  return [...found.values()].map((one) => ({ ...one, rule: withEnds(one.rule, values) }))
}

/** Whether the reader passes a line over (`readComposite`): the free text, unless nothing stands behind it. */
function isFree(lines: readonly string[], at: number, freeTextLine: number | undefined): boolean {
  return at === freeTextLine && at < lines.length - 1
}

function fieldsOf({ rule }: FoundLine): string {
  return rule.parts.map(({ field }) => field).join()
}

/** Whether another line of one of its cells says the same. */
function isRivalled(one: FoundLine, found: readonly FoundLine[]): boolean {
  const fields = one.rule.parts.map(({ field }) => field)
  return found.some(
    (other) =>
      other !== one &&
      other.rule.parts.some(({ field }) => fields.includes(field)) &&
      [...one.cells].some((cell) => other.cells.has(cell)),
  )
}

/** The line that most cells have for what somebody wrote (trích yếu), with lines of the console's behind it. */
function freeLineIn(cells: readonly string[][]): number | undefined {
  const longest = Math.max(...cells.map(({ length }) => length))
  for (let at = 1; at < longest - 1; at++) {
    const lines = cells.flatMap((all) => (all.length > at + 1 ? (all[at] ?? []) : []))
    const free = lines.filter((line) => partsOf(line).length === 0)
    if (lines.length >= cells.length * 0.6 && free.length >= lines.length * mostlyFree) return at
  }
  return undefined
}

function withEnds(rule: LabelledLine, values: ReadonlyMap<string, string[]>): LabelledLine {
  const parts = rule.parts.map((part) => {
    const until = part.field === 'status' ? endOf(values.get(labelKey(part.label)) ?? []) : undefined
    return until ? { ...part, until } : part
  })
  return { ...rule, parts }
}

/** What may stand between a status and another fact in one line. */
const dividers = [' - ', ' – ', ' | ', '; ']

/**
 * What ends the first fact of these values, where a second one stands behind it ("Đang xử lý - Nộp qua Cổng DVC"):
 * it stands behind several, or the first one comes without it too.
 */
export function endOf(values: readonly string[]): string | undefined {
  for (const divider of dividers) {
    const split = values.filter((value) => value.includes(divider))
    const heads = new Set(split.map((value) => headKey(value.slice(0, value.indexOf(divider)))))
    const tails = split.map((value) => value.slice(value.indexOf(divider)))
    const isApart = heads.size > 1 || values.some((value) => heads.has(headKey(value)))
    const end = tails.reduce(commonStart, tails[0] ?? '').trimEnd()
    if (isApart && /\p{L}/u.test(end) && tails.every((tail) => !isStatus(tail.slice(divider.length))))
      return end
  }
  return undefined
}

/** A remark in brackets is no part of it. */
function headKey(text: string): string {
  return labelKey(text.split('(')[0] ?? '')
}

/** The whole words that two texts begin with. */
function commonStart(one: string, other: string): string {
  const words = other.split(/(?<= )/u)
  const differ = one.split(/(?<= )/u).findIndex((word, n) => word.trim() !== words[n]?.trim())
  return differ < 0 ? one : words.slice(0, differ).join('')
}

function isStatus(text: string): boolean {
  return lookUp(statuses, labelKey(text)) !== undefined
}

/** The labelled parts of one line, in their order. */
export function partsOf(line: string): LinePart[] {
  const text = line.replace(/^[-–•+*]\s*/u, '')
  const before = line.length - text.length
  const marks = [...text.matchAll(part), ...text.matchAll(bare)].sort((a, b) => a.index - b.index)
  return marks.map((mark, n) => {
    const [all, found = ''] = mark
    const behind = mark.index + all.length
    const upToNext = text.slice(behind, marks[n + 1]?.index).replace(/[\s,;–|]+$/u, '')
    return {
      label: found.trim(),
      value: upToNext.trim(),
      start: before + mark.index + all.indexOf(found),
      end: before + behind + upToNext.length,
    }
  })
}

/** A rule for a line whose first part is understood; null for any other line, which may be a citizen's words. */
function ruleFor(parts: LinePart[]): LabelledLine | null {
  const known = parts.map(({ label, value }) => labelledPart(label, value))
  if (!known[0]) return null
  const read = known.filter((one) => one !== null)
  return lineOf(read)
}

/** A rule with these parts; its first label may itself say how the dossier came in. */
export function lineOf(parts: LabelledPart[]): LabelledLine {
  const saysChannel = /trực tiếp|trực tuyến|bưu chính/iu.test(parts[0]?.label ?? '')
  return saysChannel ? { parts, saysChannel } : { parts }
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

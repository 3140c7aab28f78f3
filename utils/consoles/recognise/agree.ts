import { dayOf } from '@/utils/working-time/dates'
import { dateFields } from '../date-fields'
import type { Meaning } from '../meaning'
import type { FollowUpRows } from '../profile'
import { dayMonthOrder, parsePageTime } from '../read-date'
import { findNumber } from '../read-number'
import { isShown } from './find-rows'
import type { ColumnGuess, Confidence, RecognitionDoubt } from './guess'
import type { TableColumn } from './guess-column'

const rank: Record<Confidence, number> = { unsure: 0, likely: 1, sure: 2 }

/** Wrong, these make a wrong deadline or a badge on the wrong row; so rivals are asked about, not chosen from. */
const decisive = new Set<Meaning>(['number', ...dateFields])

/** Each meaning once: the better founded guess keeps it. */
export function settleRivals(guesses: ColumnGuess[], columns: readonly TableColumn[]): ColumnGuess[] {
  // "Ngày hẹn trả mới" beside "Ngày hẹn trả": which of them counts, the page does not say.
  const isContested = guesses.some(
    ({ why, suggestions }) => why === 'ambiguous' && suggestions.join() === 'dueAt',
  )
  const settled = guesses.map((guess) => (isContested && guess.meaning === 'dueAt' ? rivalOf(guess) : guess))
  for (const meaning of new Set(guesses.map((guess) => guess.meaning))) {
    if (meaning === 'ignore' || (meaning === 'composite' && guesses.every(isByLabel))) continue
    const claims = guesses.filter((guess) => guess.meaning === meaning)
    if (claims.length < 2) continue
    const seen = claims.filter(({ index }) => !isHidden(columns[index]))
    const [best, next] = [...(seen.length > 0 ? seen : claims)].sort(
      (a, b) => rank[b.confidence] - rank[a.confidence],
    )
    const isClear = !best || !next || rank[best.confidence] > rank[next.confidence]
    const isAsked = decisive.has(meaning) && !isClear && !sameCells(claims, columns)
    for (const claim of claims) {
      if (isAsked) settled[guesses.indexOf(claim)] = rivalOf(claim)
      else if (claim !== best) settled[guesses.indexOf(claim)] = secondTo(claim)
    }
  }
  return settled
}

/** What officers do not see is no rival of what they do. */
function isHidden(column: TableColumn | undefined): boolean {
  return column !== undefined && column.cells.length > 0 && !column.cells.some(isShown)
}

/** What is found by its labels is found in whichever of several such cells it stands. */
function isByLabel({ composite }: ColumnGuess): boolean {
  return composite?.unlabelled === undefined
}

function rivalOf(claim: ColumnGuess): ColumnGuess {
  return { ...claim, meaning: 'ignore', confidence: 'unsure', why: 'rival' }
}

function secondTo(claim: ColumnGuess): ColumnGuess {
  const { composite, ...rest } = claim
  return { ...rest, meaning: 'ignore', confidence: 'likely', why: 'second' }
}

function sameCells(claims: readonly ColumnGuess[], columns: readonly TableColumn[]): boolean {
  const [first, ...others] = claims.map(({ index }) => columns[index]?.texts.join('\n'))
  return others.every((texts) => texts === first)
}

/** What speaks against the guesses as a whole. */
export function doubtsOf(
  guesses: readonly ColumnGuess[],
  columns: readonly TableColumn[],
  followUp: FollowUpRows | null,
): RecognitionDoubt[] {
  const textsOf = (meaning: Meaning) =>
    columns[guesses.find((guess) => guess.meaning === meaning)?.index ?? -1]?.texts ?? []
  const composite = guesses.find((guess) => guess.meaning === 'composite')?.composite
  const lines = [...(composite?.lines ?? []), ...(followUp?.lines ?? [])]
  const fields = lines.flatMap(({ parts }) => parts.map(({ field }) => field))
  const has = (meaning: 'number' | 'dueAt') =>
    textsOf(meaning).length > 0 || (meaning === 'dueAt' ? fields.includes('dueAt') : composite !== undefined)

  const doubts: RecognitionDoubt[] = []
  if (!has('number')) doubts.push({ kind: 'noNumber' })
  if (!has('dueAt')) doubts.push({ kind: 'noDue' })
  const order = orderOfDates(columns)
  if (order) doubts.push({ kind: order })
  return doubts
}

/** Whether the values of a dossier's own page leave open which of day and month comes first. */
export function leavesDayOrderOpen(values: readonly string[]): boolean {
  return (
    orderOfDates(values.map((text, index) => ({ index, heading: '', texts: [text], cells: [] }))) !== null
  )
}

/** Whether the day stands first, by dates past the twelfth and by the day in the dossier's own number. */
function orderOfDates(columns: readonly TableColumn[]): 'monthFirst' | 'dayOrder' | null {
  const texts = columns.flatMap((column) => column.texts.filter((text) => text.length <= 40))
  const dates = texts.filter((text) => parsePageTime(text) !== null || dayMonthOrder(text) === 'monthFirst')
  if (dates.length === 0) return null
  const orders = dates.map(dayMonthOrder)
  if (orders.includes('dayFirst')) return null
  if (orders.includes('monthFirst')) return 'monthFirst'
  return columns.some((column) => column.texts.some((text, row) => isDayOfNumber(text, row, columns)))
    ? null
    : 'dayOrder'
}

/** Numbers carry the day they were given as yyMMdd: a date of that day in the same row says which comes first. */
function isDayOfNumber(text: string, row: number, columns: readonly TableColumn[]): boolean {
  const [, year, month, day] = /[.-](\d{2})(\d{2})(\d{2})[.-]\d{3,6}$/u.exec(findNumber(text) ?? '') ?? []
  if (!year || day === month) return false
  const written = new RegExp(`(?<!\\d)0?${Number(day)}[/-]0?${Number(month)}[/-]20${year}`, 'u')
  return columns.some(({ texts }) => written.test(texts[row] ?? ''))
}

/**
 * A dossier is received before it is due. Where that is wrong on more rows than a slip of the pen explains, neither
 * column is what its heading says, and both are asked about.
 */
export function settleOrder(guesses: readonly ColumnGuess[], columns: readonly TableColumn[]): ColumnGuess[] {
  const columnOf = (meaning: Meaning) =>
    columns[guesses.find((guess) => guess.meaning === meaning)?.index ?? -1]
  const [received, due] = [columnOf('receivedAt'), columnOf('dueAt')]
  const rows = received && due ? reversedRows(received.texts, due.texts) : 0
  if (!received || rows <= received.texts.length * slips) return [...guesses]
  return guesses.map((guess) =>
    guess.meaning === 'receivedAt' || guess.meaning === 'dueAt'
      ? { ...guess, meaning: 'ignore', confidence: 'unsure', why: 'contradicted' }
      : guess,
  )
}

/** This share of the rows may be typed wrong. */
const slips = 0.2

function reversedRows(received: readonly string[], due: readonly string[]): number {
  return received.filter((text, row) => {
    const from = parsePageTime(text)
    const to = parsePageTime(due[row] ?? '')
    return from !== null && to !== null && dayOf(to.at) < dayOf(from.at)
  }).length
}

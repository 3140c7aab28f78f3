import { dateFields } from '../date-fields'
import type { Meaning } from '../meaning'
import { numberOfCell } from '../read-number'
import type { ColumnGuess } from './guess'
import type { TableColumn } from './guess-column'
import { senseOf } from './headings'

/** What a table of dossiers says beside dates, and one of sums a day does not. */
const tellsDossier = new Set<Meaning>(['procedure', 'applicant', 'submitter', 'status', 'holder'])

/**
 * The column of dossier numbers made of digits alone (older consoles), by its index; null where none is proved. Such
 * digits may be a citizen's papers or phone, or a count ("Số hồ sơ" of a day): the heading must say that they number
 * dossiers, each must be there once and look like the others, and no other cell of its row may have the same digits.
 */
export function findDigitNumbers(
  guesses: readonly ColumnGuess[],
  columns: readonly TableColumn[],
): number | null {
  const means = (some: (meaning: Meaning) => boolean) => guesses.some(({ meaning }) => some(meaning))
  const isList = means((meaning) => dateFields.some((field) => field === meaning))
  if (means((meaning) => meaning === 'number') || !isList || !means((one) => tellsDossier.has(one)))
    return null
  const found = columns.filter((column) => isNumberHeading(column) && numbersApart(column, columns))
  return found.length === 1 ? (found[0]?.index ?? null) : null
}

function isNumberHeading({ heading }: TableColumn): boolean {
  const { how, meanings } = senseOf(heading)
  return (how === 'known' || how === 'like') && meanings[0] === 'number'
}

/** A running number may have grown by a digit. */
const mostLengths = 2

function numbersApart({ index, texts }: TableColumn, columns: readonly TableColumn[]): boolean {
  const filled = texts.filter((text) => text !== '')
  const lengths = filled.map(({ length }) => length)
  const isAlike = Math.max(...lengths) - Math.min(...lengths) < mostLengths
  const isElsewhere = (text: string, row: number) =>
    columns.some((other) => other.index !== index && numeralsIn(other.texts[row] ?? '').includes(text))
  return (
    filled.length > 1 &&
    isAlike &&
    new Set(filled).size === filled.length &&
    filled.every((text) => numberOfCell(text, true) !== null) &&
    !texts.some((text, row) => text !== '' && isElsewhere(text, row))
  )
}

/** However their digits are grouped. */
function numeralsIn(text: string): string[] {
  return text.replace(/(?<=\d)[ .-](?=\d)/gu, '').match(/\d+/gu) ?? []
}

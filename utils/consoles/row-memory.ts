import type { DossierRow, RowShape } from './dossier-row'
import type { ConsoleProfile } from './profile'
import type { ListPlan } from './read-columns'
import type { ReadFacts } from './read-facts'
import { piecesOf, readRow, textOfRow } from './read-row'

/** What a row says, and by what it is known again. */
export interface KnownRow {
  /** What the reading rests on: the texts of the cells that are read. */
  pieces: readonly (string | null)[]
  facts: ReadFacts
  /** Whether the whole text is not enough to know the row by. */
  hasGaps: boolean
}

/** Remembers what the rows of one list said, so that a text seen before costs no parsing, whatever row it is in. */
export interface RowMemory {
  /** What a row says now. */
  take(row: DossierRow, plan: ListPlan, shape: RowShape): KnownRow
  /** How many rows had to be read so far. */
  parsed(): number
  /** Whether a row still says what it was known to say. */
  holds(known: KnownRow, row: DossierRow, plan: ListPlan, shape: RowShape): boolean
}

/** More rows than any console shows at once are remembered; beyond that memory is given back. */
const remembered = 6_000
/** Longer than any honest row: such texts are not kept. */
const longest = 8_000

export function createRowMemory(profile: ConsoleProfile): RowMemory {
  /** By the row's whole text: one question to the page, a fifth of the price of asking each cell. */
  const byText = new Map<string, KnownRow>()
  let parsed = 0
  return {
    parsed: () => parsed,
    take(row, plan, shape) {
      const text = textOfRow(row, plan)
      const before = byText.get(text)
      if (before && isEnough(before, shape)) return before
      if (before && saysSame(before, row, plan, shape)) return before
      parsed++
      const known = {
        pieces: [...piecesOf(row, plan, shape)],
        facts: readRow(row, plan, shape, profile),
        hasGaps: hasGaps(row, plan, shape),
      }
      if (byText.size >= remembered) byText.clear()
      if (text.length <= longest) byText.set(text, known)
      return known
    },
    holds: saysSame,
  }
}

/** Piece by piece: another dossier's row differs in its first ones. */
function saysSame({ pieces }: KnownRow, row: DossierRow, plan: ListPlan, shape: RowShape): boolean {
  let at = 0
  for (const piece of piecesOf(row, plan, shape)) if (piece !== pieces[at++]) return false
  return at === pieces.length
}

/** Values of form controls are no text. */
function isEnough({ hasGaps }: KnownRow, { hasControls }: RowShape): boolean {
  return !hasGaps && !hasControls
}

/**
 * Whether a cell is empty that is read, or stands beside one that is: a text could pass from one to the other, a
 * date from "Ngày tiếp nhận" to "Ngày hẹn trả", and the row's whole text would be the same.
 */
function hasGaps({ lead }: DossierRow, { headings, readColumns }: ListPlan, shape: RowShape): boolean {
  const cells = shape.cellsOf(lead)
  return headings.some(
    (_, column) => readColumns.some((read) => Math.abs(read - column) <= 1) && !cells[column]?.textContent,
  )
}

import type { Meaning } from '../meaning'
import type { CompositeCell } from '../profile'

/**
 * How much a guess is worth. A wrong field is worse than none (design.md, rule 4): what is `unsure` is not read
 * until the officer has said what it is.
 */
export type Confidence = 'sure' | 'likely' | 'unsure'

/** Why a column is taken for what it is, or for nothing. */
export type GuessReason =
  /** The heading is a known one and the cells agree. */
  | 'heading'
  /** The heading has the words of a known one and the cells agree. */
  | 'headingLike'
  /** The heading says nothing, the cells do. */
  | 'content'
  /** The heading is a known one; the cells are empty. */
  | 'empty'
  /** Heading and cells contradict each other. */
  | 'contradicted'
  /** The heading means different things on different consoles. */
  | 'ambiguous'
  /** Two columns claim the same and differ. */
  | 'rival'
  /** Another column says the same. */
  | 'second'
  /** Its names do not repeat as those of a few officers would. */
  | 'notOfficers'
  /** What a citizen or an officer typed: never read. */
  | 'freeText'
  /** A citizen's papers, phone, birth: never read. */
  | 'identity'
  /** The console's own counting of the time left. */
  | 'remaining'
  /** Buttons, running numbers, fees. */
  | 'noise'
  | 'unknown'
  /** The officer chose it. */
  | 'chosen'

/** What one column of a table seems to hold. */
export interface ColumnGuess {
  /** Position of the cell in its row. */
  index: number
  heading: string
  /** What it will be read as; `ignore` unless the confidence is enough. */
  meaning: Meaning
  confidence: Confidence
  why: GuessReason
  /** What it may be instead, the likeliest first. */
  suggestions: readonly Meaning[]
  /** A few of its cells as the page shows them now. In memory only: they may name citizens. */
  samples: readonly string[]
  /** For `composite`. */
  composite?: CompositeCell
}

/** What the officer should look at before the table is believed. */
export type RecognitionDoubt =
  /** No column of dossier numbers: nothing can be recorded. */
  | { kind: 'noNumber' }
  /** No column of due dates: no countdown. */
  | { kind: 'noDue' }
  /** Dates that can only be month first. */
  | { kind: 'monthFirst' }
  /** No date tells whether the day or the month comes first. */
  | { kind: 'dayOrder' }

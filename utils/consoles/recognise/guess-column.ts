import type { Meaning } from '../meaning'
import { linesOf } from '../read-text'
import { agrees, type ColumnContent, contentOf, meaningsOfContent, namesRepeat } from './cell-content'
import type { ColumnGuess, GuessReason } from './guess'
import { guessComposite } from './guess-composite'
import { guessStacked } from './guess-stacked'
import { type HeadingSense, senseOf } from './headings'

/** One column as the page shows it. */
export interface TableColumn {
  index: number
  heading: string
  /** The lines of the heading, where it has several. */
  names?: readonly string[]
  /** Cleaned, one a row. */
  texts: readonly string[]
  cells: readonly Element[]
}

type Verdict = Pick<ColumnGuess, 'meaning' | 'confidence' | 'why' | 'suggestions'>

const shownSamples = 3
/** As many cells are looked at for them. */
const looksAt = 20

/** What a column seems to hold, by its heading and what stands below it; neither is believed against the other. */
export function guessColumn({ index, heading, names, texts, cells }: TableColumn): ColumnGuess {
  const shown = cells.slice(0, looksAt).map((cell) => linesOf(cell).join(' '))
  const samples = [...new Set(shown.filter((text) => text !== ''))].slice(0, shownSamples)
  const composite = guessComposite(cells) ?? guessStacked({ heading, ...(names && { names }) }, cells)
  if (composite) {
    return { index, heading, samples, composite, ...read('composite', 'likely', 'content') }
  }
  return { index, heading, samples, ...judge(senseOf(heading), contentOf(texts)) }
}

/** What a label of a dossier's own page seems to mean, by its words and by the value beside it. */
export function guessLabel(index: number, heading: string, value: string): ColumnGuess {
  const verdict = judge(senseOf(heading), contentOf([value]))
  return { index, heading, samples: value === '' ? [] : [value], ...verdict }
}

function judge(sense: HeadingSense, content: ColumnContent): Verdict {
  const byContent = meaningsOfContent(content)
  switch (sense.how) {
    case 'never':
      return leftOut('sure', sense.why ?? 'noise')
    case 'unknown':
      return judgeContent(byContent)
    case 'ambiguous':
      return judgeAmbiguous(sense.meanings, content, byContent)
    case 'known':
    case 'like':
      return judgeNamed(sense, content, byContent)
  }
}

function judgeNamed({ how, meanings }: HeadingSense, content: ColumnContent, byContent: Meaning[]): Verdict {
  const [meaning = 'ignore'] = meanings
  // Several facts in one cell, of which none was understood.
  if (meaning === 'composite') return leftOut('unsure', 'ambiguous', ['composite'])
  const agreed = agrees(meaning, content)
  if (agreed === false) return leftOut('unsure', 'contradicted', [...byContent, meaning])
  if (meaning === 'holder' && !namesRepeat(content)) return leftOut('unsure', 'notOfficers', ['holder'])
  if (agreed === undefined) {
    return how === 'known' ? read(meaning, 'likely', 'empty') : leftOut('unsure', 'empty', [meaning])
  }
  return how === 'known' ? read(meaning, 'sure', 'heading') : read(meaning, 'likely', 'headingLike')
}

/** Only the cells can decide, and only when they leave one of the meanings. */
function judgeAmbiguous(meanings: readonly Meaning[], content: ColumnContent, byContent: Meaning[]): Verdict {
  const possible = meanings.filter((meaning) => meaning !== 'ignore' && agrees(meaning, content) !== false)
  const told = possible.filter((meaning) => byContent.includes(meaning))
  if (told.length === 1 && meanings.length === 1) return read(told[0] ?? 'ignore', 'likely', 'content')
  if (possible.length === 1 && possible[0] === 'term' && byContent.includes('term')) {
    return read('term', 'likely', 'content')
  }
  if (possible.length === 0 || content.filled === 0) return leftOut('likely', 'unknown')
  const onlyProse = possible.every((meaning) => meaning === 'composite')
  return onlyProse ? leftOut('sure', 'freeText') : leftOut('unsure', 'ambiguous', possible)
}

/** Under a heading that says nothing only numbers and statuses are unmistakable; which date it is, nobody can tell. */
function judgeContent(byContent: Meaning[]): Verdict {
  const [meaning] = byContent
  if (meaning === 'number' || meaning === 'status') return read(meaning, 'likely', 'content')
  return meaning ? leftOut('unsure', 'unknown', byContent) : leftOut('likely', 'unknown')
}

function read(meaning: Meaning, confidence: 'sure' | 'likely', why: GuessReason): Verdict {
  return { meaning, confidence, why, suggestions: [meaning] }
}

function leftOut(
  confidence: ColumnGuess['confidence'],
  why: GuessReason,
  suggestions: readonly Meaning[] = [],
): Verdict {
  return { meaning: 'ignore', confidence, why, suggestions: [...new Set(suggestions)] }
}

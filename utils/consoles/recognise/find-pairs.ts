import type { LabelledPairs } from '../profile'
import { type FoundPair, pairsIn } from '../read-pairs'
import { labelOf, linesOf, textOf } from '../read-text'
import { isShown } from './find-rows'
import { senseOf } from './headings'
import { commonAncestor, selectorInEach, selectorOfAll } from './selectors'

/** Labels and values that stand beside each other in one way, and how they are found again. */
export interface PairPlace {
  /** The smallest element that holds them all. */
  root: Element
  pairs: LabelledPairs
  found: FoundPair[]
}

/** One label that says something known, and where its value may stand. */
interface Seed {
  how: 'next' | 'within' | 'rest' | 'colon'
  pair: Element
  label: Element
  value: Element | null
}

/** Beyond this a text is no label. */
const longestLabel = 40
/** A label and its value: more is a paragraph, or a list. */
const longestPair = 400
/** A single known word may stand anywhere. */
const fewest = 2

/**
 * Every way in which a page sets known labels beside values: table cells, lists of terms, rows of two boxes, a
 * label before its text, fields of a form, a line of text with a colon.
 * @param isLeftOut elements that are something else: the rows of a list
 */
export function findPairs(page: Document, isLeftOut: (element: Element) => boolean): PairPlace[] {
  const kinds = new Map<string, Seed[]>()
  const tables: (Element | null)[] = [...page.querySelectorAll('table')]
  // Where labels have elements of their own, these tell more exactly where a value stands.
  for (const seed of [...labelsIn(page).flatMap(seedsOf), ...linesWithColon(page)]) {
    if (isLeftOut(seed.label)) continue
    // A list's head looks like the labels of the table above it.
    const kind = `${tables.indexOf(seed.label.closest('table'))} ${kindOf(seed)}`
    kinds.set(kind, [...(kinds.get(kind) ?? []), seed])
  }
  return [...kinds.values()].flatMap((seeds) => placeOf(seeds) ?? [])
}

/** Whether a text may be a label at all: a few words, no figures, nothing behind its colon. */
export function isLabelLike(text: string): boolean {
  return text !== '' && text.length <= longestLabel && !/\d|:\s*\S/u.test(text)
}

/** Whether a text is one of the labels whose meaning is known, or may be one thing or another. */
export function isKnownLabel(text: string): boolean {
  if (!isLabelLike(text)) return false
  const { how, meanings } = senseOf(text)
  return how !== 'unknown' && meanings.some((meaning) => meaning !== 'composite')
}

/** The innermost elements that are nothing but a known label. */
function labelsIn(page: Document): Element[] {
  return [...page.body.querySelectorAll('*')].filter((element) => {
    const { length } = element.textContent ?? ''
    if (length === 0 || length > longestLabel * 2) return false
    const label = labelOf(element)
    if (!isKnownLabel(label)) return false
    const isInnermost = ![...element.children].some((child) => labelOf(child) === label)
    return isInnermost && isShown(element)
  })
}

/** Where the value of a label may stand: beside it, or beside one of the boxes that hold nothing but it. */
function seedsOf(label: Element): Seed[] {
  const seeds: Seed[] = []
  const text = labelOf(label)
  for (let box: Element | null = label; box && labelOf(box) === text; box = box.parentElement) {
    const parent = box.parentElement
    if (!parent || (parent.textContent ?? '').length > longestPair * 4) break
    const next = box.nextElementSibling
    if (hasTextBehind(box)) {
      if ((parent.textContent ?? '').length <= longestPair) {
        seeds.push({ how: 'rest', pair: parent, label: box, value: null })
      }
      break
    }
    if (!next) continue
    if (parent.childElementCount === 2) seeds.push({ how: 'within', pair: parent, label: box, value: next })
    seeds.push({ how: 'next', pair: box, label: box, value: next })
  }
  return seeds
}

/** The innermost elements that are one line of text: a known label, a colon, and something behind it. */
function linesWithColon(page: Document): Seed[] {
  const lines = [...page.body.querySelectorAll('*')].filter((element) => {
    const text = element.textContent ?? ''
    const isShort = text.length <= longestPair && text.includes(':')
    return isShort && labelBeforeColon(element) !== null && linesOf(element).length === 1
  })
  return lines
    .filter((line) => !lines.some((inner) => inner !== line && line.contains(inner)) && isShown(line))
    .map((line) => ({ how: 'colon', pair: line, label: line, value: null }))
}

/** The known label that an element's text begins with; null where there is none, or nothing behind it. */
function labelBeforeColon(element: Element): string | null {
  const [label = '', ...rest] = textOf(element).split(':')
  return rest.join('').trim() !== '' && isKnownLabel(label) ? label : null
}

function hasTextBehind(label: Element): boolean {
  return label.nextSibling instanceof Text && /[^\s:]/u.test(label.nextSibling.data)
}

function kindOf({ how, pair, label }: Seed): string {
  // Lines of one card are often classed by what they say.
  if (how === 'colon') return `${how} ${pair.tagName} ${pair.parentElement?.tagName}`
  const named = ({ tagName, classList }: Element) => `${tagName}.${classList[0] ?? ''}`
  return [how, named(pair), named(label), pair.parentElement?.tagName].join(' ')
}

function placeOf(seeds: readonly Seed[]): PairPlace | null {
  const root = seeds.length < fewest ? null : commonAncestor(seeds.map(({ pair }) => pair))
  const pairs = root && pairsOf(seeds, root)
  return root && pairs && { root, pairs, found: pairsIn(root, pairs) }
}

/** The selectors that find these pairs, and no other label that is known. */
function pairsOf(seeds: readonly Seed[], root: Element): LabelledPairs | null {
  const [first] = seeds
  const pairElements = seeds.map(({ pair }) => pair)
  if (first?.how === 'next') {
    const isHarmless = (stranger: Element) =>
      !pairElements.some((pair) => stranger.contains(pair)) &&
      (stranger.nextElementSibling === null || !isKnownLabel(labelOf(stranger)))
    const pair = selectorOfAll(pairElements, root, isHarmless)
    return pair ? { pair } : null
  }
  if (first?.how === 'colon') {
    const pair = selectorOfAll(pairElements, root, (stranger) => labelBeforeColon(stranger) === null)
    return pair ? { pair, colon: true } : null
  }
  const label = selectorInEach(seeds.map(({ pair, label: part }) => [pair, part]))
  const value = first?.how === 'within' && selectorInEach(seeds.map(({ pair, value: part }) => [pair, part]))
  if (!label || value === null) return null
  const pair = selectorOfAll(pairElements, root, (stranger) => {
    const part = stranger.querySelector(label)
    return !part || !isKnownLabel(labelOf(part))
  })
  return pair ? { pair, label, ...(value && { value }) } : null
}

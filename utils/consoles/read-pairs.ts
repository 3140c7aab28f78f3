import { labelKey } from '@/utils/dossier/text'
import type { Meaning } from './meaning'
import type { LabelledPairs } from './profile'
import type { RawFacts } from './read-facts'
import { findNumber } from './read-number'
import { controlIn, labelOf, textOf, textWithout, valueIn } from './read-text'

/** A label and what stands beside it, as a page shows them. */
export interface FoundPair {
  label: string
  value: string
  /** What holds the value (around both, where the pair does), and in a card the badge. */
  element: Element
}

/** All labels with their values inside an element, in the page's order. */
export function pairsIn(element: Element, { pair, ...parts }: LabelledPairs): FoundPair[] {
  return [...element.querySelectorAll(pair)].flatMap((found) => readPair(found, parts) ?? [])
}

/**
 * What an element says of its dossier by labels, and by the number that stands in a place of its own where a view knows
 * one. One meaning with two values is a contradiction: neither is believed.
 */
export function factsOfPairs(
  element: Element,
  pairs: LabelledPairs,
  { numberIn }: { numberIn?: string },
  meaningOf: (label: string) => Meaning | undefined,
): RawFacts {
  const raw: RawFacts = {}
  const contradicted = new Set<keyof RawFacts>()
  for (const { label, value } of pairsIn(element, pairs)) {
    const meaning = meaningOf(labelKey(label))
    if (!meaning || meaning === 'ignore' || meaning === 'composite') continue
    if (raw[meaning] !== undefined && raw[meaning] !== value) contradicted.add(meaning)
    raw[meaning] = value
  }
  for (const meaning of contradicted) delete raw[meaning]
  const place = numberIn ? element.querySelector(numberIn) : null
  const number = place && findNumber(textOf(place))
  if (number) raw.number = number
  return raw
}

function readPair(pair: Element, how: Omit<LabelledPairs, 'pair'>): FoundPair | null {
  const { label, value, colon, attribute } = how
  if (attribute) {
    const written = pair.getAttribute(attribute)
    return written === null ? null : { label: written.slice(0, 300), value: textOf(pair), element: pair }
  }
  if (colon) {
    const text = textOf(pair)
    // The first one: what a citizen wrote stands behind the console's own.
    const at = text.indexOf(':')
    return at < 0 ? null : { label: text.slice(0, at), value: text.slice(at + 1).trim(), element: pair }
  }
  const labelElement = label ? pair.querySelector(label) : pair
  if (!labelElement) return null
  const said = labelOf(labelElement)
  if (label && !value) return { label: said, value: textWithout(pair, labelElement), element: pair }
  const beside = value ? pair.querySelector(value) : pair.nextElementSibling
  return (
    beside && { label: said, value: valueIn(controlIn(beside) ?? beside), element: value ? pair : beside }
  )
}

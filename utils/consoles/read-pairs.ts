import type { LabelledPairs } from './profile'
import { findNumber } from './read-number'
import { controlIn, labelOf, textOf, textWithout, valueIn } from './read-text'

/** A label and what stands beside it, as a page shows them. */
export interface FoundPair {
  label: string
  value: string
  /** What holds the value, and in a card the badge. */
  element: Element
}

/** All labels with their values inside an element, in the page's order. */
export function pairsIn(element: Element, { pair, ...parts }: LabelledPairs): FoundPair[] {
  return [...element.querySelectorAll(pair)].flatMap((found) => readPair(found, parts) ?? [])
}

/** The number that stands in a place of its own, where a view knows one. */
export function numberIn(element: Element, { numberIn: place }: { numberIn?: string }): string | null {
  const found = place ? element.querySelector(place) : null
  return found && findNumber(textOf(found))
}

function readPair(pair: Element, { label, value, attribute }: Omit<LabelledPairs, 'pair'>): FoundPair | null {
  if (attribute) {
    const written = pair.getAttribute(attribute)
    return written === null ? null : { label: written.slice(0, 300), value: textOf(pair), element: pair }
  }
  if (!label) {
    const next = pair.nextElementSibling
    return next && { label: labelOf(pair), value: readValue(next), element: next }
  }
  const labelElement = pair.querySelector(label)
  if (!labelElement) return null
  if (!value) return { label: labelOf(labelElement), value: textWithout(pair, labelElement), element: pair }
  const valueElement = pair.querySelector(value)
  return (
    valueElement && { label: labelOf(labelElement), value: readValue(valueElement), element: valueElement }
  )
}

function readValue(element: Element): string {
  return valueIn(controlIn(element) ?? element)
}

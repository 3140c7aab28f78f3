import type { LabelledPairs } from './profile'
import { labelOf, textOf, textWithout, valueIn } from './read-text'

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

function readPair(pair: Element, { label, value, attribute }: Omit<LabelledPairs, 'pair'>): FoundPair | null {
  if (attribute) {
    const written = pair.getAttribute(attribute)
    return written === null ? null : { label: written.slice(0, 300), value: textOf(pair), element: pair }
  }
  if (!label) {
    const next = pair.nextElementSibling
    return next && { label: labelOf(pair), value: valueIn(next), element: next }
  }
  const labelElement = pair.querySelector(label)
  if (!labelElement) return null
  if (!value) return { label: labelOf(labelElement), value: textWithout(pair, labelElement), element: pair }
  const valueElement = pair.querySelector(value)
  return valueElement && { label: labelOf(labelElement), value: valueIn(valueElement), element: valueElement }
}

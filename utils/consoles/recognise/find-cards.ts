import { labelKey } from '@/utils/dossier/text'
import type { LabelledPairs } from '../profile'
import { findNumber, numberOfCell } from '../read-number'
import { pairsIn } from '../read-pairs'
import { linesOf, textOf } from '../read-text'
import { settleOrder, settleRivals } from './agree'
import { findPairs, type PairPlace } from './find-pairs'
import type { ColumnGuess } from './guess'
import { guessColumn, type TableColumn } from './guess-column'
import { commonAncestor, selectorInEach } from './selectors'

/** Dossiers that a page shows as cards (thẻ): no headings, but labels inside each. */
export interface RecognisedCards {
  list: Element
  cards: Element[]
  pairs: LabelledPairs
  /** One for each label. */
  labels: ColumnGuess[]
  /** Where the number stands within each card, where no label has it. */
  numberIn: string | null
}

/** A single card is a dossier's own view. */
const fewest = 2

/** The cards of a page; null where there are none, or where they cannot be told apart by their numbers. */
export function findCards(page: Document): RecognisedCards | null {
  for (const place of findPairs(page, isInTable)) {
    const found = cardsIn(place)
    if (found) return found
  }
  return null
}

function isInTable(element: Element): boolean {
  return element.closest('thead, th, [role="columnheader"], form') !== null
}

function cardsIn(place: PairPlace): RecognisedCards | null {
  const { pairs, found } = place
  // Not every card has every label, and a citizen's text may look like one more.
  const names = new Set(found.map(({ label }) => labelKey(label)))
  const [boxes] = [...names]
    .flatMap((name) => boxesAround(name, place) ?? [])
    .sort((a, b) => b.cards.length - a.cards.length)
  if (!boxes) return null
  const { list, cards } = boxes
  const labels = labelsOf(cards, pairs)
  const hasNumber = labels.some(({ meaning }) => meaning === 'number')
  const numberIn = hasNumber ? null : placeOfNumber(cards)
  return hasNumber || numberIn ? { list, cards, pairs, labels, numberIn } : null
}

/** The boxes that each hold one label of this name, side by side. */
function boxesAround(name: string, { root, found }: PairPlace): { list: Element; cards: Element[] } | null {
  const anchors = found.filter(({ label }) => labelKey(label) === name).map(({ element }) => element)
  if (anchors.length < fewest) return null
  const list = commonAncestor(anchors)
  const cards = anchors.map((anchor) => childWith(list, anchor))
  const isApart = new Set(cards).size === cards.length && root.contains(list)
  const alike = cards.every(({ tagName }) => tagName === cards[0]?.tagName)
  return isApart && alike ? { list, cards } : null
}

function childWith(parent: Element, element: Element): Element {
  let child = element
  while (child.parentElement && child.parentElement !== parent) child = child.parentElement
  return child
}

/** Each label with what stands beside it in all of the cards. */
function labelsOf(cards: readonly Element[], pairs: LabelledPairs): ColumnGuess[] {
  const read = cards.map((card) => pairsIn(card, pairs))
  const names = new Map(read.flat().map(({ label }) => [labelKey(label), label.replace(/\s*:+$/u, '')]))
  const columns = [...names].map(([key, heading], index): TableColumn => {
    const texts = read.map((found) => found.find(({ label }) => labelKey(label) === key)?.value ?? '')
    return { index, heading, texts, cells: [] }
  })
  const guesses = columns.map((column) => ({ ...guessColumn(column), samples: column.texts.slice(0, 3) }))
  return settleOrder(settleRivals(guesses, columns), columns)
}

/** What each card has once, with a number of its own: its title, most often. */
function placeOfNumber(cards: readonly Element[]): string | null {
  const titles = cards.map((card) => smallestWithNumber(card))
  const numbers = titles.map((title) => title && findNumber(textOf(title)))
  if (numbers.includes(null) || new Set(numbers).size < cards.length) return null
  return selectorInEach(cards.map((card, index) => [card, titles[index] ?? null]))
}

function smallestWithNumber(card: Element): Element | null {
  const saying = [...card.querySelectorAll('*')].filter(
    (element) => linesOf(element).length === 1 && numberOfCell(findNumber(textOf(element)) ?? '') !== null,
  )
  return saying.find((element) => !saying.some((one) => one !== element && element.contains(one))) ?? null
}

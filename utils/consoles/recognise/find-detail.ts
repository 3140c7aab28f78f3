import { labelKey } from '@/utils/dossier/text'
import { isDate } from '../date-fields'
import { lookUp } from '../look-up'
import type { Meaning } from '../meaning'
import type { DetailView, LabelledPairs, ProfileSource, Timeline } from '../profile'
import { findNumber, numberOfCell } from '../read-number'
import { textOf } from '../read-text'
import { compileVocabulary } from '../vocabulary'
import { leavesDayOrderOpen } from './agree'
import { findPairs, isKnownLabel, isLabelLike, type PairPlace } from './find-pairs'
import { isShown } from './find-rows'
import { findTimeline, type RecognisedTimeline, timelineOf } from './find-timeline'
import type { ColumnGuess } from './guess'
import { guessLabel } from './guess-column'
import type { RecognisedTable } from './recognise'
import { commonAncestor, stableSelector } from './selectors'

/** A dossier's own page (trang chi tiết), or a dialog with one, and what its labels seem to mean. */
export interface RecognisedDetail {
  /** Holds the labels, the number and the steps. */
  root: Element
  place: PairPlace
  /** One for each label, in the page's order. */
  labels: ColumnGuess[]
  /** What holds the number, where no label does. */
  number: Element | null
  timeline: RecognisedTimeline | null
  /** Whether no date on it tells which of day and month comes first. */
  asksDayMonth: boolean
}

/** What the officer has settled about a dossier's own page. */
export interface TaughtDetail {
  detail: RecognisedDetail
  labels: readonly ColumnGuess[]
  /** Null where the page shows no steps, or they are not to be read. */
  timeline: RecognisedTimeline | null
  /** As the officer calls the system. */
  name: string
  dayMonth?: ProfileSource['dayMonth']
}

/** A dossier shows some facts; fewer than these are a search form, or a line of figures. */
const fewestFacts = 3
const { headers } = compileVocabulary()

/**
 * The view of one dossier that a page shows; null where there is none. Labels count only as far as what stands
 * beside them agrees, and the dossier's number must be there.
 * @param tables the tables of the same page
 */
export function recogniseDetail(page: Document, tables: readonly RecognisedTable[]): RecognisedDetail | null {
  const lists = tables.filter(({ columns }) => columns.some(isIdentifying))
  const inList = (element: Element) => lists.some(({ rows }) => rows.some((row) => row.contains(element)))
  const places = findPairs(page, inList)
    .map((place) => ({ place, labels: labelsOf(place) }))
    .sort((a, b) => factsIn(b.labels) - factsIn(a.labels))
  for (const { place, labels } of places) {
    if (numbersIn(labels).size > 1) continue
    const number = labels.some(isIdentifying) ? null : numberNear(place.root, inList)
    const facts = factsIn(labels) + (number ? 1 : 0)
    const isOne = (number || labels.some(isIdentifying)) && labels.some(isDated) && facts >= fewestFacts
    if (!isOne) continue
    const timeline = findTimeline(tables)
    return {
      root: [number, timeline?.table.list].reduce<Element>(grownAround, place.root),
      place,
      labels,
      number,
      timeline,
      asksDayMonth: leavesDayOrderOpen([...place.found.map(({ value }) => value), ...samplesOf(timeline)]),
    }
  }
  return null
}

/** The profile that reads such pages as this one was taught; null where nothing tells which dossier it is. */
export function profileOfDetail(taught: TaughtDetail): ProfileSource | null {
  const { detail, labels, name, dayMonth } = taught
  const { root, place, number } = detail
  if (!number && !labels.some(({ meaning }) => meaning === 'number')) return null
  const steps: Timeline | null = taught.timeline && timelineOf(taught.timeline, root)
  const dated = labels.some(({ meaning }) => meaning === 'dueAt')
  const view: DetailView = {
    name: 'chi-tiet-ho-so',
    ...placeOnPage(root),
    ...pairsWithin(root, place),
    labels: meaningsByLabel(labels),
    required: ['number', ...(dated ? ['dueAt' as const] : [])],
    ...(number && { numberIn: stableSelector(number, root, 'start') }),
    ...(steps && { timeline: steps }),
  }
  return {
    version: 1,
    name,
    recognise: [view.where],
    lists: [],
    details: [view],
    ...(dayMonth && { dayMonth }),
  }
}

/** Beside the steps, whose headings say the same words, the labels are looked for in their own place only. */
function pairsWithin(root: Element, { root: place, pairs }: PairPlace): LabelledPairs {
  if (root === place || pairs.pair.startsWith(':scope')) return pairs
  return { ...pairs, pair: `${stableSelector(place, root, 'start')} ${pairs.pair}` }
}

/** The smallest element around both. */
function grownAround(root: Element, other: Element | null | undefined): Element {
  return !other || root.contains(other) ? root : commonAncestor([root, other])
}

/** The labels among what was found: where they have no name of their own, the values beside them come along. */
function labelsOf({ pairs, found }: PairPlace): ColumnGuess[] {
  const values = new Set<Element | null>(
    pairs.label ? [] : found.filter(({ label }) => isKnownLabel(label)).map(({ element }) => element),
  )
  return found.flatMap(({ label, value, element }, index) => {
    const isValue = values.has(element.previousElementSibling)
    const heading = label.replace(/\s*:+$/u, '')
    return isValue || !isLabelLike(heading) ? [] : [guessLabel(index, heading, value)]
  })
}

function samplesOf(timeline: RecognisedTimeline | null): string[] {
  return timeline?.columns.flatMap(({ samples }) => [...samples]) ?? []
}

/** How many different facts are told beyond doubt. */
function factsIn(labels: readonly ColumnGuess[]): number {
  const sure = labels.filter(({ meaning, samples }) => meaning !== 'ignore' && samples.length > 0)
  return new Set(sure.map(({ meaning }) => meaning)).size
}

/** Several are cards, each of a dossier of its own. */
function numbersIn(labels: readonly ColumnGuess[]): Set<string> {
  return new Set(labels.filter(isIdentifying).flatMap(({ samples }) => samples))
}

function isIdentifying({ meaning, samples: [value = ''], composite }: ColumnGuess): boolean {
  return composite !== undefined || (meaning === 'number' && numberOfCell(value) !== null)
}

function isDated({ meaning, suggestions, samples }: ColumnGuess): boolean {
  return samples.length > 0 && (isDate(meaning) || suggestions.some(isDate))
}

/** How far above the labels a title with the number may stand. */
const furthest = 4

/** The smallest element near the labels that shows the one dossier number there is. */
function numberNear(root: Element, isLeftOut: (element: Element) => boolean): Element | null {
  for (let place: Element | null = root, up = 0; place && up <= furthest; place = place.parentElement, up++) {
    const saying = [...place.querySelectorAll('*')].filter(
      (element) =>
        (element.textContent ?? '').length <= 300 &&
        findNumber(textOf(element)) !== null &&
        isShown(element) &&
        !isLeftOut(element),
    )
    const numbers = new Set(saying.map((element) => findNumber(textOf(element))))
    if (numbers.size > 1) return null
    const smallest = saying.find((element) => !saying.some((one) => one !== element && element.contains(one)))
    if (smallest) return smallest
  }
  return null
}

/** What a page shows before everything else. */
export const dialogs = 'dialog, [role="dialog"], .modal, [class*="modal-wrap"]'

/** Where the dossier stands. Consoles keep a dialog they have closed in the page, hidden, with the dossier in it. */
function placeOnPage(root: Element): Pick<DetailView, 'where' | 'toggle'> {
  const page = root.ownerDocument
  const dialog = root.closest(dialogs)
  if (!dialog) return { where: stableSelector(root, page, 'start') }
  const toggle = stableSelector(dialog, page, 'start')
  const shown = `${toggle}:not([style*="display: none"])`
  return { toggle, where: root === dialog ? shown : `${shown} ${stableSelector(root, dialog, 'start')}` }
}

/**
 * What is read, and what the common vocabulary would read though it is not to be. Other labels are not kept: beside
 * a list of papers they may name people.
 */
function meaningsByLabel(labels: readonly ColumnGuess[]): Record<string, Meaning> {
  const kept = labels.filter(
    ({ heading, meaning }) => meaning !== 'ignore' || lookUp(headers, labelKey(heading)) !== undefined,
  )
  const meanings: Record<string, Meaning> = {}
  for (const { heading, meaning } of kept) {
    const before = meanings[heading]
    meanings[heading] = before === undefined || before === meaning ? meaning : 'ignore'
  }
  return meanings
}

import type { Meaning } from './meaning'
import type { ConsoleProfile, DetailView } from './profile'
import { meaningOf, segmentsOf } from './read-columns'
import { type ReadFacts, understand } from './read-facts'
import { factsOfPairs } from './read-pairs'
import { type ObservedStep, readTimeline } from './read-timeline'

/** One dossier's own view. */
export interface FoundDetail {
  view: DetailView
  element: Element
  facts: ReadFacts
  missed: Meaning[]
  steps: ObservedStep[]
}

/**
 * The detail view that is open on this page, or null. A place in which nothing stands that the view requires shows
 * something else just now.
 */
export function findDetail(page: Document, profile: ConsoleProfile): FoundDetail | null {
  for (const view of profile.details) {
    const element = page.querySelector(view.where)
    const found = element && readDetail(element, view, profile)
    if (found && found.missed.length < view.required.length) return found
  }
  return null
}

function readDetail(element: Element, view: DetailView, profile: ConsoleProfile): FoundDetail {
  const raw = factsOfPairs(element, view, view, (label) => meaningOf(label, view.labels, profile))
  const facts = understand(raw, profile)
  const rowId = view.rowIdAfter ? segmentAfter(view.rowIdAfter, element.ownerDocument.location) : undefined
  if (rowId && /^[\w-]{1,64}$/u.test(rowId)) facts.sighting.rowId = rowId
  // A number that is none stands in the head of a list, or in a form to search with.
  const isOther = Boolean(raw.number) && facts.sighting.number === null
  const missed = view.required.filter(
    (meaning) => meaning !== 'ignore' && (!(meaning in raw) || (meaning === 'number' && isOther)),
  )
  const { applicant = '', submitter = '' } = raw
  const steps = view.timeline ? readTimeline(element, view.timeline, { applicant, submitter }, profile) : []
  return { view, element, facts, missed, steps }
}

function segmentAfter(name: string, address: Location): string | undefined {
  const segments = segmentsOf(address)
  const at = segments.indexOf(name)
  return at < 0 ? undefined : segments[at + 1]
}

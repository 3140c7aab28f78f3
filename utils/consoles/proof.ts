import type { Meaning, WordField } from './meaning'
import type { FoundLists } from './read-columns'
import type { FoundDetail } from './read-detail'
import type { ReadFacts } from './read-facts'

/** Why nothing is shown. The first two are no fault: another page of the console, or not the console at all. */
export type ProofReason =
  | 'notThisConsole'
  | 'noList'
  /** The list lacks headings that the profile needs. */
  | 'headings'
  /** Too many rows have numbers or dates that could not be read. */
  | 'rows'
  /** One number on several rows. */
  | 'repeated'
  /** Dates that can only be month first. */
  | 'monthFirst'

/** Something the officer or a supporter should know, though the page could be read. */
export type Doubt =
  | { kind: 'rowsUnread'; count: number }
  | { kind: 'namesApplicant'; field: WordField }
  | { kind: 'detailUnread' }

/**
 * What a page proved about its profile. A wrong number is worse than none (design.md, rule 4): unless `ok`,
 * nothing is shown but the reason.
 */
export interface Proof {
  ok: boolean
  reason: ProofReason | null
  found: Meaning[]
  missed: Meaning[]
  doubts: Doubt[]
  /** Words not to be taken from this page: on some row they name that row's applicant. */
  distrusted: WordField[]
}

/** This share of the rows must read without a fault; one broken row does not silence a list. */
const enough = 0.8

/** Judges a reading as a whole. */
export function prove(reading: {
  recognised: boolean
  found: FoundLists
  detail: FoundDetail | null
  facts: ReadFacts[]
}): Proof {
  const { found, detail, facts } = reading
  const reason = findReason(reading)
  const distrusted = [...new Set(facts.flatMap(({ betrayed }) => betrayed))]
  const unread = facts.filter((row) => !isReadable(row)).length
  const doubts: Doubt[] = distrusted.map((field) => ({ kind: 'namesApplicant', field }))
  if (unread > 0) doubts.push({ kind: 'rowsUnread', count: unread })
  if (detail && detail.missed.length > 0) doubts.push({ kind: 'detailUnread' })
  return {
    ok: reason === null,
    reason,
    found: [...(found.plan?.columns.keys() ?? [])],
    missed: [...found.missed, ...(detail?.missed ?? [])],
    doubts,
    distrusted,
  }
}

function findReason({ recognised, found, detail, facts }: Parameters<typeof prove>[0]): ProofReason | null {
  if (!recognised) return 'notThisConsole'
  const hasDetail = detail !== null && detail.missed.length === 0
  if (!found.plan && !hasDetail) return found.seen || detail ? 'headings' : 'noList'
  const all = hasDetail ? [...facts, detail.facts] : facts
  if (all.some((one) => one.monthFirst > 0) && !all.some((one) => one.dayFirst > 0)) return 'monthFirst'
  if (facts.filter(isReadable).length < facts.length * enough) return 'rows'
  return hasRepeated(facts) ? 'repeated' : null
}

/** A dossier not yet received has no number; then a date or a known status must show that it is one. */
function isReadable({ sighting, badNumber, badDates }: ReadFacts): boolean {
  if (badNumber || badDates.length > 0) return false
  const { number, statusLabel, dueAt, receivedAt, submittedAt } = sighting
  return Boolean(number || statusLabel || dueAt || receivedAt || submittedAt)
}

function hasRepeated(facts: ReadFacts[]): boolean {
  const numbers = facts.map(({ sighting }) => sighting.number).filter((number) => number !== null)
  return new Set(numbers).size < numbers.length
}

import type { PageTime, Sighting } from '@/utils/dossier/sighting'
import { findProcedure, type Procedure, type ProcedureCatalogue, termOf } from './procedure-catalogue'
import type { Term } from './term'
import { isInHours, sameLimit, type TimeLimit } from './time-limit'

/** What of a dossier its term follows from. */
export type TermFacts = Pick<Sighting, 'procedure' | 'term' | 'receivedAt'>

/** The term of a dossier, and whose word it is. */
export interface KnownTerm {
  limit: Term['limit']
  from: 'page' | 'catalogue'
  /** The catalogue's entry, where it has one, whoever gave the term. */
  procedure: Procedure | null
}

/** Why no date can be set beside the portal's. */
export type TermGap =
  /** Neither the page nor the catalogue gives a term. */
  | 'noTerm'
  | 'noFixedTerm'
  | 'noReceipt'
  /** The term runs by the hour, and the page gives the day of receipt only. */
  | 'noHourOfReceipt'
  /** The term runs from the competent agency's receipt (phi địa giới), which no page shows. */
  | 'noAgencyReceipt'

/** The term as the page gives it, else as the office's catalogue does; null when neither knows it. */
export function knownTerm(
  { procedure: named, term }: Pick<TermFacts, 'procedure' | 'term'>,
  catalogue: ProcedureCatalogue,
): KnownTerm | null {
  const procedure = named === undefined ? null : findProcedure(catalogue, named)
  if (term) return { limit: term, from: 'page', procedure }
  return procedure && { limit: termOf(procedure).limit, from: 'catalogue', procedure }
}

/** Two words on one term: the page's and the catalogue's. */
export interface TermConflict {
  page: TimeLimit
  catalogue: TimeLimit
}

/** Where the page gives another term than the catalogue; null when they agree, or either says nothing. */
export function termConflict(
  { procedure: named, term }: Pick<TermFacts, 'procedure' | 'term'>,
  catalogue: ProcedureCatalogue,
): TermConflict | null {
  const procedure = named === undefined ? null : findProcedure(catalogue, named)
  if (!procedure || !term) return null
  const { limit } = termOf(procedure)
  return sameLimit(limit, term) ? null : { page: term, catalogue: limit }
}

/** The sighting with the catalogue's term where the page shows none, so that every count is made the same way. */
export function withKnownTerm<Seen extends Pick<TermFacts, 'procedure' | 'term'>>(
  sighting: Seen,
  catalogue: ProcedureCatalogue,
): Seen {
  const known = sighting.term ? null : knownTerm(sighting, catalogue)
  return known ? { ...sighting, term: known.limit } : sighting
}

/**
 * All that a due date can be computed from, or what is missing for it. Pauses and supplements no page shows, nor when
 * the competent agency received a dossier taken in elsewhere: `agencyReceivedAt` is the officer's word on that.
 */
export function termFrom(
  facts: TermFacts,
  catalogue: ProcedureCatalogue,
  agencyReceivedAt: PageTime | null = null,
): Term | TermGap {
  const known = knownTerm(facts, catalogue)
  if (!known) return 'noTerm'
  const { limit, procedure } = known
  if (limit.unit === 'none') return 'noFixedTerm'
  const fromAgency = procedure?.start === 'agencyReceipt'
  const receivedAt = fromAgency ? agencyReceivedAt : facts.receivedAt
  if (!receivedAt) return fromAgency ? 'noAgencyReceipt' : 'noReceipt'
  const needsHour = isInHours(limit) || limit.unit === 'sameDay'
  if (needsHour && receivedAt.precision === 'day') return 'noHourOfReceipt'
  return {
    limit,
    startedAt: receivedAt.at,
    ...(procedure ? { supplementMode: procedure.supplementMode } : {}),
  }
}

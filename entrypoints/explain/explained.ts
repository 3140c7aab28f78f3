import { now } from '@/utils/clock'
import type { Dossier } from '@/utils/dossier/dossier'
import type { PageTime } from '@/utils/dossier/sighting'
import { inVietnamese } from '@/utils/i18n/catalogue'
import { seenLines, explainWords as words } from '@/utils/i18n/explain-page'
import { problemText, termConflictText } from '@/utils/i18n/term-words'
import { citizenSentences, type InspectorPage, inspectorPage } from '@/utils/i18n/written/explain-due'
import type { Basis } from '@/utils/settings/settings'
import { compareDue } from '@/utils/working-time/compare-due'
import { WorkingTimeError } from '@/utils/working-time/errors'
import { explainDue, type Office } from '@/utils/working-time/explain'
import { knownTerm, type TermGap, termConflict, termFrom } from '@/utils/working-time/known-term'
import { observedWaits } from '@/utils/working-time/observed-waits'
import type { ProcedureCatalogue } from '@/utils/working-time/procedure-catalogue'
import type { TermPause } from '@/utils/working-time/term'
import { isInHours } from '@/utils/working-time/time-limit'

/** What can be said of a dossier's due date, or why nothing can. */
export type Explained =
  | { kind: 'gap'; gap: TermGap }
  | { kind: 'problem'; says: string }
  /** It waited, and for how long nobody has said; by hours it cannot be said in dates. */
  | { kind: 'wait'; inHours: boolean }
  | {
      kind: 'explained'
      from: 'page' | 'catalogue'
      citizen: readonly string[]
      /** Whether the computed date is another than the portal's. */
      differs: boolean
      /** Where the page's term is another than the catalogue's, in words; else null. */
      conflict: string | null
      inspector: InspectorPage
    }

/** What an explanation rests on besides the dossier. */
export interface ExplanationGround {
  catalogue: ProcedureCatalogue
  /** By whose hours and days is counted. */
  office: Office
  /** The agency whose own calendar that is; null for the office's. */
  agency: string | null
  basis: Basis | null
}

/**
 * Explains the dossier's computed due date; `waits` is what the officer says of its waiting, null
 * before, `agencyReceivedAt` of the competent agency's receipt where the term runs from there.
 */
export function explainDossier(
  dossier: Dossier,
  { catalogue, office, agency, basis }: ExplanationGround,
  waits: readonly TermPause[] | null,
  agencyReceivedAt: PageTime | null = null,
): Explained {
  const { current } = dossier
  const term = termFrom(current, catalogue, agencyReceivedAt)
  if (typeof term === 'string') return { kind: 'gap', gap: term }
  const inHours = isInHours(term.limit)
  if (observedWaits(dossier).length > 0 && (inHours || !waits)) return { kind: 'wait', inHours }
  try {
    const explained = explainDue(waits ? { ...term, pauses: waits } : term, office)
    if (!explained) return { kind: 'gap', gap: 'noFixedTerm' }
    const portal = current.dueAt ?? null
    const difference = portal && compareDue(portal, explained, office)
    const found = termConflict(current, catalogue)
    const conflict = () => found && termConflictText(found)
    const inspector = () =>
      inspectorPage({
        number: current.number ?? words.noNumber,
        explained,
        portal,
        difference,
        basis,
        remarks: [
          ...(agency === null ? [] : [words.agencyCalendar(agency)]),
          ...(agencyReceivedAt ? [words.startsAtAgency] : []),
          ...[conflict() ?? []].flat(),
        ],
        seen: seenLines(dossier),
        at: now(),
      })
    return {
      kind: 'explained',
      from: knownTerm(current, catalogue)?.from ?? 'page',
      citizen: inVietnamese(() => citizenSentences(explained)),
      differs: difference !== null,
      conflict: conflict(),
      inspector: inVietnamese(inspector),
    }
  } catch (error) {
    if (error instanceof WorkingTimeError) return { kind: 'problem', says: problemText(error) }
    throw error
  }
}

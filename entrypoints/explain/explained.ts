import type { Dossier } from '@/utils/dossier/dossier'
import { clockState, type DossierStatus, dossierStatuses } from '@/utils/dossier/status'
import { type Basis, citizenSentences, type InspectorPage, inspectorPage } from '@/utils/i18n/explain-due'
import { seenLines, explainWords as words } from '@/utils/i18n/explain-page'
import { problemText } from '@/utils/i18n/term-words'
import { compareDue } from '@/utils/working-time/compare-due'
import { WorkingTimeError } from '@/utils/working-time/errors'
import { explainDue, type Office } from '@/utils/working-time/explain'
import { knownTerm, type TermGap, termFrom } from '@/utils/working-time/known-term'
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
      inspector: InspectorPage
    }

/** No office has checked the basis yet, so no article is printed (design.md, rule 9). */
const basis: Basis | null = null

/** Explains the dossier's computed due date; `wait` is what the officer says of its waiting. */
export function explainDossier(
  dossier: Dossier,
  catalogue: ProcedureCatalogue,
  office: Office,
  wait: TermPause | null,
): Explained {
  const { current } = dossier
  const term = termFrom(current, catalogue)
  if (typeof term === 'string') return { kind: 'gap', gap: term }
  const inHours = isInHours(term.limit)
  if (hasWaited(dossier) && (inHours || !wait)) return { kind: 'wait', inHours }
  try {
    const explained = explainDue(wait ? { ...term, pauses: [wait] } : term, office)
    if (!explained) return { kind: 'gap', gap: 'noFixedTerm' }
    const portal = current.dueAt ?? null
    const difference = portal && compareDue(portal, explained, office)
    return {
      kind: 'explained',
      from: knownTerm(current, catalogue)?.from ?? 'page',
      citizen: citizenSentences(explained),
      differs: difference !== null,
      inspector: inspectorPage({
        number: current.number ?? words.noNumber,
        explained,
        portal,
        difference,
        basis,
        seen: seenLines(dossier),
      }),
    }
  } catch (error) {
    if (error instanceof WorkingTimeError) return { kind: 'problem', says: problemText(error) }
    throw error
  }
}

/** Whether the dossier waits now, or was seen to wait before. */
export function hasWaited({ current, changes }: Dossier): boolean {
  const statuses = changes.flatMap(({ field, before, after }) => (field === 'status' ? [before, after] : []))
  return [current.status, ...statuses].some((status) => isStatus(status) && clockState(status) === 'waiting')
}

function isStatus(value: unknown): value is DossierStatus {
  return dossierStatuses.some((status) => status === value)
}

import type { Dossier } from '@/utils/dossier/dossier'
import type { PageTime } from '@/utils/dossier/sighting'
import { fold } from '@/utils/dossier/text'
import type { JudgeContext } from '@/utils/warnings/rule'
import { countdownOf } from '@/utils/warnings/urgency'
import type { Countdown } from '@/utils/working-time/countdown'
import { findProcedure, type ProcedureCatalogue } from '@/utils/working-time/procedure-catalogue'

/** One limit of a dossier, with its own clock and who answers for it. */
export interface DossierLimit {
  /** `promised`: what the applicant was told (hẹn trả chung); `agency`: the resolving agency's own. */
  kind: 'promised' | 'agency'
  due: PageTime | null
  countdown: Countdown | null
  /** The unit that answers for it, as a page showed it; null for the one-stop desk, undefined when not shown. */
  unit: string | null | undefined
}

/**
 * A dossier's limits. Linked (liên thông) dossiers and those received elsewhere (phi địa giới) have two: the desk
 * answers to the applicant for the whole, the resolving agency for its part, from when it received the dossier.
 * Where no page shows the agency's, it is said to be missing and not computed.
 */
export function limitsOf(dossier: Dossier, context: JudgeContext): DossierLimit[] {
  const { current } = dossier
  const promised: DossierLimit = {
    kind: 'promised',
    due: current.dueAt ?? null,
    countdown: countdownOf(current, context),
    unit: isShared(dossier, context.catalogue) ? null : current.unit,
  }
  if (!isShared(dossier, context.catalogue)) return [promised]
  const { stepDueAt, status, unit } = current
  return [
    promised,
    {
      kind: 'agency',
      due: stepDueAt ?? null,
      countdown: stepDueAt
        ? countdownOf({ status, dueAt: stepDueAt, ...(unit ? { unit } : {}) }, context)
        : null,
      unit,
    },
  ]
}

/** Whether more than one office answers for a dossier, by the catalogue or by what pages call it. */
export function isShared({ current, changes }: Dossier, catalogue: ProcedureCatalogue): boolean {
  const procedure = current.procedure === undefined ? null : findProcedure(catalogue, current.procedure)
  if (procedure?.start === 'agencyReceipt') return true
  const words = [
    current.statusLabel,
    current.step,
    ...changes.flatMap(({ field, before }) => (field === 'step' || field === 'statusLabel' ? [before] : [])),
  ]
  return words.some(
    (word) =>
      typeof word === 'string' && /lien thong|phi dia gioi|khong phu thuoc (vao )?dia gioi/.test(fold(word)),
  )
}

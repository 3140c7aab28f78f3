import type { Dossier } from '@/utils/dossier/dossier'
import { judge } from '@/utils/warnings/judge'
import type { JudgeContext, Warning } from '@/utils/warnings/rule'
import { countdownOf, type Urgency, urgencyOf } from '@/utils/warnings/urgency'
import type { Countdown } from '@/utils/working-time/countdown'
import { withKnownTerm } from '@/utils/working-time/known-term'
import { findProcedure, type ProcedureCatalogue } from '@/utils/working-time/procedure-catalogue'

/** A dossier with all that the office's rules say of it. */
export interface JudgedDossier {
  dossier: Dossier
  countdown: Countdown
  urgency: Urgency | null
  warnings: Warning[]
}

/** What dossiers are judged by, and the office's procedures, which may know a term that no page showed. */
export interface JudgeWithCatalogue extends JudgeContext {
  catalogue: ProcedureCatalogue
}

/** Judges a dossier; its term comes from the office's catalogue where no page showed one. */
export function judgeDossier(dossier: Dossier, context: JudgeWithCatalogue): JudgedDossier {
  const known = { ...dossier, current: withKnownTerm(dossier.current, context.catalogue) }
  const counted = countdownOf(known.current, context)
  return {
    dossier: known,
    countdown: counted,
    urgency: urgencyOf(counted, context),
    warnings: judge(known, context),
  }
}

/** The catalogue's name of the procedure a page named, by code or by name; as the page had it when unknown. */
export function procedureName(named: string | undefined, catalogue: ProcedureCatalogue): string | undefined {
  return named === undefined ? undefined : (findProcedure(catalogue, named)?.name ?? named)
}

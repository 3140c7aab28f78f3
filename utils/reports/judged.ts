import type { Dossier } from '@/utils/dossier/dossier'
import type { Sighting } from '@/utils/dossier/sighting'
import { owesLetter } from '@/utils/warnings/duties'
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
  /** Whether a letter is owed, be the warning about it switched on or not. */
  owesLetter: boolean
}

/** Judges a dossier; its term comes from the office's catalogue where no page showed one. */
export function judgeDossier(dossier: Dossier, context: JudgeContext): JudgedDossier {
  const known = { ...dossier, current: withKnownTerm(dossier.current, context.catalogue) }
  const counted = countdownOf(known.current, context)
  const urgency = urgencyOf(counted, context)
  return {
    dossier: known,
    countdown: counted,
    urgency,
    warnings: judge(known, context),
    owesLetter: owesLetter(known, urgency === 'overdue'),
  }
}

/** As `judgeDossier`, but judged no sooner than something of it is asked for: of a long list, what is in sight. */
export class JudgedWhenAsked implements JudgedDossier {
  readonly dossier: Dossier
  readonly #context: JudgeContext
  #known: JudgedDossier | null = null

  constructor(dossier: Dossier, context: JudgeContext) {
    this.dossier = dossier
    this.#context = context
  }

  get countdown(): Countdown {
    return this.#judged.countdown
  }

  get urgency(): Urgency | null {
    return this.#judged.urgency
  }

  get warnings(): Warning[] {
    return this.#judged.warnings
  }

  get owesLetter(): boolean {
    return this.#judged.owesLetter
  }

  get #judged(): JudgedDossier {
    this.#known ??= judgeDossier(this.dossier, this.#context)
    return this.#known
  }
}

/** The field (lĩnh vực) the page shows; few consoles' lists do, so else the one the catalogue has for its procedure. */
export function fieldName({ field, procedure }: Sighting, catalogue: ProcedureCatalogue): string | undefined {
  return field ?? (procedure === undefined ? undefined : findProcedure(catalogue, procedure)?.field)
}

/** The catalogue's name of the procedure a page named, by code or by name; as the page had it when unknown. */
export function procedureName(named: string | undefined, catalogue: ProcedureCatalogue): string | undefined {
  return named === undefined ? undefined : (findProcedure(catalogue, named)?.name ?? named)
}

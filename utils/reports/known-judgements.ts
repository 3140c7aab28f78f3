import type { Dossier } from '@/utils/dossier/dossier'
import type { DossierKey } from '@/utils/dossier/key'
import { isOpen } from '@/utils/dossier/status'
import type { JudgeContext } from '@/utils/warnings/rule'
import type { UsualTime, UsualTimes } from '@/utils/warnings/usual-times'
import { asOf } from './as-of'
import { type Figure, figuresOf } from './figures'
import { type JudgedDossier, judgeDossier } from './judged'
import { endOfYesterday } from './yesterday-end'

/** A dossier judged now, and the figures it counts in. */
export interface Today {
  one: JudgedDossier
  figures: readonly Figure[]
}

/** The figures a dossier counted in at the end of the last working day; null: nothing of it had been seen by then. */
export type Yesterdays = readonly Figure[] | null

/** What dossiers are judged by at one moment. */
export interface Judgements {
  today(dossier: Dossier): Today
  yesterday(dossier: Dossier): Yesterdays
}

interface Known {
  dossier: Dossier
  usual: UsualTime | null
  today?: Today
  yesterday?: { figures: Yesterdays }
}

/**
 * What was judged of each dossier, for as long as the dossier is the same object and what it was judged by says the
 * same: under looks without a pause only what they change is judged anew.
 */
export class KnownJudgements {
  #context: JudgeContext | null = null
  #known = new Map<DossierKey, Known>()

  /** The judgements by this context; those by another are forgotten. */
  under(context: JudgeContext): Judgements {
    if (!this.#context || !saysSame(this.#context, context)) this.#known = new Map()
    this.#context = context
    const known = this.#known
    const then = { ...context, now: endOfYesterday(context.now, context.calendar) }
    return {
      today: (dossier) => {
        const of = entryOf(known, dossier, context.usual)
        of.today ??= judgedToday(dossier, context)
        return of.today
      },
      yesterday: (dossier) => {
        const of = entryOf(known, dossier, context.usual)
        of.yesterday ??= { figures: judgedYesterday(dossier, then) }
        return of.yesterday.figures
      },
    }
  }
}

function entryOf(known: Map<DossierKey, Known>, dossier: Dossier, usualTimes: UsualTimes): Known {
  const { procedure, step } = dossier.current
  const usual = step === undefined ? null : usualTimes(procedure, step)
  const before = known.get(dossier.key)
  if (before?.dossier === dossier && isSameTime(before.usual, usual)) return before
  const entry = { dossier, usual }
  known.set(dossier.key, entry)
  return entry
}

function judgedToday(dossier: Dossier, context: JudgeContext): Today {
  const one = judgeDossier(dossier, context)
  return { one, figures: figuresOf(one, context.now) }
}

function judgedYesterday(dossier: Dossier, context: JudgeContext): Yesterdays {
  const then = asOf(dossier, context.now)
  if (!then) return null
  return isOpen(then.current.status) ? figuresOf(judgeDossier(then, context), context.now) : []
}

/** How long steps usually take is held against each dossier by itself: most looks move it for one step alone. */
function saysSame({ absences, ...a }: JudgeContext, { absences: others, ...b }: JudgeContext): boolean {
  const names = Object.keys({ ...a, ...b }).filter((name) => name !== 'usual')
  const values = (context: object) => new Map(Object.entries(context))
  const [mine, theirs] = [values(a), values(b)]
  return (
    names.every((name) => mine.get(name) === theirs.get(name)) &&
    JSON.stringify(absences) === JSON.stringify(others)
  )
}

function isSameTime(a: UsualTime | null, b: UsualTime | null): boolean {
  return a?.days === b?.days && a?.count === b?.count && a?.latestOnly === b?.latestOnly
}

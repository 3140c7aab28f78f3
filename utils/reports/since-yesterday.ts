import type { Dossier } from '@/utils/dossier/dossier'
import type { JudgeContext } from '@/utils/warnings/rule'
import type { Figures } from './figures'
import { KnownJudgements } from './known-judgements'
import type { Steps } from './steps'
import { Tally } from './tally'
import { endOfYesterday } from './yesterday-end'

/** The figures as they stood at the end of the last working day. */
export interface Yesterday {
  /** Epoch ms. */
  at: number
  figures: Figures
}

/**
 * How the figures stood then, worked out anew from the history, a dossier a step. `dossiers`: what is open, and what
 * was closed since. Null when nothing had been seen by then, so that there is nothing to compare with.
 */
export function* countYesterday(
  dossiers: readonly Dossier[],
  context: JudgeContext,
  judgements = new KnownJudgements().under(context),
): Steps<Yesterday | null> {
  const tally = new Tally()
  let isAnySeen = false
  for (const dossier of dossiers) {
    const then = judgements.yesterday(dossier)
    isAnySeen ||= then !== null
    tally.add(then ?? [])
    yield
  }
  if (!isAnySeen) return null
  return { at: endOfYesterday(context.now, context.calendar), figures: tally.figures }
}

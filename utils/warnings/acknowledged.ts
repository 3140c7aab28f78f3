import type { Dossier } from '@/utils/dossier/dossier'
import type { AcknowledgedReason } from '@/utils/dossier/entry'
import { standing } from '@/utils/dossier/standing'
import { dateText, dayOf } from '@/utils/working-time/dates'
import type { DateText } from '@/utils/working-time/schedule'
import type { Finding, JudgeContext, WarningRule } from './rule'

/** That an officer has said why a warning needs no hand for now, with the day he named if the reason has one. */
export type Acknowledgement = {
  /** Epoch ms. */
  at: number
  /** The last day it holds. */
  until: DateText
  /** Whether the mark rests; else the warning is only noted and stays where it is. */
  rests: boolean
} & AcknowledgedReason

/**
 * The acknowledgement that holds for what a rule has found; null for none. It covers what was there when it was
 * written: a due date moved once more, or a dossier that stirred and lies again, is a new matter.
 */
export function acknowledgementOf(
  dossier: Dossier,
  { id, acknowledging }: WarningRule,
  { since }: Finding,
  { now }: Pick<JudgeContext, 'now'>,
): Acknowledgement | null {
  if (acknowledging === 'never' || dossier.entries.length === 0) return null
  const today = dateText(dayOf(now))
  const entry = standing(dossier.entries, 'acknowledged').findLast(
    ({ rule, at, until }) => rule === id && today <= until && (since === null || since <= at),
  )
  if (!entry) return null
  const { kind: _, rule: __, retracts: ___, ...said } = entry
  return { ...said, rests: acknowledging === 'rests' }
}

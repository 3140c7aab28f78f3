import type { Dossier } from '@/utils/dossier/dossier'
import type { AcknowledgedEntry } from '@/utils/dossier/entry'
import { standing } from '@/utils/dossier/standing'
import { dateText, dayOf } from '@/utils/working-time/dates'
import type { DateText } from '@/utils/working-time/schedule'
import type { Finding, JudgeContext, WarningRule } from './rule'

/** That an officer has said why a warning needs no hand for now. */
export interface Acknowledgement {
  /** Epoch ms. */
  at: number
  /** The last day it holds. */
  until: DateText
  reasonCode: AcknowledgedEntry['reasonCode']
  /** Whether the mark rests; else the warning is only noted and stays where it is. */
  rests: boolean
}

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
  const { at, until, reasonCode } = entry
  return { at, until, reasonCode, rests: acknowledging === 'rests' }
}

import type { Dossier, SentWay } from '@/utils/dossier/dossier'
import { standing } from '@/utils/dossier/standing'
import { type Day, parseDate } from '@/utils/working-time/dates'

/** A paper in the register: what it promised, if it did, and whether it went out. */
export interface RegisteredDraft {
  /** When it was drafted, which also names it. */
  at: number
  paper: string
  oldDue: Day | null
  newDue: Day | null
  daysAsked: number | null
  sent: { on: Day; way: SentWay } | null
}

/** The papers drafted for a dossier, newest first. A paper ticked twice counts as first ticked. */
export function registeredDrafts(entries: Dossier['entries']): RegisteredDraft[] {
  const sent = standing(entries, 'noticeSent')
  const drafts = standing(entries, 'noticeDrafted').map(({ at, notice }): RegisteredDraft => {
    const { paper, oldDue, newDue, daysAsked } = notice
    return {
      at,
      paper,
      daysAsked,
      newDue: newDue === null ? null : parseDate(newDue),
      oldDue: oldDue === null ? null : parseDate(oldDue),
      sent: sentOf(sent, at),
    }
  })
  return drafts.sort((one, other) => other.at - one.at)
}

type SentEntry = Extract<Dossier['entries'][number], { kind: 'noticeSent' }>

function sentOf(entries: readonly SentEntry[], draftedAt: number): RegisteredDraft['sent'] {
  for (const entry of entries) {
    const on = entry.draftedAt === draftedAt ? parseDate(entry.sentOn) : null
    if (on !== null) return { on, way: entry.way }
  }
  return null
}

import type { Dossier, SentWay } from '@/utils/dossier/dossier'
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
  const drafts = entries.flatMap((entry): RegisteredDraft[] => {
    if (entry.kind !== 'noticeDrafted') return []
    const { paper, oldDue, newDue, daysAsked } = entry.notice
    return [
      {
        at: entry.at,
        paper,
        daysAsked,
        newDue: newDue === null ? null : parseDate(newDue),
        oldDue: oldDue === null ? null : parseDate(oldDue),
        sent: sentOf(entries, entry.at),
      },
    ]
  })
  return drafts.sort((one, other) => other.at - one.at)
}

function sentOf(entries: Dossier['entries'], draftedAt: number): RegisteredDraft['sent'] {
  for (const entry of entries) {
    if (entry.kind !== 'noticeSent' || entry.draftedAt !== draftedAt) continue
    const on = parseDate(entry.sentOn)
    if (on !== null) return { on, way: entry.way }
  }
  return null
}

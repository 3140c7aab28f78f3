import type { Dossier, NoticeRecord, SentWay } from '@/utils/dossier/dossier'
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
  /** How many letters had moved the date before this one, by what was ticked as sent; null for a paper that moves none. */
  timesBefore: number | null
  templateHash: string
  /** Null for one drafted before this was kept. */
  by: NoticeRecord['by'] | null
  sent: { on: Day; way: SentWay } | null
}

/** The papers drafted for a dossier, newest first. A paper ticked twice counts as first ticked. */
export function registeredDrafts(entries: Dossier['entries']): RegisteredDraft[] {
  const sent = standing(entries, 'noticeSent')
  const all = standing(entries, 'noticeDrafted')
  const drafts = all.map(({ at, notice }): RegisteredDraft => {
    const { paper, oldDue, newDue, daysAsked, templateHash, by = null } = notice
    const moved = all.filter((one) => one.at < at && sentOf(sent, one.at) !== null)
    const dates = new Set(moved.flatMap((one) => one.notice.newDue ?? []))
    return {
      at,
      paper,
      daysAsked,
      templateHash,
      by,
      timesBefore: newDue === null ? null : dates.size,
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

import { isOpen } from '@/utils/dossier/status'
import type { WorkingCalendar } from '@/utils/working-time/calendar'
import { dayOf } from '@/utils/working-time/dates'
import { byNameLastNull, groupBy } from './group-by'
import type { JudgedDossier } from './judged'

/** How much of what one officer has in hand was seen, on this computer and in the files taken in, and how lately. */
export interface HolderCoverage {
  /** Null: the console did not show who has it. */
  holder: string | null
  /** Dossiers in hand. */
  open: number
  /** When any of them was seen last, epoch ms; to be told by the day only. */
  lastSeen: number
  /** How many of them no page has shown for `unseenDays` working days. */
  unseen: number
}

/** What the picture rests on by who has the dossiers. By name: this is no ranking (design.md, rule 11). */
export function coverageByHolder(
  judged: readonly JudgedDossier[],
  { calendar, now, unseenDays }: { calendar: WorkingCalendar; now: number; unseenDays: number },
): HolderCoverage[] {
  const open = judged.map(({ dossier }) => dossier).filter(({ current }) => isOpen(current.status))
  const isUnseen = (lastSeen: number) => calendar.daysBetween(dayOf(lastSeen), dayOf(now)) >= unseenDays
  return [...groupBy(open, ({ current }) => current.holder ?? null)]
    .map(([holder, members]) => ({
      holder,
      open: members.length,
      lastSeen: members.reduce((latest, { lastSeen }) => Math.max(latest, lastSeen), 0),
      unseen: members.filter(({ lastSeen }) => isUnseen(lastSeen)).length,
    }))
    .sort((a, b) => byNameLastNull(a.holder, b.holder))
}

import { clockState } from '@/utils/dossier/status'
import type { WorkingCalendar } from '@/utils/working-time/calendar'
import { type Day, dayOf } from '@/utils/working-time/dates'
import type { JudgedDossier } from './judged'

export interface UnopenedDossier {
  judged: JudgedDossier
  /** Working days in which it was not seen opened here. */
  days: number
  /** The last day on which it was; null when it never was. */
  openedOn: Day | null
}

/**
 * Running dossiers whose detail view was not seen open on this computer for `limit` working days (law.md §4, D18): a
 * list that shows a row opens nothing. The days count from the last opening or the first sighting, and from no sooner
 * than openings are known of at its console; of other consoles nothing is said. The nearest date first.
 * @param knownSince by a console's address (utils/history/openings)
 */
export function unopenedList(
  judged: readonly JudgedDossier[],
  knownSince: ReadonlyMap<string, Day>,
  { calendar, now }: { calendar: WorkingCalendar; now: number },
  limit: number,
): UnopenedDossier[] {
  return judged
    .flatMap((one): UnopenedDossier[] => {
      const { origin, current, firstSeen, openedOn = null } = one.dossier
      const known = knownSince.get(origin)
      if (known === undefined || clockState(current.status) !== 'running') return []
      const since = Math.max(known, openedOn ?? dayOf(firstSeen))
      const days = calendar.daysBetween(since, dayOf(now))
      return days >= limit ? [{ judged: one, days, openedOn }] : []
    })
    .sort((a, b) => dueOf(a) - dueOf(b))
}

function dueOf({ judged }: UnopenedDossier): number {
  return judged.dossier.current.dueAt?.at ?? Number.MAX_VALUE
}

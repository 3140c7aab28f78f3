import type { Badge } from '@/components/overlay/state'
import { now } from '@/utils/clock'
import type { DossierReading } from '@/utils/consoles/read-page'
import { countdownText, countdownTone } from '@/utils/i18n/countdown'
import type { Verdict } from '@/utils/messages'
import type { UnknownUnitRule } from '@/utils/settings/settings'
import type { CalendarOf } from '@/utils/working-time/agency-calendars'
import { countdown, nextChange } from '@/utils/working-time/countdown'

/** What the countdown itself says already; as a mark beside it, it would be said twice. */
const saidByCountdown = new Set(['overdue', 'due-today', 'due-soon'])

/** One that an officer has given a reason for rests until that expires. */
function marks({ rule, acknowledged }: Verdict['warnings'][number]): boolean {
  return !saidByCountdown.has(rule) && !acknowledged?.rests
}

export interface Countdowns {
  /** What stands on a dossier; null for nothing. */
  badgeOf(reading: DossierReading, verdict: Verdict | null, showsDue: boolean): Badge | null
  /** The next instant at which one of the texts given since the last `begin` changes; null for never. */
  nextChange(): number | null
  /** Starts a new round. */
  begin(): void
}

export function createCountdowns(
  calendarOf: CalendarOf,
  unknownUnit: UnknownUnitRule,
  dueSoonDays: number,
): Countdowns {
  let next: number | null = null
  return {
    begin: () => {
      next = null
    },
    nextChange: () => next,
    badgeOf({ sighting, status, saysStatus }, verdict, showsDue) {
      const at = now()
      const { dueAt, unit = verdict?.unit, term = verdict?.term } = sighting
      const counted = countdown({ status, dueAt, term }, calendarOf(unit), at, unknownUnit)
      const change = nextChange(counted, at)
      if (change !== null && (next === null || change < next)) next = change
      // A list without a column for the date, or for the status, says nothing by a missing date.
      const silent = counted.kind === 'none' && !(showsDue && saysStatus)
      const text = silent
        ? ''
        : countdownText(counted, { status, waitingSince: verdict?.waitingSince ?? null })
      const mark = verdict?.warnings.find(marks)?.label ?? ''
      return text || mark ? { text, tone: countdownTone(counted, dueSoonDays), mark } : null
    },
  }
}

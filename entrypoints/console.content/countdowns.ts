import type { Badge } from '@/components/overlay/state'
import { now } from '@/utils/clock'
import type { DossierReading } from '@/utils/consoles/read-page'
import type { Sighting } from '@/utils/dossier/sighting'
import type { DossierStatus } from '@/utils/dossier/status'
import { countdownText, countdownTone } from '@/utils/i18n/countdown'
import type { Verdict } from '@/utils/messages'
import type { UnknownUnitRule } from '@/utils/settings/settings'
import type { CalendarOf } from '@/utils/working-time/agency-calendars'
import { countdown, nextChange } from '@/utils/working-time/countdown'
import type { CountingCalendar } from '@/utils/working-time/counting-calendar'

/** What the countdown itself says already; as a mark beside it, it would be said twice. */
const saidByCountdown = new Set(['overdue', 'due-today', 'due-soon'])

/** One that an officer has given a reason for rests until that expires. */
function marks({ rule, acknowledged }: Verdict['warnings'][number]): boolean {
  return !saidByCountdown.has(rule) && !acknowledged?.rests
}

export interface Countdowns {
  /** What stands on a dossier at the round's instant; null for nothing. While nothing changes, the same object. */
  badgeOf(reading: DossierReading, verdict: Verdict | null, showsDue: boolean): Badge | null
  /** The next instant at which one of the texts given since the last `begin` changes; null for never. */
  nextChange(): number | null
  /** Starts a new round, at the present instant. */
  begin(): void
}

/** A badge, and for how long it is right. */
interface DatedBadge {
  badge: Badge | null
  /** What it was worked out from, beside the sighting. */
  status: DossierStatus
  verdict: Verdict | null
  showsDue: boolean
  from: number
  /** The next instant at which the text changes; null for never. */
  until: number | null
}

export function createCountdowns(
  calendarOf: CalendarOf<CountingCalendar>,
  unknownUnit: UnknownUnitRule,
  dueSoonDays: number,
): Countdowns {
  const known = new WeakMap<Sighting, DatedBadge>()
  let at = now()
  let next: number | null = null

  function workOut(reading: DossierReading, verdict: Verdict | null, showsDue: boolean): DatedBadge {
    const { sighting, status, saysStatus } = reading
    const { number, dueAt, unit = verdict?.unit, term = verdict?.term } = sighting
    const counted = countdown({ status, dueAt, term }, calendarOf(unit), at, unknownUnit)
    // A list without a column for the date, or for the status, says nothing by a missing date; nor does a row that
    // has not even a number: grids show such ones while they load.
    const silent = counted.kind === 'none' && !(showsDue && saysStatus && number !== null)
    const text = silent ? '' : countdownText(counted, { status, waitingSince: verdict?.waitingSince ?? null })
    const mark = verdict?.warnings.find(marks)?.label ?? ''
    const badge = text || mark ? { text, tone: countdownTone(counted, dueSoonDays), mark } : null
    return { badge, status, verdict, showsDue, from: at, until: nextChange(counted, at) }
  }

  return {
    begin() {
      at = now()
      next = null
    },
    nextChange: () => next,
    badgeOf(reading, verdict, showsDue) {
      const { sighting, status } = reading
      let dated = known.get(sighting)
      const isRight =
        dated?.verdict === verdict &&
        dated.status === status &&
        dated.showsDue === showsDue &&
        at >= dated.from &&
        (dated.until === null || at < dated.until)
      if (!dated || !isRight) {
        dated = workOut(reading, verdict, showsDue)
        known.set(sighting, dated)
      }
      if (dated.until !== null && (next === null || dated.until < next)) next = dated.until
      return dated.badge
    },
  }
}

import type { Sighting } from '@/utils/dossier/sighting'
import { clockState } from '@/utils/dossier/status'
import { agencySchedules, type CalendarsSettings } from '@/utils/settings/agency-calendars'
import { type CalendarOf, calendarsOf } from '@/utils/working-time/agency-calendars'
import { createWorkingCalendar } from '@/utils/working-time/calendar'
import { WorkingTimeError } from '@/utils/working-time/errors'
import { termFrom } from '@/utils/working-time/known-term'
import type { ProcedureCatalogue } from '@/utils/working-time/procedure-catalogue'
import { buildSchedule } from '@/utils/working-time/schedule'
import type { Term } from '@/utils/working-time/term'
import { type MovedDue, movedDues } from '@/utils/working-time/what-if'

/** A dossier whose due date can be computed. `number` is null before the console has given one. */
export interface KnownDossier {
  number: string | null
  /** Whose calendar counts. */
  unit?: string
  term: Term
}

/** The dossiers whose term runs and is known: those a changed calendar could move. */
export function knownDossiers(sightings: readonly Sighting[], catalogue: ProcedureCatalogue): KnownDossier[] {
  return sightings.flatMap((sighting) => {
    if (clockState(sighting.status) !== 'running') return []
    const term = termFrom(sighting, catalogue)
    const { number, unit } = sighting
    return typeof term === 'string' ? [] : [{ number, term, ...(unit === undefined ? {} : { unit }) }]
  })
}

/** Whose computed dates other calendars would move. A dossier with a senseless term moves nowhere. */
export function movedDates(
  dossiers: readonly KnownDossier[],
  before: CalendarsSettings,
  after: CalendarsSettings,
): MovedDue<string | null>[] {
  const [old, fresh] = [calendarsFrom(before), calendarsFrom(after)]
  return dossiers.flatMap(({ number, unit, term }) => {
    try {
      return movedDues([{ key: number, term }], old(unit), fresh(unit))
    } catch (error) {
      if (error instanceof WorkingTimeError) return []
      throw error
    }
  })
}

function calendarsFrom(settings: CalendarsSettings): CalendarOf {
  const own = createWorkingCalendar(buildSchedule(settings.calendar))
  return calendarsOf(own, agencySchedules(settings))
}

import type { Sighting } from '@/utils/dossier/sighting'
import { clockState } from '@/utils/dossier/status'
import type { CalendarSettings } from '@/utils/settings/settings'
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
  term: Term
}

/** The dossiers whose term runs and is known: those a changed calendar could move. */
export function knownDossiers(sightings: readonly Sighting[], catalogue: ProcedureCatalogue): KnownDossier[] {
  return sightings.flatMap((sighting) => {
    if (clockState(sighting.status) !== 'running') return []
    const term = termFrom(sighting, catalogue)
    return typeof term === 'string' ? [] : [{ number: sighting.number, term }]
  })
}

/** Whose computed dates another calendar would move. A dossier with a senseless term moves nowhere. */
export function movedDates(
  dossiers: readonly KnownDossier[],
  before: CalendarSettings,
  after: CalendarSettings,
): MovedDue<string | null>[] {
  const [old, fresh] = [calendarOf(before), calendarOf(after)]
  return dossiers.flatMap(({ number, term }) => {
    try {
      return movedDues([{ key: number, term }], old, fresh)
    } catch (error) {
      if (error instanceof WorkingTimeError) return []
      throw error
    }
  })
}

function calendarOf(settings: CalendarSettings) {
  return createWorkingCalendar(buildSchedule(settings))
}

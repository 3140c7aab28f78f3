import { liveQuery } from 'dexie'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { now } from '@/utils/clock'
import type { Dossier } from '@/utils/dossier/dossier'
import { type HistoryCoverage, readCoverage } from '@/utils/history/coverage'
import { openHistory } from '@/utils/history/database'
import { readOpen } from '@/utils/history/read'
import { type Summary, summarise } from '@/utils/reports/summary'
import { agencySchedules } from '@/utils/settings/agency-calendars'
import type { Settings } from '@/utils/settings/settings'
import { calendarsOf } from '@/utils/working-time/agency-calendars'
import { createWorkingCalendar } from '@/utils/working-time/calendar'
import { withKnownTerm } from '@/utils/working-time/known-term'
import type { ProcedureCatalogue } from '@/utils/working-time/procedure-catalogue'
import { buildSchedule } from '@/utils/working-time/schedule'

export type SummaryState =
  | { kind: 'reading' }
  | { kind: 'failed' }
  /** `leftOut`: dossiers whose rows could not be read. */
  | { kind: 'ready'; summary: Summary; leftOut: number }

interface Read {
  dossiers: Dossier[]
  corrupt: number
  coverage: HistoryCoverage
}

/** The lead's figures, live: they follow what is recorded, the settings, and the minutes going by. */
export function useSummary(settings: Settings | null, catalogue: ProcedureCatalogue | null): SummaryState {
  const read = useHistory()
  const minute = useMinute()
  return useMemo(() => {
    if (read === 'failed') return { kind: 'failed' }
    if (!read || !settings || !catalogue) return { kind: 'reading' }
    const dossiers = read.dossiers.map((dossier) => ({
      ...dossier,
      current: withKnownTerm(dossier.current, catalogue),
    }))
    const calendar = createWorkingCalendar(buildSchedule(settings.calendar))
    const summary = summarise(dossiers, {
      now: minute,
      calendar,
      calendarOf: calendarsOf(calendar, agencySchedules(settings)),
      thresholds: settings.thresholds,
      unknownUnit: settings.unknownUnit,
      coverage: read.coverage,
    })
    return { kind: 'ready', summary, leftOut: read.corrupt }
  }, [read, settings, catalogue, minute])
}

function useHistory(): Read | 'failed' | null {
  const [read, setRead] = useState<Read | 'failed' | null>(null)
  useEffect(() => {
    const db = openHistory()
    const query = liveQuery(async (): Promise<Read> => {
      const [open, coverage] = await Promise.all([readOpen(db), readCoverage(db)])
      return { ...open, coverage }
    })
    const subscription = query.subscribe({ next: setRead, error: () => setRead('failed') })
    return () => {
      subscription.unsubscribe()
      db.close()
    }
  }, [])
  return read
}

/** The present instant, renewed every minute. */
function useMinute(): number {
  const [instant, setInstant] = useState(now)
  useEffect(() => {
    const timer = setInterval(() => setInstant(now()), 60_000)
    return () => clearInterval(timer)
  }, [])
  return instant
}

import { useEffect, useState } from 'preact/hooks'
import type { DossierKey } from '@/utils/dossier/key'
import { openHistory } from '@/utils/history/database'
import { type Gap, readGaps } from '@/utils/history/gaps'
import { historyProblem } from '@/utils/history/problem'
import type { Settings } from '@/utils/settings/settings'
import { createWorkingCalendar } from '@/utils/working-time/calendar'
import { buildSchedule } from '@/utils/working-time/schedule'

/** When no page of this PC showed a dossier; null while that is being read. */
export function useGaps(key: DossierKey, settings: Settings | null): readonly Gap[] | null {
  const [gaps, setGaps] = useState<readonly Gap[] | null>(null)
  useEffect(() => {
    if (!settings) return
    const db = openHistory()
    readGaps(db, key, createWorkingCalendar(buildSchedule(settings.calendar)))
      .then(setGaps, (error: unknown) => {
        if (historyProblem(error) === null) throw error
        setGaps([])
      })
      .finally(() => db.close())
  }, [key, settings])
  return gaps
}

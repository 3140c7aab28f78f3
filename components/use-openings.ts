import { useEffect, useState } from 'preact/hooks'
import { openHistory } from '@/utils/history/database'
import { liveHistory } from '@/utils/history/live'
import { openingsKnownSince } from '@/utils/history/openings'
import type { Day } from '@/utils/working-time/dates'

/** Since when openings are known at each console, live; null while that is read, and where it cannot be. */
export function useOpenings(): ReadonlyMap<string, Day> | null {
  const [openings, setOpenings] = useState<ReadonlyMap<string, Day> | null>(null)
  useEffect(() => {
    const db = openHistory()
    const subscription = liveHistory(async () => openingsKnownSince(db)).subscribe({
      next: setOpenings,
      error: () => setOpenings(null),
    })
    return () => {
      subscription.unsubscribe()
      db.close()
    }
  }, [])
  return openings
}

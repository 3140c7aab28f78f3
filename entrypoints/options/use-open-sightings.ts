import { useEffect, useState } from 'preact/hooks'
import type { Sighting } from '@/utils/dossier/sighting'
import { openHistory } from '@/utils/history/database'
import { liveHistory } from '@/utils/history/live'
import { openSightings } from '@/utils/history/read'

/** What was last seen of every open dossier, live; none while it is read, or when it cannot be. */
export function useOpenSightings(): readonly Sighting[] {
  const [sightings, setSightings] = useState<readonly Sighting[]>([])
  useEffect(() => {
    const db = openHistory()
    const subscription = liveHistory(() => openSightings(db)).subscribe({
      next: setSightings,
      error: () => setSightings([]),
    })
    return () => {
      subscription.unsubscribe()
      db.close()
    }
  }, [])
  return sightings
}

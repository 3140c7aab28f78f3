import { useEffect, useState } from 'preact/hooks'
import type { Sighting } from '@/utils/dossier/sighting'
import { openHistory } from '@/utils/history/database'
import { followHistory } from '@/utils/history/live'
import { openSightings } from '@/utils/history/read'

/** What was last seen of every open dossier, live; null while it is read, 'failed' when it cannot be. */
export function useOpenSightings(): readonly Sighting[] | 'failed' | null {
  const [sightings, setSightings] = useState<readonly Sighting[] | 'failed' | null>(null)
  useEffect(() => {
    const db = openHistory()
    const stop = followHistory(db, () => openSightings(db), {
      next: setSightings,
      error: () => setSightings('failed'),
    })
    return () => {
      stop()
      db.close()
    }
  }, [])
  return sightings
}

import { liveQuery } from 'dexie'
import { useEffect, useState } from 'preact/hooks'
import type { ListedAbsence } from '@/utils/dossier/entry'
import { readAbsences } from '@/utils/history/absences'
import { openHistory } from '@/utils/history/database'

/** The absences that stand, live; null while they are read, 'failed' when they cannot be. */
export function useAbsences(): readonly ListedAbsence[] | 'failed' | null {
  const [absences, setAbsences] = useState<readonly ListedAbsence[] | 'failed' | null>(null)
  useEffect(() => {
    const db = openHistory()
    const subscription = liveQuery(() => readAbsences(db)).subscribe({
      next: setAbsences,
      error: () => setAbsences('failed'),
    })
    return () => {
      subscription.unsubscribe()
      db.close()
    }
  }, [])
  return absences
}

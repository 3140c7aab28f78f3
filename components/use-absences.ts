import { useEffect, useState } from 'preact/hooks'
import type { ListedAbsence } from '@/utils/dossier/entry'
import { readAbsences } from '@/utils/history/absences'
import { openHistory } from '@/utils/history/database'
import { liveHistory } from '@/utils/history/live'

/** The absences that stand, live; null while they are read, 'failed' when they cannot be. */
export function useAbsences(): readonly ListedAbsence[] | 'failed' | null {
  const [absences, setAbsences] = useState<readonly ListedAbsence[] | 'failed' | null>(null)
  useEffect(() => {
    const db = openHistory()
    const subscription = liveHistory(() => readAbsences(db)).subscribe({
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

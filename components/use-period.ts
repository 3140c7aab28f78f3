import { liveQuery } from 'dexie'
import { useEffect, useState } from 'preact/hooks'
import { openHistory } from '@/utils/history/database'
import { type PeriodList, readPeriod } from '@/utils/history/read'

/**
 * What is open and what was closed since `from` (epoch ms), live; null while it is read or nothing is asked for,
 * 'failed' when it cannot be.
 */
export function usePeriod(from: number | null): PeriodList | 'failed' | null {
  const [list, setList] = useState<PeriodList | 'failed' | null>(null)
  useEffect(() => {
    if (from === null) return
    const db = openHistory()
    const subscription = liveQuery(() => readPeriod(db, from, Number.POSITIVE_INFINITY)).subscribe({
      next: setList,
      error: () => setList('failed'),
    })
    return () => {
      subscription.unsubscribe()
      db.close()
    }
  }, [from])
  return list
}

import { liveQuery } from 'dexie'
import { useContext, useEffect, useState } from 'preact/hooks'
import { ShownScope } from '@/components/shown-scope'
import { openHistory } from '@/utils/history/database'
import { type PeriodList, readPeriod } from '@/utils/history/read'

/**
 * What is open and what was closed since `from` (epoch ms) of what the page shows, live; null while it is read or
 * nothing is asked for, 'failed' when it cannot be.
 */
export function usePeriod(from: number | null): PeriodList | 'failed' | null {
  const scope = useContext(ShownScope)
  const [list, setList] = useState<PeriodList | 'failed' | null>(null)
  useEffect(() => {
    if (from === null) return
    const db = openHistory()
    const subscription = liveQuery(() => readPeriod(db, from, Number.POSITIVE_INFINITY, scope)).subscribe({
      next: setList,
      error: () => setList('failed'),
    })
    return () => {
      subscription.unsubscribe()
      db.close()
    }
  }, [from, scope])
  return list
}

import { useContext, useEffect, useState } from 'preact/hooks'
import { ShownScope } from '@/components/shown-scope'
import { openHistory } from '@/utils/history/database'
import { followHistory } from '@/utils/history/live'
import { followPeriod, type HeldPeriod, type PeriodList } from '@/utils/history/period'
import type { Scope } from '@/utils/history/read'

interface ReadPeriod {
  from: number
  scope: Scope
  list: PeriodList | 'failed'
}

/**
 * What is open and what was closed since `from` (epoch ms) of what the page shows, live; null while it is read or
 * nothing is asked for, 'failed' when it cannot be.
 */
export function usePeriod(from: number | null): PeriodList | 'failed' | null {
  const scope = useContext(ShownScope)
  const [read, setRead] = useState<ReadPeriod | null>(null)
  useEffect(() => {
    if (from === null) return
    const db = openHistory()
    const stop = followHistory(db, (held: HeldPeriod | null) => followPeriod(db, from, scope, held), {
      next: ({ list }) => setRead({ from, scope, list }),
      error: () => setRead({ from, scope, list: 'failed' }),
    })
    return () => {
      stop()
      db.close()
    }
  }, [from, scope])
  // What was read for a later beginning lacks dossiers: no figure is shown from it, not for a moment either.
  return read && read.from === from && read.scope === scope ? read.list : null
}

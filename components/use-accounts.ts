import { useEffect, useState } from 'preact/hooks'
import { readAccounts } from '@/utils/history/account'
import { openHistory } from '@/utils/history/database'
import { liveHistory } from '@/utils/history/live'

/**
 * The accounts that were ever signed in at a look of this computer, live; null until they have been read, 'failed' when
 * they cannot be: with none at all a shared computer would pass for somebody's own.
 */
export function useAccounts(): readonly string[] | 'failed' | null {
  const [accounts, setAccounts] = useState<readonly string[] | 'failed' | null>(null)
  useEffect(() => {
    const db = openHistory()
    const subscription = liveHistory(() => readAccounts(db)).subscribe({
      next: setAccounts,
      // What was known stays: whose figures are shown is settled, and they say themselves that they cannot be read.
      error: () => setAccounts((known) => known ?? 'failed'),
    })
    return () => {
      subscription.unsubscribe()
      db.close()
    }
  }, [])
  return accounts
}

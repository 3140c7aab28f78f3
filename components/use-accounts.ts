import { useEffect, useState } from 'preact/hooks'
import { readAccounts } from '@/utils/history/account'
import { openHistory } from '@/utils/history/database'
import { liveHistory } from '@/utils/history/live'

/** The accounts that were ever signed in at a look of this computer, live; null until they have been read. */
export function useAccounts(): readonly string[] | null {
  const [accounts, setAccounts] = useState<readonly string[] | null>(null)
  useEffect(() => {
    const db = openHistory()
    const subscription = liveHistory(() => readAccounts(db)).subscribe({
      next: setAccounts,
      // The page says so where it reads the figures themselves. What was known stays: with no accounts a shared
      // computer would pass for somebody's own.
      error: () => setAccounts((known) => known ?? []),
    })
    return () => {
      subscription.unsubscribe()
      db.close()
    }
  }, [])
  return accounts
}

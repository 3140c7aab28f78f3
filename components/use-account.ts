import { useEffect, useState } from 'preact/hooks'
import { lastAccount } from '@/utils/history/account'
import { openHistory } from '@/utils/history/database'
import { historyProblem } from '@/utils/history/problem'

/** The console's account that last looked from this computer; null where there is none, undefined while unknown. */
export function useAccount(origin: string | null): string | null | undefined {
  const [read, setRead] = useState<{ origin: string; account: string | null } | null>(null)
  useEffect(() => {
    if (origin !== null) readAccount(origin).then((account) => setRead({ origin, account }))
  }, [origin])
  if (origin === null) return null
  return read?.origin === origin ? read.account : undefined
}

/** A history that fails is told where the dossier itself is read; the account alone may stay unknown. */
async function readAccount(origin: string): Promise<string | null> {
  const db = openHistory()
  try {
    return await lastAccount(db, origin)
  } catch (error) {
    if (historyProblem(error) === null) throw error
    return null
  } finally {
    db.close()
  }
}

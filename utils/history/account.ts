import Dexie from 'dexie'
import type { HistoryDatabase } from './database'

/** The account that was signed in at the last look at a console; null where its pages show none. */
export async function lastAccount(db: HistoryDatabase, origin: string): Promise<string | null> {
  const looks = db.looks.where('[origin+at]').between([origin, Dexie.minKey], [origin, Dexie.maxKey])
  return (await looks.last())?.account ?? null
}

/** Every account that was ever signed in at a look of this PC, in alphabetical order: whose part can be looked at alone. */
export async function readAccounts(db: HistoryDatabase): Promise<string[]> {
  const accounts = await db.looks.orderBy('account').uniqueKeys()
  return accounts.map(String)
}

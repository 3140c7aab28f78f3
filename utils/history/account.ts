import Dexie from 'dexie'
import type { HistoryDatabase } from './database'

/** The account that was signed in at the last look at a console; null where its pages show none. */
export async function lastAccount(db: HistoryDatabase, origin: string): Promise<string | null> {
  const looks = db.looks.where('[origin+at]').between([origin, Dexie.minKey], [origin, Dexie.maxKey])
  return (await looks.last())?.account ?? null
}

import type { Entry } from '@/utils/dossier/dossier'
import type { DossierKey } from '@/utils/dossier/key'
import type { HistoryDatabase } from './database'
import { writing } from './revision'

/**
 * Adds what an officer entered about a dossier; entries are never changed or removed. Their instant names them
 * within the dossier, so one that is taken already is moved on by a millisecond.
 * @returns false when the dossier was never recorded, so there is nothing to add it to.
 */
export function appendEntry(db: HistoryDatabase, key: DossierKey, entry: Entry): Promise<boolean> {
  return append(db, key, entry, () => false)
}

/** How long after it was written an entry may be told again because no answer came, ms. */
const againMs = 10_000

/**
 * As `appendEntry`, for what is told again when no answer came: the browser ends the background whenever it likes, also
 * between writing and answering. What was just written, and nothing after it, is not written again.
 */
export function appendOnce(db: HistoryDatabase, key: DossierKey, entry: Entry): Promise<boolean> {
  const isLast = (last: Entry) => Math.abs(entry.at - last.at) < againMs && sayingOf(last) === sayingOf(entry)
  return append(db, key, entry, isLast)
}

function append(
  db: HistoryDatabase,
  key: DossierKey,
  entry: Entry,
  isWritten: (last: Entry) => boolean,
): Promise<boolean> {
  const add = async () => {
    const row = (await db.dossiers.get({ key })) ?? (await db.dossiers.get({ rowKey: key }))
    if (row?.id === undefined) return false
    const before = await db.entries.where('dossier').equals(row.id).toArray()
    const last = before.reduce<Entry | null>(
      (latest, each) => (latest && latest.at > each.entry.at ? latest : each.entry),
      null,
    )
    if (last && isWritten(last)) return true
    const at = freeInstant(
      entry.at,
      before.map((each) => each.entry.at),
    )
    await db.entries.add({ dossier: row.id, entry: { ...entry, at } })
    return true
  }
  return writing(db, [db.dossiers, db.entries], add, () => true)
}

/** What an entry says, but for when. */
function sayingOf(entry: Entry): string {
  return JSON.stringify({ ...entry, at: 0 })
}

function freeInstant(at: number, taken: readonly number[]): number {
  return taken.includes(at) ? freeInstant(at + 1, taken) : at
}

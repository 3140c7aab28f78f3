import type { Entry } from '@/utils/dossier/dossier'
import type { DossierKey } from '@/utils/dossier/key'
import type { HistoryDatabase } from './database'
import { writing } from './revision'

/**
 * Adds what an officer entered about a dossier; entries are never changed or removed. Their instant names them
 * within the dossier, so one that is taken already is moved on by a millisecond.
 * @returns false when the dossier was never recorded, so there is nothing to add it to.
 */
export async function appendEntry(db: HistoryDatabase, key: DossierKey, entry: Entry): Promise<boolean> {
  const add = async () => {
    const row = (await db.dossiers.get({ key })) ?? (await db.dossiers.get({ rowKey: key }))
    if (row?.id === undefined) return false
    const before = await db.entries.where('dossier').equals(row.id).toArray()
    const at = freeInstant(
      entry.at,
      before.map((each) => each.entry.at),
    )
    await db.entries.add({ dossier: row.id, entry: { ...entry, at } })
    return true
  }
  return writing(db, [db.dossiers, db.entries], add, () => true)
}

function freeInstant(at: number, taken: readonly number[]): number {
  return taken.includes(at) ? freeInstant(at + 1, taken) : at
}

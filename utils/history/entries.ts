import type { Entry } from '@/utils/dossier/dossier'
import type { DossierKey } from '@/utils/dossier/key'
import type { HistoryDatabase } from './database'

/**
 * Adds what an officer entered about a dossier; entries are never changed or removed.
 * @returns false when the dossier was never recorded, so there is nothing to add it to.
 */
export async function appendEntry(db: HistoryDatabase, key: DossierKey, entry: Entry): Promise<boolean> {
  return db.transaction('rw', db.dossiers, db.entries, async () => {
    const row = (await db.dossiers.get({ key })) ?? (await db.dossiers.get({ rowKey: key }))
    if (row?.id === undefined) return false
    await db.entries.add({ dossier: row.id, entry })
    return true
  })
}

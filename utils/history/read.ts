import type { Dossier } from '@/utils/dossier/dossier'
import type { DossierKey } from '@/utils/dossier/key'
import type { Sighting } from '@/utils/dossier/sighting'
import { assemble, type DossierList, isReadable } from './assemble'
import type { HistoryDatabase } from './database'

/** One dossier by its key (or by the key it had before its number was known); null when never recorded. */
export async function readDossier(db: HistoryDatabase, key: DossierKey): Promise<Dossier | null> {
  return db.transaction('r', db.dossiers, db.changes, db.entries, db.looks, async () => {
    const row = (await db.dossiers.get({ key })) ?? (await db.dossiers.get({ rowKey: key }))
    if (!row) return null
    const { dossiers } = await assemble(db, [row])
    return dossiers[0] ?? null
  })
}

/** What the office still has in hand: everything not returned, refused, withdrawn or cancelled. */
export async function readOpen(db: HistoryDatabase): Promise<DossierList> {
  return db.transaction('r', db.dossiers, db.changes, db.entries, db.looks, async () =>
    assemble(db, await db.dossiers.where('open').equals(1).toArray()),
  )
}

/** Every dossier of the history, closed ones too. */
export async function allDossiers(db: HistoryDatabase): Promise<DossierList> {
  return db.transaction('r', db.dossiers, db.changes, db.entries, db.looks, async () =>
    assemble(db, await db.dossiers.toArray()),
  )
}

/** Only the values last seen of what is open: all that a count needs, without its past. */
export async function openSightings(db: HistoryDatabase): Promise<Sighting[]> {
  const rows = await db.dossiers.where('open').equals(1).toArray()
  return rows.filter(isReadable).map(({ current }) => current)
}

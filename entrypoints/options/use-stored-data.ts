import { liveQuery } from 'dexie'
import { useEffect, useState } from 'preact/hooks'
import { type HistoryDatabase, openHistory } from '@/utils/history/database'

/** How many rows of each kind the history holds. */
export interface StoredCounts {
  dossiers: number
  changes: number
  entries: number
  looks: number
}

export interface StoredData {
  /** Null while they are being counted; `failed` when the history cannot be read. */
  counts: StoredCounts | 'failed' | null
  /** False when it could not be done. */
  deleteAll(): Promise<boolean>
}

/** What this computer keeps of dossiers, live, and the way to delete it. */
export function useStoredData(): StoredData {
  const [db] = useState(() => openHistory())
  const [counts, setCounts] = useState<StoredData['counts']>(null)
  useEffect(() => {
    const subscription = liveQuery(() => countRows(db)).subscribe({
      next: setCounts,
      error: () => setCounts('failed'),
    })
    return () => subscription.unsubscribe()
  }, [db])
  return { counts, deleteAll: () => deleteRows(db) }
}

/** How many rows of each kind there are. */
export async function countRows(db: HistoryDatabase): Promise<StoredCounts> {
  const [dossiers, changes, entries, looks] = await Promise.all([
    db.dossiers.count(),
    db.changes.count(),
    db.entries.count(),
    db.looks.count(),
  ])
  return { dossiers, changes, entries, looks }
}

/** All rows in one transaction: deleting the database itself would wait for every other page that has it open. */
export async function deleteRows(db: HistoryDatabase): Promise<boolean> {
  try {
    await db.transaction('rw', db.tables, () => Promise.all(db.tables.map((table) => table.clear())))
    return true
  } catch {
    return false
  }
}

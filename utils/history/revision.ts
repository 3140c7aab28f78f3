import type { Table } from 'dexie'
import type { HistoryDatabase } from './database'

/**
 * The one door for writing: runs `work` in a transaction over `tables`, all of it or nothing, and counts the
 * history's revision up by one with it.
 */
export async function writing<Result>(
  db: HistoryDatabase,
  tables: readonly Table[],
  work: () => Promise<Result>,
): Promise<Result> {
  return db.transaction('rw', [...tables, db.marks], async () => {
    const result = await work()
    await db.marks.put({ name: 'revision', value: (await readRevision(db)) + 1 })
    return result
  })
}

/** Grows with every write: what was derived at a revision holds as long as the revision stays. */
export async function readRevision(db: HistoryDatabase): Promise<number> {
  const mark = await db.marks.get('revision')
  return mark?.name === 'revision' ? mark.value : 0
}

import type { Table } from 'dexie'
import type { HistoryDatabase, LookRow } from './database'

/**
 * The one door for writing: runs `work` in a transaction over `tables`, all of it or nothing, and counts the
 * history's revision up by one with it.
 * @param adds whether dossiers that are held from before need only what `addedSince` names of what was written;
 * what nobody vouches for has them read anew
 */
export async function writing<Result>(
  db: HistoryDatabase,
  tables: readonly Table[],
  work: () => Promise<Result>,
  adds: (result: Result) => boolean = () => false,
): Promise<Result> {
  return db.transaction('rw', [...tables, db.marks], async () => {
    const result = await work()
    const value = (await readRevision(db)) + 1
    await db.marks.put({ name: 'revision', value })
    if (!adds(result)) await db.marks.put({ name: 'remade', value })
    return result
  })
}

/** Grows with every write: what was derived at a revision holds as long as the revision stays. */
export async function readRevision(db: HistoryDatabase): Promise<number> {
  const mark = await db.marks.get('revision')
  return mark?.name === 'revision' ? mark.value : 0
}

/** How far the history is read: what was written since follows from it. */
export interface ReadUpTo {
  revision: number
  /** `LookRow.seq` and `EntryRow.seq` of the last ones. */
  look: number
  entry: number
}

/** How far the history goes now. Runs inside the caller's transaction. */
export async function readsUpTo(db: HistoryDatabase): Promise<ReadUpTo> {
  const revision = await readRevision(db)
  const look = await db.looks.toCollection().last()
  const entry = await db.entries.toCollection().last()
  return { revision, look: look?.seq ?? 0, entry: entry?.seq ?? 0 }
}

/** What was added since: the looks themselves, and the ids (`DossierRow.id`) of all dossiers that they and entries are about. */
export interface Added {
  looks: LookRow[]
  ids: Set<number>
}

/** What was added since `held`; null when more was done than adding. Runs inside the caller's transaction. */
export async function addedSince(db: HistoryDatabase, held: ReadUpTo): Promise<Added | null> {
  const remade = await db.marks.get('remade')
  if (remade?.name === 'remade' && remade.value > held.revision) return null
  const [looks, entries] = await Promise.all([
    db.looks.where(':id').above(held.look).toArray(),
    db.entries.where(':id').above(held.entry).toArray(),
  ])
  return {
    looks,
    ids: new Set([...looks.flatMap(({ ids }) => [...ids]), ...entries.map(({ dossier }) => dossier)]),
  }
}

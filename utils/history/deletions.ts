import Dexie from 'dexie'
import type { DossierKey } from '@/utils/dossier/key'
import { assemble } from './assemble'
import type { DeletionReason, DeletionRow, DossierRow, HistoryDatabase } from './database'
import { forgetInDraws } from './draws'
import { forgetOpenings } from './openings'
import { writing } from './revision'
import { closedSince } from './since'

/** Closed dossiers are looked through in portions, so that no transaction stays open for long. */
const portion = 2000

/** What was deleted here, oldest first: when, how much and why. */
export async function readDeletions(db: HistoryDatabase): Promise<DeletionRow[]> {
  return db.deletions.toArray()
}

/**
 * Deletes all that is known of one dossier, what colleagues' files say of it too.
 * @param mayDeleteOpen the office's setting: whether one that is still in hand may be deleted
 * @returns 'unknown' when there is none, 'open' when it is in hand and must stay
 */
export async function deleteDossier(
  db: HistoryDatabase,
  key: DossierKey,
  mayDeleteOpen: boolean,
  at: number,
): Promise<'deleted' | 'unknown' | 'open'> {
  return writing(db, db.tables, async () => {
    const row = await db.dossiers.get({ key })
    const imported = await db.imported.where('key').equals(key).toArray()
    if (!row && imported.length === 0) return 'unknown'
    if (!mayDeleteOpen && [row, ...imported].some((one) => one?.open === 1)) return 'open'
    if (row) await removeRows(db, [row])
    await db.imported.where('key').equals(key).delete()
    await forgetInDraws(db, key)
    await db.deletions.add({ at, why: 'one', dossiers: 1, looks: 0 })
    return 'deleted'
  })
}

/** Deletes everything but the lines that say what was deleted. */
export async function deleteAll(db: HistoryDatabase, at: number): Promise<void> {
  await writing(db, db.tables, async () => {
    await leaveLine(db, 'all', at)
    const tables = [
      db.dossiers,
      db.changes,
      db.entries,
      db.looks,
      db.absences,
      db.imported,
      db.sources,
      db.draws,
    ]
    await Promise.all(tables.map((table) => table.clear()))
    await forgetOpenings(db)
  })
}

/** The line that stays of everything stored now. Runs inside the caller's transaction. */
export async function leaveLine(db: HistoryDatabase, why: DeletionReason, at: number): Promise<void> {
  const [own, imported, looks] = await Promise.all([
    db.dossiers.count(),
    db.imported.count(),
    db.looks.count(),
  ])
  if (own + imported + looks > 0) await db.deletions.add({ at, why, dossiers: own + imported, looks })
}

/**
 * Deletes dossiers that were first seen closed before `before` (epoch ms), with all that belongs to them.
 * @returns how many
 */
export async function deleteExpired(db: HistoryDatabase, before: number, at: number): Promise<number> {
  const keys = await db.dossiers
    .where('[open+firstSeen]')
    .between([0, Dexie.minKey], [0, before])
    .primaryKeys()
  await deleteExpiredDraws(db, before)
  let deleted = await deleteExpiredImports(db, before, at)
  for (let start = 0; start < keys.length; start += portion) {
    deleted += await deleteExpiredOf(db, keys.slice(start, start + portion), before, at)
  }
  return deleted
}

async function deleteExpiredOf(
  db: HistoryDatabase,
  ids: readonly number[],
  before: number,
  at: number,
): Promise<number> {
  return writing(db, [db.dossiers, db.changes, db.entries, db.looks, db.deletions], async () => {
    const rows = await db.dossiers.where(':id').anyOf(ids).toArray()
    const { dossiers } = await assemble(db, rows)
    const expired = new Set(
      dossiers.filter((dossier) => (closedSince(dossier) ?? before) < before).map(({ key }) => key),
    )
    const gone = rows.filter(({ key }) => expired.has(key))
    await removeRows(db, gone)
    await leaveExpired(db, gone.length, at)
    return gone.length
  })
}

async function deleteExpiredImports(db: HistoryDatabase, before: number, at: number): Promise<number> {
  return writing(db, [db.imported, db.deletions], async () => {
    const closed = db.imported.where('open').equals(0)
    const gone = await closed.filter(({ seen }) => (closedSince(seen) ?? before) < before).delete()
    await leaveExpired(db, gone, at)
    return gone
  })
}

/** What was drawn longer ago than dossiers are kept names none that is still here. */
async function deleteExpiredDraws(db: HistoryDatabase, before: number): Promise<void> {
  const expired = await db.draws.filter((draw) => draw.at < before).primaryKeys()
  if (expired.length > 0) await writing(db, [db.draws], () => db.draws.bulkDelete(expired))
}

async function leaveExpired(db: HistoryDatabase, dossiers: number, at: number): Promise<void> {
  if (dossiers > 0) await db.deletions.add({ at, why: 'expired', dossiers, looks: 0 })
}

/** Looks keep the numbers of rows that are gone: they mean nothing any more, and are thinned out (thinning.ts). */
async function removeRows(db: HistoryDatabase, rows: readonly DossierRow[]): Promise<void> {
  const ids = rows.flatMap(({ id }) => (id === undefined ? [] : [id]))
  await Promise.all([
    db.dossiers.bulkDelete(ids),
    db.changes.where('dossier').anyOf(ids).delete(),
    db.entries.where('dossier').anyOf(ids).delete(),
  ])
}

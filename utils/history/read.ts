import Dexie from 'dexie'
import type { Dossier } from '@/utils/dossier/dossier'
import type { DossierKey } from '@/utils/dossier/key'
import type { Sighting } from '@/utils/dossier/sighting'
import { isOpen } from '@/utils/dossier/status'
import { type DossierList, isReadable, rowsOfIds } from './assemble'
import type { DossierRow, HistoryDatabase, ImportedRow } from './database'
import { assembleWith, importedOf } from './imported'
import { shownTo } from './looks'

/** One dossier by its key (or by the key it had before its number was known); null when never recorded. */
export async function readDossier(db: HistoryDatabase, key: DossierKey): Promise<Dossier | null> {
  return reading(db, async () => {
    const row = (await db.dossiers.get({ key })) ?? (await db.dossiers.get({ rowKey: key }))
    const { dossiers } = await assembleWith(db, row ? [row] : [], await importedOf(db, [row?.key ?? key]))
    return dossiers[0] ?? null
  })
}

/** What to leave out of a list. */
export interface Scope {
  /** Only what was ever shown to this signed-in account: at a shared counter, an officer's own part. */
  account?: string
}

/** What the office still has in hand: everything not returned, refused, withdrawn or cancelled. */
export async function readOpen(db: HistoryDatabase, { account }: Scope = {}): Promise<DossierList> {
  return reading(db, async () => {
    const rows = await openRows(db)
    const found =
      account === undefined
        ? await withOthers(db, rows, await db.imported.where('open').equals(1).toArray())
        : await partOf(db, await shownTo(db, account), rows)
    const { dossiers, corrupt } = await assembleWith(db, found.rows, found.imported)
    return { dossiers: dossiers.filter(({ current }) => isOpen(current.status)), corrupt }
  })
}

/** Every dossier of the history, closed ones too. */
export async function allDossiers(db: HistoryDatabase): Promise<DossierList> {
  return reading(db, async () => assembleWith(db, await db.dossiers.toArray(), await db.imported.toArray()))
}

/** Only the values last seen of what is open: all that a count needs, without its past. */
export async function openSightings(db: HistoryDatabase, scope: Scope = {}): Promise<Sighting[]> {
  if (scope.account !== undefined || (await db.imported.count()) > 0)
    return (await readOpen(db, scope)).dossiers.map(({ current }) => current)
  const rows = await openRows(db)
  return rows.filter(isReadable).map(({ current }) => current)
}

/** Runs `work`, an async function (Dexie loses the transaction under any other), over all that dossiers are put together from. */
export function reading<Result>(db: HistoryDatabase, work: () => Promise<Result>): Promise<Result> {
  const tables = [db.dossiers, db.changes, db.entries, db.looks, db.imported, db.sources, db.marks]
  return db.transaction('r', tables, work)
}

/** Own rows, and what files of other computers say of dossiers. */
interface RowsFound {
  rows: readonly DossierRow[]
  imported: readonly ImportedRow[]
}

/**
 * Own rows with all that files say of them, and what is in `imported`, with own rows of the same keys: one that is
 * open here may be closed elsewhere, and the other way round.
 */
export async function withOthers(
  db: HistoryDatabase,
  rows: readonly DossierRow[],
  imported: readonly ImportedRow[],
): Promise<RowsFound> {
  if (imported.length === 0)
    return {
      rows,
      imported: await importedOf(
        db,
        rows.map(({ key }) => key),
      ),
    }
  const here = new Set(rows.map(({ key }) => key))
  const there = new Set(imported.map(({ key }) => key))
  const missing = [...there].filter((key) => !here.has(key))
  const more = missing.length === 0 ? [] : await db.dossiers.where('key').anyOf(missing).toArray()
  const keys = [...new Set([...here, ...there])]
  return { rows: [...rows, ...more], imported: await importedOf(db, keys) }
}

/** The rows of all that the office has in hand here. */
export async function openRows(db: HistoryDatabase): Promise<DossierRow[]> {
  const open = db.dossiers.where('[open+firstSeen]').between([1, Dexie.minKey], [1, Dexie.maxKey])
  return rowsOfIds(db, await open.primaryKeys())
}

/** Those of `rows` that were shown, with what files say of them; what only a file tells of was shown to nobody here. */
export async function partOf(
  db: HistoryDatabase,
  shown: ReadonlySet<number>,
  rows: readonly DossierRow[],
): Promise<RowsFound> {
  const part = rows.filter(({ id = 0, aliases = [] }) => [id, ...aliases].some((each) => shown.has(each)))
  return {
    rows: part,
    imported: await importedOf(
      db,
      part.map(({ key }) => key),
    ),
  }
}

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
    const imported = await db.imported.where('open').equals(1).toArray()
    const found =
      account === undefined
        ? await withOthers(db, rows, imported)
        : await partOf(db, await shownTo(db, account), rows, imported)
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

/** Own rows with all that files say of them, and what is in `imported`, with own rows of the same keys. */
export async function withOthers(
  db: HistoryDatabase,
  rows: readonly DossierRow[],
  imported: readonly ImportedRow[],
): Promise<RowsFound> {
  const all = await andThoseOf(db, rows, imported)
  const keys = [...all, ...imported].map(({ key }) => key)
  return { rows: all, imported: await importedOf(db, keys) }
}

/** Own rows, and those of the same keys as `imported`: one that is closed here may be open elsewhere, and the other way round. */
async function andThoseOf(
  db: HistoryDatabase,
  rows: readonly DossierRow[],
  imported: readonly ImportedRow[],
): Promise<readonly DossierRow[]> {
  if (imported.length === 0) return rows
  const here = new Set(rows.map(({ key }) => key))
  const missing = new Set(imported.map(({ key }) => key).filter((key) => !here.has(key)))
  if (missing.size === 0) return rows
  const found = db.dossiers.where('key').anyOf([...missing])
  return [...rows, ...(await found.toArray())]
}

/** The rows of all that the office has in hand here. */
export async function openRows(db: HistoryDatabase): Promise<DossierRow[]> {
  const open = db.dossiers.where('[open+firstSeen]').between([1, Dexie.minKey], [1, Dexie.maxKey])
  return rowsOfIds(db, await open.primaryKeys())
}

/** Of `withOthers` the own rows that were shown; what only a file tells of was shown to nobody here. */
export async function partOf(
  db: HistoryDatabase,
  shown: ReadonlySet<number>,
  rows: readonly DossierRow[],
  imported: readonly ImportedRow[],
): Promise<RowsFound> {
  const all = await andThoseOf(db, rows, imported)
  const part = all.filter(({ id = 0, aliases = [] }) => [id, ...aliases].some((each) => shown.has(each)))
  const keys = part.map(({ key }) => key)
  return { rows: part, imported: await importedOf(db, keys) }
}

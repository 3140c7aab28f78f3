import Dexie, { type Collection } from 'dexie'
import type { Dossier } from '@/utils/dossier/dossier'
import type { DossierKey } from '@/utils/dossier/key'
import type { Sighting } from '@/utils/dossier/sighting'
import { isOpen } from '@/utils/dossier/status'
import { type DossierList, isReadable } from './assemble'
import type { DossierRow, HistoryDatabase, ImportedRow } from './database'
import { assembleWith, importedOf } from './imported'
import { shownTo } from './looks'
import { closedSince } from './since'

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
    const rows = await openRows(db).toArray()
    const { dossiers, corrupt } =
      account === undefined
        ? await withOthers(db, rows, await db.imported.where('open').equals(1).toArray())
        : await partOf(db, account, rows)
    return { dossiers: dossiers.filter(({ current }) => isOpen(current.status)), corrupt }
  })
}

/** What a period's summary rests on. */
export interface PeriodList {
  open: Dossier[]
  /** First seen closed within the period: what the console showed of the closing itself stands in `current`. */
  closed: Dossier[]
  corrupt: number
}

/**
 * What is open now, and what was first seen closed from `from` up to but not with `to` (epoch ms), with all their
 * changes. Reads neither what was closed before nor after.
 */
export async function readPeriod(
  db: HistoryDatabase,
  from: number,
  to: number,
  { account }: Scope = {},
): Promise<PeriodList> {
  return reading(db, async () => {
    const [open, closed] = await Promise.all([openRows(db).toArray(), closedRows(db, from, to)])
    const rows = [...open, ...closed]
    const { dossiers, corrupt } =
      account === undefined
        ? await withOthers(db, rows, await db.imported.toArray())
        : await partOf(db, account, rows)
    const closings = dossiers.map((dossier) => ({ dossier, since: closedSince(dossier) }))
    return {
      open: closings.filter(({ since }) => since === null).map(({ dossier }) => dossier),
      closed: closings
        .filter(({ since }) => since !== null && since >= from && since < to)
        .map(({ dossier }) => dossier),
      corrupt,
    }
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
  const rows = await openRows(db).toArray()
  return rows.filter(isReadable).map(({ current }) => current)
}

function reading<Result>(db: HistoryDatabase, work: () => Promise<Result>): Promise<Result> {
  const tables = [db.dossiers, db.changes, db.entries, db.looks, db.imported, db.sources]
  return db.transaction('r', tables, work)
}

/**
 * Own rows with all that files say of them, and what is in `imported`, with own rows of the same keys: one that is
 * open here may be closed elsewhere, and the other way round.
 */
async function withOthers(
  db: HistoryDatabase,
  rows: readonly DossierRow[],
  imported: readonly ImportedRow[],
): Promise<DossierList> {
  const here = new Set(rows.map(({ key }) => key))
  const there = new Set(imported.map(({ key }) => key))
  const missing = [...there].filter((key) => !here.has(key))
  const more = missing.length === 0 ? [] : await db.dossiers.where('key').anyOf(missing).toArray()
  const keys = [...new Set([...here, ...there])]
  return assembleWith(db, [...rows, ...more], await importedOf(db, keys))
}

function openRows(db: HistoryDatabase): Collection<DossierRow, number> {
  return db.dossiers.where('[open+firstSeen]').between([1, Dexie.minKey], [1, Dexie.maxKey])
}

/** Closed rows whose status changed in the period, or that were first seen in it. */
async function closedRows(db: HistoryDatabase, from: number, to: number): Promise<DossierRow[]> {
  const [closings, firstSeen] = await Promise.all([
    db.changes.where('[field+seenAfter]').between(['status', from], ['status', to]).toArray(),
    db.dossiers.where('[open+firstSeen]').between([0, from], [0, to]).toArray(),
  ])
  const known = new Set(firstSeen.map(({ id }) => id))
  const others = [...new Set(closings.map(({ dossier }) => dossier))].filter((id) => !known.has(id))
  const changed = await db.dossiers.where(':id').anyOf(others).toArray()
  return [...firstSeen, ...changed.filter(({ open }) => open === 0)]
}

/** Those of `rows` that an account was shown, with what files say of them; what only a file tells of was shown to nobody here. */
async function partOf(
  db: HistoryDatabase,
  account: string,
  rows: readonly DossierRow[],
): Promise<DossierList> {
  const shown = await shownTo(db, account)
  const part = rows.filter(({ id = 0, aliases = [] }) => [id, ...aliases].some((each) => shown.has(each)))
  const keys = part.map(({ key }) => key)
  return assembleWith(db, part, await importedOf(db, keys))
}

import type { Table } from 'dexie'
import type { Dossier } from '@/utils/dossier/dossier'
import { dossierStatuses } from '@/utils/dossier/status'
import type { ChangeRow, DossierRow, EntryRow, HistoryDatabase } from './database'
import { lastSeen } from './looks'

export type StoredDossier = DossierRow & { id: number }

/** Dossiers as history knows them. `corrupt`: rows that could not be read and were left out. */
export interface DossierList {
  dossiers: Dossier[]
  corrupt: number
}

/** Puts together what the tables hold of `rows`. Runs inside the caller's transaction. */
export async function assemble(db: HistoryDatabase, rows: readonly DossierRow[]): Promise<DossierList> {
  const readable = rows.filter(isReadable)
  const ids = readable.map((row) => row.id)
  const [changes, entries, seen] = await Promise.all([
    rowsOf(db.changes, ids),
    rowsOf(db.entries, ids),
    lastSeen(db, ids.concat(readable.flatMap((row) => row.aliases ?? []))),
  ])
  const dossiers = readable.map((row) =>
    toDossier(row, changes.get(row.id), entries.get(row.id), lastSeenOf(row, seen)),
  )
  return { dossiers, corrupt: rows.length - readable.length }
}

/** As `assemble`, of dossiers that were all shown at `at`, in the order of `rows`. */
export async function assembleSeenAt(
  db: HistoryDatabase,
  rows: readonly StoredDossier[],
  at: number,
): Promise<Dossier[]> {
  const ids = rows.map((row) => row.id)
  const [changes, entries] = await Promise.all([rowsOf(db.changes, ids), rowsOf(db.entries, ids)])
  return rows.map((row) => toDossier(row, changes.get(row.id), entries.get(row.id), at))
}

/**
 * A row as this version writes it. Anything else (a damaged disk, a hand in the developer tools) is left out
 * and counted rather than shown wrong.
 */
export function isReadable(row: DossierRow): row is StoredDossier {
  return (
    Number.isInteger(row.id) &&
    typeof row.key === 'string' &&
    typeof row.origin === 'string' &&
    Number.isFinite(row.firstSeen) &&
    typeof row.current === 'object' &&
    row.current !== null &&
    dossierStatuses.includes(row.current.status)
  )
}

function toDossier(
  row: StoredDossier,
  changes: readonly ChangeRow[] = [],
  entries: readonly EntryRow[] = [],
  seen: number,
): Dossier {
  return {
    key: row.key,
    origin: row.origin,
    current: row.current,
    firstSeen: row.firstSeen,
    lastSeen: seen,
    changes: changes.map(({ field, before, after, seenBefore, seenAfter }) => ({
      field,
      before,
      after,
      seenBefore,
      seenAfter,
    })),
    entries: entries.map(({ entry }) => entry),
  }
}

function lastSeenOf(row: StoredDossier, seen: ReadonlyMap<number, number>): number {
  const instants = [row.id, ...(row.aliases ?? [])].map((id) => seen.get(id) ?? row.firstSeen)
  return Math.max(...instants)
}

/** Ids this near to each other are read in one range: a seek costs as much as that many rows too many. */
const widestGap = 10

/** A table with fewer rows than this for each range is read as a whole, for the same reason: officers enter little. */
const rowsOfSeek = 10

/** The rows that belong to `ids`, grouped, each group in the order it was written. */
async function rowsOf<R extends { dossier: number; seq?: number }>(
  table: Table<R, number>,
  ids: readonly number[],
): Promise<Map<number, R[]>> {
  const groups = new Map<number, R[]>(ids.map((id) => [id, []]))
  const runs = runsOf(ids)
  const parts = (await hasFewerThan(table, runs.length * rowsOfSeek))
    ? [await table.toArray()]
    : await Promise.all(
        runs.map(({ first, last }) => table.where('dossier').between(first, last, true, true).toArray()),
      )
  for (const rows of parts) for (const row of rows) groups.get(row.dossier)?.push(row)
  return groups
}

/** By the last number given: counting a table takes as long as reading much of it. */
async function hasFewerThan<R extends { seq?: number }>(
  table: Table<R, number>,
  rows: number,
): Promise<boolean> {
  return ((await table.toCollection().last())?.seq ?? 0) < rows
}

/** The ranges that hold all ids, and few others: what is open lies together at the end, but for some old ones. */
export function runsOf(ids: readonly number[]): { first: number; last: number }[] {
  const runs: { first: number; last: number }[] = []
  for (const id of [...ids].sort((a, b) => a - b)) {
    const run = runs.at(-1)
    if (run && id - run.last <= widestGap) run.last = id
    else runs.push({ first: id, last: id })
  }
  return runs
}

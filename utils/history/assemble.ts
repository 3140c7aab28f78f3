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

/** Above this many dossiers one read of the whole id range is cheaper than a seek for each. */
const seekLimit = 200

/** The rows that belong to `ids`, grouped, each group in the order it was written. */
async function rowsOf<R extends { dossier: number }>(
  table: Table<R, number>,
  ids: readonly number[],
): Promise<Map<number, R[]>> {
  const groups = new Map<number, R[]>(ids.map((id) => [id, []]))
  if (ids.length === 0) return groups
  const where = table.where('dossier')
  const rows = await (ids.length <= seekLimit
    ? where.anyOf([...ids])
    : where.between(least(ids), most(ids), true, true)
  ).toArray()
  for (const row of rows) groups.get(row.dossier)?.push(row)
  return groups
}

function least(ids: readonly number[]): number {
  return ids.reduce((a, b) => Math.min(a, b))
}

function most(ids: readonly number[]): number {
  return ids.reduce((a, b) => Math.max(a, b))
}

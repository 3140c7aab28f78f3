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
  const seen = await lastSeen(db, ids.concat(readable.flatMap((row) => row.aliases ?? [])))
  const dossiers = await joined(db, readable, (row) => lastSeenOf(row, seen))
  return { dossiers, corrupt: rows.length - readable.length }
}

/** As `assemble`, of dossiers that were all shown at `at`, in the order of `rows`. */
export async function assembleSeenAt(
  db: HistoryDatabase,
  rows: readonly StoredDossier[],
  at: number,
): Promise<Dossier[]> {
  return joined(db, rows, () => at)
}

/**
 * The rows with what other tables hold of them, in their order. A portion at a time: each comes as a task of its own,
 * so that a page that reads a long history is not held up under who scrolls it. One table after the other, and without
 * a promise where nothing is asked: Dexie counts the awaits that are under way to know its transaction.
 */
async function joined(
  db: HistoryDatabase,
  rows: readonly StoredDossier[],
  seenAt: (row: StoredDossier) => number,
): Promise<Dossier[]> {
  const runs = runsOf(rows.map(({ id }) => id))
  const changesOf = await readerOf(db.changes, runs)
  const entriesOf = await readerOf(db.entries, runs)
  // A look may show the same dossier twice, so an id may have several places.
  const places = [...rows.keys()].sort((a, b) => idAt(rows, a) - idAt(rows, b))
  const dossiers = new Array<Dossier>(rows.length)
  let next = 0
  for (const some of inPortions(runs)) {
    const changes = await changesOf(some)
    const entries = await entriesOf(some)
    const last = some.at(-1)?.last ?? 0
    for (let place = places[next]; place !== undefined; place = places[++next]) {
      const row = rows[place]
      if (!row || row.id > last) break
      dossiers[place] = toDossier(row, changes.get(row.id), entries.get(row.id), seenAt(row))
    }
  }
  return dossiers
}

function idAt(rows: readonly StoredDossier[], place: number): number {
  return rows[place]?.id ?? 0
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
    ...(row.openedOn === undefined ? {} : { openedOn: row.openedOn }),
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

/** The rows that belong to the dossiers of some ids, grouped, each group in the order it was written. */
type RowsOf<R> = (runs: readonly Run[]) => Map<number, R[]> | Promise<Map<number, R[]>>

/** How a table is read for these ids: a portion when it is asked for, or where it is short all of it now. */
async function readerOf<R extends { dossier: number; seq?: number }>(
  table: Table<R, number>,
  runs: readonly Run[],
): Promise<RowsOf<R>> {
  if (await hasFewerThan(table, runs.length * rowsOfSeek)) {
    const all = grouped([await table.toArray()])
    return () => all
  }
  return async (some) =>
    grouped(
      await Promise.all(
        some.map(({ first, last }) => table.where('dossier').between(first, last, true, true).toArray()),
      ),
    )
}

function grouped<R extends { dossier: number }>(parts: readonly (readonly R[])[]): Map<number, R[]> {
  const groups = new Map<number, R[]>()
  for (const rows of parts) {
    for (const row of rows) {
      const group = groups.get(row.dossier)
      if (group) group.push(row)
      else groups.set(row.dossier, [row])
    }
  }
  return groups
}

/** By the last number given: counting a table takes as long as reading much of it. */
async function hasFewerThan<R extends { seq?: number }>(
  table: Table<R, number>,
  rows: number,
): Promise<boolean> {
  return ((await table.toCollection().last())?.seq ?? 0) < rows
}

/** Ids from `first` up to and with `last`. */
interface Run {
  first: number
  last: number
}

/** The ranges that hold all ids, and few others: what is open lies together at the end, but for some old ones. */
export function runsOf(ids: Iterable<number>): Run[] {
  const runs: Run[] = []
  for (const id of [...ids].sort((a, b) => a - b)) {
    const run = runs.at(-1)
    if (run && id - run.last <= widestGap) run.last = id
    else runs.push({ first: id, last: id })
  }
  return runs
}

/** As many ids as are read at once. */
const portion = 500
/** As many ranges, since each is a request. */
const mostRuns = 100

/** The ranges in portions, long ones in parts. */
function* inPortions(runs: readonly Run[]): Generator<Run[]> {
  let some: Run[] = []
  let size = 0
  for (const run of runs) {
    for (let first = run.first; first <= run.last; ) {
      const last = Math.min(run.last, first + portion - size - 1)
      some.push({ first, last })
      size += last - first + 1
      first = last + 1
      if (size < portion && some.length < mostRuns) continue
      yield some
      some = []
      size = 0
    }
  }
  if (some.length > 0) yield some
}

/** The rows of these ids, a portion at a time (see `joined`), in the order of their ids. */
export async function rowsOfIds(db: HistoryDatabase, ids: readonly number[]): Promise<DossierRow[]> {
  const wanted = new Set(ids)
  const found: DossierRow[] = []
  for (const some of inPortions(runsOf(ids))) {
    const parts = await Promise.all(
      some.map(({ first, last }) => db.dossiers.where(':id').between(first, last, true, true).toArray()),
    )
    for (const rows of parts) for (const row of rows) if (wanted.has(row.id ?? 0)) found.push(row)
  }
  return found
}

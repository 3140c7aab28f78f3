import { type DossierKey, dossierKey, rowKey } from '@/utils/dossier/key'
import type { Sighting } from '@/utils/dossier/sighting'
import { isReadable, type StoredDossier } from './assemble'
import type { DossierRow, HistoryDatabase } from './database'

/** The rows already there for the sightings of one look, by either of their keys. */
export interface KnownRows {
  byKey: Map<DossierKey, StoredDossier>
  byRowKey: Map<DossierKey, StoredDossier>
  /** Ids of rows that cannot be read. They are written anew under the same id, so that their past stays theirs. */
  broken: Map<DossierKey, number>
}

/** Reads what is known of a look's dossiers. Runs inside the caller's transaction. */
export async function findKnown(
  db: HistoryDatabase,
  origin: string,
  sightings: readonly Sighting[],
): Promise<KnownRows> {
  const keys = sightings.map((sighting) => dossierKey(origin, sighting)).filter((key) => key !== null)
  const found = await findBy(db, 'key', keys)
  const byKey = new Map(found.filter(isReadable).map((row) => [row.key, row]))
  const hasRowKey = (sighting: Sighting, rowKey: DossierKey) =>
    byKey.get(dossierKey(origin, sighting) ?? '')?.rowKey === rowKey
  const rowKeys = sightings.flatMap((sighting) => {
    const rowKey = rowKeyOf(origin, sighting)
    return rowKey === undefined || hasRowKey(sighting, rowKey) ? [] : [rowKey]
  })
  const byRowKey = new Map<DossierKey, StoredDossier>()
  for (const row of [...byKey.values(), ...(await findBy(db, 'rowKey', rowKeys)).filter(isReadable)]) {
    if (row.rowKey !== undefined) byRowKey.set(row.rowKey, byKey.get(row.key) ?? row)
  }
  return { byKey, byRowKey, broken: brokenIn(found) }
}

function brokenIn(rows: readonly DossierRow[]): Map<DossierKey, number> {
  const broken = new Map<DossierKey, number>()
  for (const row of rows) {
    if (!isReadable(row) && row.id !== undefined) broken.set(row.key, row.id)
  }
  return broken
}

/** The key by the console's own row id, if the page shows one. */
export function rowKeyOf(origin: string, { rowId }: Pick<Sighting, 'rowId'>): DossierKey | undefined {
  return rowId === undefined ? undefined : rowKey(origin, rowId)
}

/** Above this many keys one read of the whole key range is cheaper than a seek for each (design.md, budgets). */
const seekLimit = 300
/** A range read that would bring more than this many rows for each wanted one is left off half way. */
const rangeSlack = 4

async function findBy(
  db: HistoryDatabase,
  index: 'key' | 'rowKey',
  keys: readonly string[],
): Promise<DossierRow[]> {
  if (keys.length === 0) return []
  const seek = (some: readonly string[]) =>
    db.dossiers
      .where(index)
      .anyOf([...some])
      .toArray()
  if (keys.length <= seekLimit) return seek(keys)
  const sorted = [...keys].sort()
  const first = sorted[0] ?? ''
  const last = sorted[sorted.length - 1] ?? ''
  const limit = keys.length * rangeSlack
  const rows = await db.dossiers.where(index).between(first, last, true, true).limit(limit).toArray()
  const reached = rows.length < limit ? last : (rows[rows.length - 1]?.[index] ?? '')
  const wanted = new Set(sorted)
  const rest = sorted.filter((key) => key > reached)
  const others = rest.length === 0 ? [] : await seek(rest)
  return [...rows.filter((row) => wanted.has(row[index] ?? '')), ...others]
}

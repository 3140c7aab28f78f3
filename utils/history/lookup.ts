import { type DossierKey, dossierKey, rowKey } from '@/utils/dossier/key'
import type { Sighting } from '@/utils/dossier/sighting'
import { isReadable, type StoredDossier } from './assemble'
import type { HistoryDatabase } from './database'

/** The rows already there for the sightings of one look, by either of their keys. */
export interface KnownRows {
  byKey: Map<DossierKey, StoredDossier>
  byRowKey: Map<DossierKey, StoredDossier>
}

/** Reads what is known of a look's dossiers. Runs inside the caller's transaction. */
export async function findKnown(
  db: HistoryDatabase,
  origin: string,
  sightings: readonly Sighting[],
): Promise<KnownRows> {
  const keys = sightings.map((sighting) => dossierKey(origin, sighting)).filter((key) => key !== null)
  const byKey = new Map((await findBy(db, 'key', keys)).map((row) => [row.key, row]))
  const rowKeys = sightings
    .filter(({ rowId }) => rowId !== undefined)
    .filter(
      (sighting) => byKey.get(dossierKey(origin, sighting) ?? '')?.rowKey !== rowKeyOf(origin, sighting),
    )
    .map((sighting) => rowKeyOf(origin, sighting) ?? '')
  const byRowKey = new Map<DossierKey, StoredDossier>()
  for (const row of [...byKey.values(), ...(await findBy(db, 'rowKey', rowKeys))]) {
    if (row.rowKey !== undefined) byRowKey.set(row.rowKey, byKey.get(row.key) ?? row)
  }
  return { byKey, byRowKey }
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
): Promise<StoredDossier[]> {
  if (keys.length === 0) return []
  if (keys.length <= seekLimit)
    return (
      await db.dossiers
        .where(index)
        .anyOf([...keys])
        .toArray()
    ).filter(isReadable)
  const sorted = [...keys].sort()
  const first = sorted[0] ?? ''
  const last = sorted[sorted.length - 1] ?? ''
  const limit = keys.length * rangeSlack
  const rows = await db.dossiers.where(index).between(first, last, true, true).limit(limit).toArray()
  const reached = rows.length < limit ? last : (rows[rows.length - 1]?.[index] ?? '')
  const wanted = new Set(sorted)
  const rest = sorted.filter((key) => key > reached)
  const others = rest.length === 0 ? [] : await db.dossiers.where(index).anyOf(rest).toArray()
  return [...rows.filter((row) => wanted.has(row[index] ?? '')), ...others].filter(isReadable)
}

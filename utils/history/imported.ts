import type { Dossier } from '@/utils/dossier/dossier'
import type { DossierKey } from '@/utils/dossier/key'
import { type TrackedField, trackedFields } from '@/utils/dossier/sighting'
import { assemble, type DossierList, isReadable } from './assemble'
import { fromElsewhere, type SeenElsewhere, withElsewhere } from './backup/combine'
import type { SharedDossier } from './backup/shared'
import type { DossierRow, HistoryDatabase, ImportedRow } from './database'
import { type FieldQuery, fieldsLastSeen } from './looks'

/** Above this many keys the whole table is read: it is cheaper than a seek for each. */
const seekLimit = 200

/** What files of other computers say of these keys. Runs inside the caller's transaction. */
export async function importedOf(db: HistoryDatabase, keys: readonly DossierKey[]): Promise<ImportedRow[]> {
  if (keys.length === 0 || (await db.imported.count()) === 0) return []
  if (keys.length <= seekLimit) return db.imported.where('key').anyOf(keys).toArray()
  const wanted = new Set(keys)
  return db.imported.filter(({ key }) => wanted.has(key)).toArray()
}

/** As `assemble`, with what files of other computers say of the same dossiers, and of others that are in `imported` only. */
export async function assembleWith(
  db: HistoryDatabase,
  rows: readonly DossierRow[],
  imported: readonly ImportedRow[],
): Promise<DossierList> {
  const own = await assemble(db, rows)
  if (imported.length === 0) return own
  const elsewhere = await groupByKey(db, imported)
  const lastShown = await lastShownHere(db, rows, elsewhere)
  const here = new Set(own.dossiers.map(({ key }) => key))
  const joined = own.dossiers.map((dossier) =>
    withElsewhere(dossier, (field) => lastShown.get(dossier.key)?.[field], elsewhere.get(dossier.key) ?? []),
  )
  const others = [...elsewhere].filter(([key]) => !here.has(key)).map(([, seen]) => fromElsewhere(seen))
  return {
    dossiers: [...joined, ...others.filter((dossier): dossier is Dossier => dossier !== null)],
    corrupt: own.corrupt,
  }
}

async function groupByKey(
  db: HistoryDatabase,
  imported: readonly ImportedRow[],
): Promise<Map<DossierKey, SeenElsewhere[]>> {
  const names = new Map((await db.sources.toArray()).map(({ id, name }) => [id, name]))
  const groups = new Map<DossierKey, SeenElsewhere[]>()
  for (const { source, key, seen } of imported) {
    groups.set(key, [...(groups.get(key) ?? []), { name: names.get(source) ?? '', seen }])
  }
  return groups
}

type Shown = Partial<Record<TrackedField, number>>

/** When this computer last saw the fields in which a file differs. */
async function lastShownHere(
  db: HistoryDatabase,
  rows: readonly DossierRow[],
  elsewhere: ReadonlyMap<DossierKey, SeenElsewhere[]>,
): Promise<Map<DossierKey, Shown>> {
  const asked = rows.filter(isReadable).flatMap((row) => {
    const ids = [row.id, ...(row.aliases ?? [])]
    return fieldsThatDiffer(row, elsewhere.get(row.key) ?? []).map(
      (field): FieldQuery & { key: DossierKey } => ({ key: row.key, ids, field }),
    )
  })
  const found = await fieldsLastSeen(db, asked)
  const byKey = new Map<DossierKey, Shown>()
  for (const query of asked) {
    const at = found.get(query)
    if (at !== undefined) byKey.set(query.key, { ...byKey.get(query.key), [query.field]: at })
  }
  return byKey
}

/** A field that this computer does not have was never shown here, or went with the result. */
function fieldsThatDiffer({ current }: DossierRow, others: readonly SeenElsewhere[]): TrackedField[] {
  const differs = (field: TrackedField, seen: SharedDossier) =>
    JSON.stringify(seen.current[field]) !== JSON.stringify(current[field])
  return trackedFields.filter(
    (field) => current[field] !== undefined && others.some(({ seen }) => differs(field, seen)),
  )
}

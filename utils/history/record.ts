import type { Dossier } from '@/utils/dossier/dossier'
import type { Sighting } from '@/utils/dossier/sighting'
import { storable } from './allow-list'
import { assembleSeenAt, isReadable, type StoredDossier } from './assemble'
import type { ChangeRow, DossierRow, HistoryDatabase } from './database'
import { fieldsLastSeen } from './looks'
import { findKnown } from './lookup'
import { noteOpening } from './openings'
import { type Draft, type LookPlan, planLook } from './plan'
import { historyProblem } from './problem'
import { writing } from './revision'

/** One look at one page of a console. */
export interface Look {
  origin: string
  /** The view, without query or ids. */
  page: string
  /** The signed-in account: a property of the look, never of a dossier's key. */
  account: string | null
  sightings: readonly Sighting[]
  /** Place in `sightings` of the dossier whose detail view is open. */
  opened?: number | undefined
  /** Epoch ms. */
  at: number
}

export type RecordResult =
  /**
   * `dossiers`: in the order of the look's sightings; null for one without number and row id. `changed`: whether
   * more was written than the look itself.
   */
  | { ok: true; dossiers: (Dossier | null)[]; changed: boolean }
  /** Nothing of the look was written; `problem` says why, in words for the officer. */
  | { ok: false; problem: string }

/**
 * Writes a look: new dossiers, what changed since each field was last shown, and the look itself; all of it or
 * nothing. A look that changed nothing writes one row.
 */
export async function record(db: HistoryDatabase, look: Look): Promise<RecordResult> {
  try {
    const tables = [db.dossiers, db.changes, db.entries, db.looks]
    const { result } = await writing(db, tables, () => write(db, look), isAllInLook)
    return result
  } catch (error) {
    const problem = historyProblem(error)
    if (problem === null) throw error
    return { ok: false, problem }
  }
}

interface Written {
  plan: LookPlan
  result: RecordResult
}

/** Whether the look names every row that was written, and those that were there before stayed. */
function isAllInLook({ plan: { drafts, evicted } }: Written): boolean {
  return evicted.length === 0 && drafts.every(({ absorbs }) => !absorbs)
}

async function write(db: HistoryDatabase, look: Look): Promise<Written> {
  const sightings = look.sightings.map(storable)
  const known = await findKnown(db, look.origin, sightings)
  const plan = planLook(look.origin, look.at, sightings, known)
  const opened = look.opened === undefined ? null : plan.placed[look.opened]
  if (opened) await noteOpening(db, opened, look)
  await db.dossiers.bulkDelete([...known.broken.values()])
  await saveRows(db, plan)
  await saveChanges(db, plan.drafts, look.at)
  const rows = plan.drafts.map(({ row }) => row).filter(isReadable)
  await saveLook(db, look, plan.drafts)
  const dossiers = await assembleSeenAt(db, rows, look.at)
  const byKey = new Map(dossiers.map((dossier) => [dossier.key, dossier]))
  const result: RecordResult = {
    ok: true,
    dossiers: plan.placed.map((draft) => byKey.get(draft?.row.key ?? '') ?? null),
    changed: plan.drafts.some(({ write }) => write !== 'keep'),
  }
  return { plan, result }
}

async function saveRows(db: HistoryDatabase, { drafts, evicted }: LookPlan): Promise<void> {
  const added = rowsTo('add', drafts)
  const put = [...rowsTo('put', drafts), ...evicted.map(withoutRowId)]
  for (const { row, absorbs } of drafts) {
    if (absorbs && row.id !== undefined) await moveTo(db, absorbs, row.id)
  }
  if (put.length > 0) await db.dossiers.bulkPut(put)
  if (added.length === 0) return
  const ids = await db.dossiers.bulkAdd(added, { allKeys: true })
  added.forEach((row, index) => {
    const id = ids[index]
    if (id !== undefined) row.id = id
  })
}

function rowsTo(write: Draft['write'], drafts: readonly Draft[]): DossierRow[] {
  return drafts.filter((draft) => draft.write === write).map(({ row }) => row)
}

function withoutRowId({ rowKey, ...row }: StoredDossier): DossierRow {
  const { rowId, ...current } = row.current
  return { ...row, current }
}

async function moveTo(db: HistoryDatabase, from: StoredDossier, id: number): Promise<void> {
  await db.changes.where('dossier').equals(from.id).modify({ dossier: id })
  await db.entries.where('dossier').equals(from.id).modify({ dossier: id })
  await db.dossiers.delete(from.id)
}

/** A change happened between the last look that showed the old value and this one. */
async function saveChanges(db: HistoryDatabase, drafts: readonly Draft[], at: number): Promise<void> {
  const changed = drafts.flatMap(({ row, changes }) =>
    changes.map((change) => ({ row, change, ids: idsOf(row), field: change.field })),
  )
  if (changed.length === 0) return
  const seen = await fieldsLastSeen(db, changed)
  const rows = changed.flatMap((query): ChangeRow[] => {
    const { row, change } = query
    if (row.id === undefined) return []
    return [{ dossier: row.id, ...change, seenBefore: seen.get(query) ?? row.firstSeen, seenAfter: at }]
  })
  await db.changes.bulkAdd(rows)
}

function idsOf(row: DossierRow): number[] {
  return row.id === undefined ? [] : [row.id, ...(row.aliases ?? [])]
}

async function saveLook(db: HistoryDatabase, look: Look, drafts: readonly Draft[]): Promise<void> {
  await db.looks.add({
    origin: look.origin,
    page: look.page,
    account: look.account,
    at: look.at,
    ids: Uint32Array.from(drafts, ({ row }) => row.id ?? 0),
    shown: Uint32Array.from(drafts, ({ shown }) => shown),
  })
}

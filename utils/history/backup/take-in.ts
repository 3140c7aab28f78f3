import { type Sighting, type TrackedField, trackedFields } from '@/utils/dossier/sighting'
import { isOpen } from '@/utils/dossier/status'
import type { DossierRow, HistoryDatabase, ImportedRow, LookRow } from '../database'
import { leaveLine } from '../deletions'
import { forgetOpenings } from '../openings'
import { historyProblem } from '../problem'
import { writing } from '../revision'
import { joinDossier, joinSources } from './join'
import type { BackupContent, SharedDossier, SharedSource } from './shared'
import { knownSourceId } from './source'

export type TakeInResult = { ok: true } | { ok: false; problem: string }

/**
 * Takes in a colleague's file: what each computer saw stays under its own name and is joined with what its earlier
 * files said. This computer's own rows are never touched, also when the file brings a copy of them along. All of
 * it or nothing.
 * @param at the present instant
 */
export async function mergeBackup(
  db: HistoryDatabase,
  content: BackupContent,
  at: number,
): Promise<TakeInResult> {
  return orProblem(() =>
    writing(db, [db.imported, db.sources], async () => {
      const own = await knownSourceId(db)
      for (const source of content.sources) {
        if (source.id !== own) await mergeSource(db, source, at)
      }
    }),
  )
}

/**
 * Puts a backup in the place of all that is stored here: afterwards this computer is the one that wrote it. All of
 * it or nothing; what was replaced leaves a line.
 */
export async function restoreBackup(
  db: HistoryDatabase,
  content: BackupContent,
  at: number,
): Promise<TakeInResult> {
  return orProblem(() =>
    writing(db, db.tables, async () => {
      const before = [db.dossiers, db.changes, db.entries, db.looks, db.absences, db.imported, db.sources]
      await leaveLine(db, 'replaced', at)
      await Promise.all(before.map((table) => table.clear()))
      await forgetOpenings(db)
      await db.marks.put({ name: 'source', value: content.writer })
      for (const source of content.sources) {
        if (source.id === content.writer) await restoreOwn(db, source)
        else await mergeSource(db, source, at)
      }
    }),
  )
}

async function orProblem(work: () => Promise<void>): Promise<TakeInResult> {
  try {
    await work()
    return { ok: true }
  } catch (error) {
    const problem = historyProblem(error)
    if (problem === null) throw error
    return { ok: false, problem }
  }
}

async function mergeSource(db: HistoryDatabase, source: SharedSource, importedAt: number): Promise<void> {
  const keys = source.dossiers.map(({ key }): [string, string] => [source.id, key])
  const known = await db.imported.bulkGet(keys)
  const rows = source.dossiers.map((seen, index): ImportedRow => {
    const joined = joinDossier(known[index]?.seen ?? seen, seen)
    return { source: source.id, key: seen.key, open: openFlag(joined.current), seen: joined }
  })
  await db.imported.bulkPut(rows)
  const { dossiers, ...facts } = source
  const stored = await db.sources.get(source.id)
  const [joined] = joinSources(stored ? [{ ...stored, dossiers: [] }] : [], [{ ...facts, dossiers: [] }])
  const { id, name, namedOn, covered, absences } = joined ?? source
  await db.sources.put({ id, name, namedOn, covered, absences, importedAt })
}

/** The writer's own part becomes this computer's: its looks by the day, as far as the file tells of them. */
async function restoreOwn(db: HistoryDatabase, source: SharedSource): Promise<void> {
  const rows = source.dossiers.map(
    ({ key, rowKey, current, firstSeen }): DossierRow => ({
      key,
      ...(rowKey === undefined ? {} : { rowKey }),
      origin: originOf(key),
      open: openFlag(current),
      current,
      firstSeen,
    }),
  )
  const ids = await db.dossiers.bulkAdd(rows, { allKeys: true })
  const named = source.dossiers.map((seen, index) => ({ seen, id: ids[index] ?? 0 }))
  await db.changes.bulkAdd(
    named.flatMap(({ seen, id }) => seen.changes.map((change) => ({ ...change, dossier: id }))),
  )
  await db.entries.bulkAdd(
    named.flatMap(({ seen, id }) => seen.entries.map((entry) => ({ dossier: id, entry }))),
  )
  await db.absences.bulkAdd(source.absences.map((absence) => ({ ...absence })))
  await db.looks.bulkAdd(looksOf(source, named))
}

/** One look a day and console for what was shown, and one for each page that was open, in the order of time. */
function looksOf(
  { covered }: SharedSource,
  named: readonly { seen: SharedDossier; id: number }[],
): LookRow[] {
  const shown = new Map<string, { origin: string; day: number; bits: Map<number, number> }>()
  const show = (origin: string, day: number, id: number, bit: number) => {
    const name = `${day} ${origin}`
    const look = shown.get(name) ?? { origin, day, bits: new Map<number, number>() }
    shown.set(name, look)
    look.bits.set(id, (look.bits.get(id) ?? 0) | bit)
  }
  for (const { seen, id } of named) {
    const origin = originOf(seen.key)
    show(origin, seen.lastSeen, id, 0)
    for (const field of trackedFields) {
      const day = shownOn(seen, field)
      if (day !== undefined) show(origin, day, id, 1 << trackedFields.indexOf(field))
    }
  }
  const looks = [
    ...covered.map(({ origin, page, day }) => lookRow(origin, page, day, new Map())),
    ...[...shown.values()].map(({ origin, day, bits }) => lookRow(origin, '', day, bits)),
  ]
  return looks.sort((one, other) => one.at - other.at)
}

/** A field that is gone was not shown on the day it went. */
function shownOn({ shown, current }: SharedDossier, field: TrackedField): number | undefined {
  return current[field] === undefined ? undefined : shown[field]
}

function lookRow(origin: string, page: string, at: number, bits: ReadonlyMap<number, number>): LookRow {
  return {
    origin,
    page,
    account: null,
    at,
    ids: Uint32Array.from(bits.keys()),
    shown: Uint32Array.from(bits.values()),
  }
}

function originOf(key: string): string {
  return key.split(' ')[0] ?? ''
}

function openFlag({ status }: Sighting): 0 | 1 {
  return isOpen(status) ? 1 : 0
}

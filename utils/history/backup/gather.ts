import type { Change, Entry } from '@/utils/dossier/dossier'
import { type TrackedField, trackedFields } from '@/utils/dossier/sighting'
import { isReadable, type StoredDossier } from '../assemble'
import type { HistoryDatabase } from '../database'
import { changesByDay, entriesByDay, toDay } from './rounding'
import type { BackupContent, CoveredDay, SharedDossier, SharedSource } from './shared'
import { sourceId } from './source'

/**
 * All that this computer would give away in a file, by the day: what it saw itself, and what files had brought.
 * @param name what the officers call this computer
 * @param at the present instant
 */
export async function gather(db: HistoryDatabase, name: string, at: number): Promise<BackupContent> {
  return db.transaction('rw', db.tables, async () => {
    const writer = await sourceId(db)
    const own = await ownSource(db, writer, name, toDay(at))
    return { writer, sources: [own, ...(await importedSources(db))] }
  })
}

async function ownSource(
  db: HistoryDatabase,
  id: string,
  name: string,
  namedOn: number,
): Promise<SharedSource> {
  const [rows, changes, entries, seen, absences] = await Promise.all([
    db.dossiers.toArray(),
    db.changes.toArray(),
    db.entries.toArray(),
    seenByDay(db),
    db.absences.toArray(),
  ])
  const changesOf = grouped(changes)
  const entriesOf = grouped(entries)
  const dossiers = rows.filter(isReadable).map((row) =>
    shared(
      row,
      changesOf.get(row.id) ?? [],
      (entriesOf.get(row.id) ?? []).map(({ entry }) => entry),
      seen,
    ),
  )
  return {
    id,
    name,
    namedOn,
    dossiers,
    covered: seen.covered,
    absences: absences
      .filter(({ removed }) => !removed)
      .map(({ holder, origin, from, to, at }) => ({ holder, origin, from, to, at: toDay(at) })),
  }
}

function shared(
  row: StoredDossier,
  changes: readonly (Change & { seq?: number; dossier: number })[],
  entries: readonly Entry[],
  seen: SeenByDay,
): SharedDossier {
  const firstSeen = toDay(row.firstSeen)
  const days = [row.id, ...(row.aliases ?? [])].flatMap((id) => seen.days.get(id) ?? [])
  const shown: SharedDossier['shown'] = {}
  trackedFields.forEach((field, n) => {
    const on = Math.max(...days.map((day) => day.shown[n] ?? 0), 0)
    if (on > 0) shown[field] = on
    else if (row.current[field] !== undefined) shown[field] = firstSeen
  })
  const { status = firstSeen } = shown
  return {
    key: row.key,
    ...(row.rowKey === undefined ? {} : { rowKey: row.rowKey }),
    current: row.current,
    firstSeen,
    lastSeen: Math.max(firstSeen, ...days.map(({ last }) => last)),
    shown: { ...shown, ...goneWith(row, status) },
    changes: changesByDay(changes.map(({ seq, dossier, ...change }) => change)),
    entries: entriesByDay(entries),
  }
}

/** Fields that a page had shown and that were forgotten since: gone on the day the status was last shown. */
function goneWith({ current }: StoredDossier, status: number): SharedDossier['shown'] {
  const fields = (['statusLabel', 'step', 'holder'] as const satisfies readonly TrackedField[]).filter(
    (field) => current[field] === undefined,
  )
  return Object.fromEntries(fields.map((field) => [field, status]))
}

interface SeenByDay {
  /** By the id of a row: the day it was last seen, and for each tracked field the day it was last shown (0: never). */
  days: Map<number, { last: number; shown: number[] }>
  covered: CoveredDay[]
}

async function seenByDay(db: HistoryDatabase): Promise<SeenByDay> {
  const days: SeenByDay['days'] = new Map()
  const covered = new Map<string, CoveredDay>()
  await db.looks.each(({ origin, page, at, ids, shown }) => {
    const day = toDay(at)
    // A look without a page came back from a backup; the pages of its day have looks of their own.
    if (page !== '') covered.set(JSON.stringify([origin, page, day]), { origin, page, day })
    ids.forEach((id, index) => {
      const seen = days.get(id) ?? { last: 0, shown: trackedFields.map(() => 0) }
      days.set(id, seen)
      seen.last = Math.max(seen.last, day)
      const bits = shown[index] ?? 0
      for (let n = 0; n < trackedFields.length; n++) {
        if (bits & (1 << n)) seen.shown[n] = Math.max(seen.shown[n] ?? 0, day)
      }
    })
  })
  return { days, covered: [...covered.values()] }
}

async function importedSources(db: HistoryDatabase): Promise<SharedSource[]> {
  const sources = await db.sources.toArray()
  return Promise.all(
    sources.map(async ({ importedAt, ...source }) => {
      const rows = await db.imported.where('[source+key]').between([source.id], [source.id, []]).toArray()
      return { ...source, dossiers: rows.map(({ seen }) => seen) }
    }),
  )
}

function grouped<R extends { dossier: number }>(rows: readonly R[]): Map<number, R[]> {
  const groups = new Map<number, R[]>()
  for (const row of rows) groups.set(row.dossier, [...(groups.get(row.dossier) ?? []), row])
  return groups
}

import { rowsOfIds } from './assemble'
import type { ChangeRow, HistoryDatabase } from './database'
import { type Added, addedSince, type ReadUpTo, readsUpTo } from './revision'

/** A dossier's stay in one step, both ends of which were seen: it came in and went on between two looks each. */
export interface StepStay {
  procedure: string | undefined
  step: string
  /** The last look before it came, and the first after it had gone: it was there no longer than between these. */
  from: number
  to: number
}

/** What happened long ago says little of today, and a popup should not wait for it. */
export const mostChanges = 10_000

export interface StepStays {
  stays: readonly StepStay[]
  /** The history tells of more changes than were read: of earlier stays nothing is known here. */
  latestOnly: boolean
}

/** Stays as they were read, to be brought up to date by what was added since. */
export interface HeldStays extends StepStays {
  upTo: ReadUpTo
  /** `ChangeRow.seq` of the last change of any field. */
  last: number
  changes: readonly StepChange[]
  /** The procedure of each dossier that has a stay, by `DossierRow.id`. */
  procedures: ReadonlyMap<number, string | undefined>
}

/** A change of a dossier's step. */
type StepChange = Pick<ChangeRow, 'dossier' | 'after' | 'seenBefore' | 'seenAfter'> & { seq: number }

/** The latest stays, as far as the last changes of the history go. */
export async function readStepStays(db: HistoryDatabase): Promise<StepStays> {
  const { stays, latestOnly } = await followStepStays(db, null)
  return { stays, latestOnly }
}

/**
 * The latest stays as they are now. Given what was held of them, only what was added since is read, and the same stays
 * stay the same object; when more was done than adding, all of it is read.
 */
export async function followStepStays(db: HistoryDatabase, held: HeldStays | null): Promise<HeldStays> {
  return db.transaction('r', [db.changes, db.dossiers, db.looks, db.entries, db.marks], async () => {
    const added = held && (await addedSince(db, held.upTo))
    if (!held || !added) return readWhole(db)
    return added.ids.size === 0 ? held : withAdded(db, held, added)
  })
}

async function readWhole(db: HistoryDatabase): Promise<HeldStays> {
  const upTo = await readsUpTo(db)
  const last = await lastChange(db)
  const changes = await stepChanges(db, last - mostChanges + 1, last)
  return { ...(await staysOf(db, changes, new Map())), upTo, last, changes, latestOnly: last > mostChanges }
}

/** A dossier that was added to may go by another procedure now, without a change of step. */
async function withAdded(db: HistoryDatabase, held: HeldStays, added: Added): Promise<HeldStays> {
  const upTo = await readsUpTo(db)
  const last = await lastChange(db)
  const oldest = last - mostChanges + 1
  const rows = await rowsOfIds(db, [...added.ids])
  // Two that were found to be one: what was kept of the other has moved.
  const joined = new Set(rows.flatMap(({ aliases = [] }) => aliases))
  if (held.changes.some(({ dossier }) => joined.has(dossier))) return readWhole(db)
  const kept = held.changes.filter(({ seq }) => seq >= oldest)
  const more = await stepChanges(db, Math.max(oldest, held.last + 1), last)
  const isSame =
    more.length === 0 &&
    kept.length === held.changes.length &&
    rows.every(
      ({ id = 0, current }) => !held.procedures.has(id) || held.procedures.get(id) === current?.procedure,
    )
  if (isSame) return { ...held, upTo, last, latestOnly: last > mostChanges }

  const changes = [...kept, ...more]
  const renewed = new Set(rows.map(({ id }) => id))
  const known = new Map([...held.procedures].filter(([id]) => !renewed.has(id)))
  return { ...(await staysOf(db, changes, known)), upTo, last, changes, latestOnly: last > mostChanges }
}

/** @param known procedures that need not be read */
async function staysOf(
  db: HistoryDatabase,
  changes: readonly StepChange[],
  known: ReadonlyMap<number, string | undefined>,
): Promise<Pick<HeldStays, 'stays' | 'procedures'>> {
  const cameIn = new Map<number, StepChange>()
  const stays = changes.flatMap((change) => {
    const before = cameIn.get(change.dossier)
    cameIn.set(change.dossier, change)
    if (!before || typeof before.after !== 'string') return []
    return [{ dossier: change.dossier, step: before.after, from: before.seenBefore, to: change.seenAfter }]
  })
  const ids = [...new Set(stays.map(({ dossier }) => dossier))]
  const unknown = ids.filter((id) => !known.has(id))
  const rows = await rowsOfIds(db, unknown)
  const read = new Map(rows.map(({ id, current }) => [id, current?.procedure]))
  const procedures = new Map(ids.map((id) => [id, known.has(id) ? known.get(id) : read.get(id)]))
  return {
    stays: stays.map(({ dossier, ...stay }) => ({ procedure: procedures.get(dossier), ...stay })),
    procedures,
  }
}

async function lastChange(db: HistoryDatabase): Promise<number> {
  return (await db.changes.toCollection().last())?.seq ?? 0
}

/** As many are read at once: a page that is scrolled meanwhile should not feel it. */
const portion = 1000

/** Ranges that are read as a whole: backwards the browser would go row by row. */
async function stepChanges(db: HistoryDatabase, first: number, last: number): Promise<StepChange[]> {
  const found: StepChange[] = []
  for (let from = Math.max(1, first); from <= last; from += portion) {
    const rows = await db.changes
      .where(':id')
      .between(from, Math.min(last, from + portion - 1), true, true)
      .toArray()
    for (const { seq = 0, field, dossier, after, seenBefore, seenAfter } of rows)
      if (field === 'step') found.push({ seq, dossier, after, seenBefore, seenAfter })
  }
  return found
}

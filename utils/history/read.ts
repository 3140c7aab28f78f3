import Dexie, { type Collection } from 'dexie'
import type { Dossier } from '@/utils/dossier/dossier'
import type { DossierKey } from '@/utils/dossier/key'
import type { Sighting } from '@/utils/dossier/sighting'
import { assemble, type DossierList, isReadable } from './assemble'
import type { DossierRow, HistoryDatabase } from './database'
import { shownTo } from './looks'
import { closedSince } from './since'

/** One dossier by its key (or by the key it had before its number was known); null when never recorded. */
export async function readDossier(db: HistoryDatabase, key: DossierKey): Promise<Dossier | null> {
  return reading(db, async () => {
    const row = (await db.dossiers.get({ key })) ?? (await db.dossiers.get({ rowKey: key }))
    if (!row) return null
    const { dossiers } = await assemble(db, [row])
    return dossiers[0] ?? null
  })
}

/** What to leave out of a list. */
export interface Scope {
  /** Only what was ever shown to this signed-in account: at a shared counter, an officer's own part. */
  account?: string
}

/** What the office still has in hand: everything not returned, refused, withdrawn or cancelled. */
export async function readOpen(db: HistoryDatabase, { account }: Scope = {}): Promise<DossierList> {
  return reading(db, async () => {
    const rows = await openRows(db).toArray()
    return assemble(db, account === undefined ? rows : await ofAccount(db, account, rows))
  })
}

/** What a period's summary rests on. */
export interface PeriodList {
  open: Dossier[]
  /** First seen closed within the period: what the console showed of the closing itself stands in `current`. */
  closed: Dossier[]
  corrupt: number
}

/**
 * What is open now, and what was first seen closed from `from` up to but not with `to` (epoch ms), with all their
 * changes. Reads neither what was closed before nor after.
 */
export async function readPeriod(db: HistoryDatabase, from: number, to: number): Promise<PeriodList> {
  return reading(db, async () => {
    const [open, closed] = await Promise.all([openRows(db).toArray(), closedRows(db, from, to)])
    const { dossiers, corrupt } = await assemble(db, [...open, ...closed])
    const closings = dossiers.map((dossier) => ({ dossier, since: closedSince(dossier) }))
    return {
      open: closings.filter(({ since }) => since === null).map(({ dossier }) => dossier),
      closed: closings
        .filter(({ since }) => since !== null && since >= from && since < to)
        .map(({ dossier }) => dossier),
      corrupt,
    }
  })
}

/** Every dossier of the history, closed ones too. */
export async function allDossiers(db: HistoryDatabase): Promise<DossierList> {
  return reading(db, async () => assemble(db, await db.dossiers.toArray()))
}

/** Only the values last seen of what is open: all that a count needs, without its past. */
export async function openSightings(db: HistoryDatabase): Promise<Sighting[]> {
  const rows = await openRows(db).toArray()
  return rows.filter(isReadable).map(({ current }) => current)
}

function reading<Result>(db: HistoryDatabase, work: () => Promise<Result>): Promise<Result> {
  return db.transaction('r', db.dossiers, db.changes, db.entries, db.looks, work)
}

function openRows(db: HistoryDatabase): Collection<DossierRow, number> {
  return db.dossiers.where('[open+firstSeen]').between([1, Dexie.minKey], [1, Dexie.maxKey])
}

/** Closed rows whose status changed in the period, or that were first seen in it. */
async function closedRows(db: HistoryDatabase, from: number, to: number): Promise<DossierRow[]> {
  const [closings, firstSeen] = await Promise.all([
    db.changes.where('[field+seenAfter]').between(['status', from], ['status', to]).toArray(),
    db.dossiers.where('[open+firstSeen]').between([0, from], [0, to]).toArray(),
  ])
  const known = new Set(firstSeen.map(({ id }) => id))
  const others = [...new Set(closings.map(({ dossier }) => dossier))].filter((id) => !known.has(id))
  const changed = await db.dossiers.where(':id').anyOf(others).toArray()
  return [...firstSeen, ...changed.filter(({ open }) => open === 0)]
}

async function ofAccount(
  db: HistoryDatabase,
  account: string,
  rows: readonly DossierRow[],
): Promise<DossierRow[]> {
  const shown = await shownTo(db, account)
  return rows.filter(({ id = 0, aliases = [] }) => [id, ...aliases].some((each) => shown.has(each)))
}

import type { Dossier } from '@/utils/dossier/dossier'
import type { DossierKey } from '@/utils/dossier/key'
import { isReadable, rowsOfIds } from './assemble'
import type { DossierRow, HistoryDatabase } from './database'
import { assembleWith } from './imported'
import { shownTo } from './looks'
import { openRows, partOf, reading, type Scope, withOthers } from './read'
import { type Added, addedSince, type ReadUpTo, readsUpTo } from './revision'
import { closedSince } from './since'

/** What a period's summary rests on. */
export interface PeriodList {
  open: Dossier[]
  /** First seen closed within the period: what the console showed of the closing itself stands in `current`. */
  closed: Dossier[]
  corrupt: number
}

/** A period as it was read, to be brought up to date by what was added since. What did not change stays the same object. */
export interface HeldPeriod {
  list: PeriodList
  upTo: ReadUpTo
  /** This computer's own, by the moment they were first seen. */
  own: readonly Own[]
  /** What only files of other computers tell of. */
  elsewhere: readonly Dossier[]
  /** What was shown to the account that is asked for; null when none is. */
  shown: ReadonlySet<number> | null
}

interface Own {
  id: number
  /** Ids it had before: a look at one of them is a look at it. */
  aliases: readonly number[]
  firstSeen: number
  dossier: Dossier
}

/**
 * What is open now, and what was first seen closed from `from` up to but not with `to` (epoch ms), with all their
 * changes. Reads neither what was closed before nor after.
 */
export async function readPeriod(
  db: HistoryDatabase,
  from: number,
  to: number,
  scope: Scope = {},
): Promise<PeriodList> {
  const { list } = await reading(db, async () => readWhole(db, from, to, scope))
  return list
}

/**
 * The period from `from` on as it is now. Given what was held of the same one, only what was added since is read; when
 * more was done than adding, all of it.
 */
export async function followPeriod(
  db: HistoryDatabase,
  from: number,
  scope: Scope,
  held: HeldPeriod | null,
): Promise<HeldPeriod> {
  return reading(db, async () => {
    // A row that could not be read may have been written anew.
    const added = held && held.list.corrupt === 0 ? await addedSince(db, held.upTo) : null
    return held && added
      ? withAdded(db, from, scope, held, added)
      : readWhole(db, from, Number.POSITIVE_INFINITY, scope)
  })
}

async function readWhole(
  db: HistoryDatabase,
  from: number,
  to: number,
  { account }: Scope,
): Promise<HeldPeriod> {
  const upTo = await readsUpTo(db)
  const open = await openRows(db)
  const rows = [...open, ...(await closedRows(db, from, to))]
  const shown = account === undefined ? null : await shownTo(db, account)
  const imported = await db.imported.toArray()
  const found = shown ? await partOf(db, shown, rows, imported) : await withOthers(db, rows, imported)
  const { own, elsewhere, corrupt } = await assembled(db, found.rows, found.imported)
  const ofPeriod = own.filter(({ dossier }) => isWithin(dossier, from, to))
  return { list: listOf(ofPeriod, elsewhere, from, to, corrupt), upTo, own: ofPeriod, elsewhere, shown }
}

/** Only what was added is read: a dossier's row names all that the other tables hold of it. */
async function withAdded(
  db: HistoryDatabase,
  from: number,
  { account }: Scope,
  held: HeldPeriod,
  added: Added,
): Promise<HeldPeriod> {
  const to = Number.POSITIVE_INFINITY
  const upTo = await readsUpTo(db)
  if (added.ids.size === 0) return { ...held, upTo }
  const shown = held.shown && new Set([...held.shown, ...shownIn(added, account)])
  const ids = new Set(added.ids)
  for (const { id, aliases } of held.own) if (aliases.some((one) => added.ids.has(one))) ids.add(id)
  const rows = await rowsOfIds(db, [...ids])
  const found = shown ? await partOf(db, shown, rows, []) : await withOthers(db, rows, [])
  const { own: renewed, corrupt } = await assembled(db, found.rows, found.imported)
  const ofPeriod = renewed.filter(({ dossier }) => isWithin(dossier, from, to))
  const own = merged(
    held.own.filter(({ id }) => !ids.has(id)),
    ofPeriod,
  )
  const here = new Set<DossierKey>(found.rows.map(({ key }) => key))
  const elsewhere = held.elsewhere.filter(({ key }) => !here.has(key))
  return { list: listOf(own, elsewhere, from, to, corrupt), upTo, own, elsewhere, shown }
}

function shownIn({ looks }: Added, account: string | undefined): number[] {
  return looks.filter((look) => look.account === account).flatMap(({ ids }) => [...ids])
}

async function assembled(
  db: HistoryDatabase,
  rows: readonly DossierRow[],
  imported: Parameters<typeof assembleWith>[2],
): Promise<{ own: Own[]; elsewhere: Dossier[]; corrupt: number }> {
  const readable = rows.filter(isReadable)
  const { dossiers, corrupt } = await assembleWith(db, rows, imported)
  const own = readable.flatMap(({ id, aliases = [], firstSeen }, place) => {
    const dossier = dossiers[place]
    return dossier ? [{ id, aliases, firstSeen, dossier }] : []
  })
  return { own: own.sort(byFirstSeen), elsewhere: dossiers.slice(readable.length), corrupt }
}

function byFirstSeen(a: Own, b: Own): number {
  return a.firstSeen - b.firstSeen || a.id - b.id
}

/** Two ordered lists as one. */
function merged(many: readonly Own[], few: readonly Own[]): Own[] {
  const both: Own[] = []
  let next = 0
  for (const one of many) {
    for (let other = few[next]; other && byFirstSeen(other, one) < 0; other = few[++next]) both.push(other)
    both.push(one)
  }
  return [...both, ...few.slice(next)]
}

function listOf(
  own: readonly Own[],
  elsewhere: readonly Dossier[],
  from: number,
  to: number,
  corrupt: number,
): PeriodList {
  const list: PeriodList = { open: [], closed: [], corrupt }
  for (const { dossier } of own) (closedSince(dossier) === null ? list.open : list.closed).push(dossier)
  for (const dossier of elsewhere) {
    if (isWithin(dossier, from, to)) (closedSince(dossier) === null ? list.open : list.closed).push(dossier)
  }
  return list
}

/** Open, or first seen closed in the period. */
function isWithin(dossier: Dossier, from: number, to: number): boolean {
  const since = closedSince(dossier)
  return since === null || (since >= from && since < to)
}

/** Closed rows whose status changed in the period, or that were first seen in it. */
async function closedRows(db: HistoryDatabase, from: number, to: number): Promise<DossierRow[]> {
  const [closings, firstSeen] = await Promise.all([
    db.changes.where('[field+seenAfter]').between(['status', from], ['status', to]).toArray(),
    db.dossiers.where('[open+firstSeen]').between([0, from], [0, to]).primaryKeys(),
  ])
  const ids = new Set([...firstSeen, ...closings.map(({ dossier }) => dossier)])
  return (await rowsOfIds(db, [...ids])).filter(({ open }) => open === 0)
}

import Dexie from 'dexie'
import type { DeletionReason, HistoryDatabase, LookRow } from './database'
import { readDeletions } from './deletions'
import type { Scope } from './read'

/** What the figures rest on: how many dossiers were ever shown here, and the first and the last look. */
export interface Coverage {
  seen: number
  /** Epoch ms; null before the first look. */
  from: number | null
  to: number | null
}

/** What is known no more, for one reason: how many dossiers, how often, and the last time (epoch ms). */
export interface Deleted {
  why: DeletionReason
  dossiers: number
  times: number
  last: number
}

export interface HistoryCoverage extends Coverage {
  perOrigin: (Coverage & { origin: string })[]
  /** Of the whole history: what is gone belongs to no account any more. */
  deleted: Deleted[]
}

/**
 * Coverage of the whole history and of each console, by its address: counts and index ends only. That of one account
 * is counted from its looks.
 */
export async function readCoverage(db: HistoryDatabase, { account }: Scope = {}): Promise<HistoryCoverage> {
  return db.transaction('r', db.dossiers, db.looks, db.deletions, async () => {
    const perOrigin =
      account === undefined ? await everyOrigin(db) : await originsOf(db, await looksOf(db, account))
    return {
      seen: perOrigin.reduce((sum, one) => sum + one.seen, 0),
      from: earliest(perOrigin.map((one) => one.from)),
      to: latest(perOrigin.map((one) => one.to)),
      perOrigin,
      deleted: await readDeleted(db),
    }
  })
}

async function readDeleted(db: HistoryDatabase): Promise<Deleted[]> {
  const byReason = new Map<DeletionReason, Deleted>()
  for (const { why, dossiers, at } of await readDeletions(db)) {
    const before = byReason.get(why) ?? { why, dossiers: 0, times: 0, last: at }
    byReason.set(why, {
      why,
      dossiers: before.dossiers + dossiers,
      times: before.times + 1,
      last: Math.max(before.last, at),
    })
  }
  return [...byReason.values()]
}

async function everyOrigin(db: HistoryDatabase) {
  const origins = (await db.looks.orderBy('origin').uniqueKeys()).map(String)
  const seen = await countSeen(db, origins)
  return Promise.all(
    origins.map(async (origin) => {
      const looks = db.looks.where('[origin+at]').between([origin, Dexie.minKey], [origin, Dexie.maxKey])
      const [first, last] = await Promise.all([looks.first(), looks.last()])
      return { origin, seen: seen.get(origin) ?? 0, from: first?.at ?? null, to: last?.at ?? null }
    }),
  )
}

/**
 * How many dossiers each console has shown. The browser counts a range of keys eight times slower than a whole table,
 * and what a popup waits for is this: so the console that was looked at most has what the others leave.
 */
async function countSeen(db: HistoryDatabase, origins: readonly string[]): Promise<Map<string, number>> {
  const most = (await hasOthers(db, origins)) ? null : await mostLookedAt(db, origins)
  const counted = await Promise.all(
    origins
      .filter((origin) => origin !== most)
      .map(async (origin): Promise<[string, number]> => [origin, await keysOf(db, origin).count()]),
  )
  if (most === null) return new Map(counted)
  const rest = counted.reduce((left, [, count]) => left - count, await db.dossiers.count())
  return new Map([...counted, [most, rest]])
}

/** Whether dossiers of still another console are there: the looks that showed them may be gone. */
async function hasOthers(db: HistoryDatabase, origins: readonly string[]): Promise<boolean> {
  let after = ''
  for (;;) {
    const [key] = await db.dossiers.where('key').above(after).limit(1).keys()
    if (key === undefined) return false
    const origin = origins.find((one) => String(key).startsWith(prefixOf(one)))
    if (origin === undefined) return true
    after = `${prefixOf(origin)}${highest}`
  }
}

/** Above every text with the same beginning. */
const highest = '\uffff'

async function mostLookedAt(db: HistoryDatabase, origins: readonly string[]): Promise<string | null> {
  if (origins.length < 2) return origins[0] ?? null
  const counts = await Promise.all(origins.map((origin) => db.looks.where('origin').equals(origin).count()))
  return origins[counts.indexOf(Math.max(...counts))] ?? null
}

function keysOf(db: HistoryDatabase, origin: string) {
  return db.dossiers.where('key').startsWith(prefixOf(origin))
}

function prefixOf(origin: string): string {
  return `${origin} `
}

function looksOf(db: HistoryDatabase, account: string): Promise<LookRow[]> {
  return db.looks.where('account').equals(account).toArray()
}

async function originsOf(db: HistoryDatabase, looks: readonly LookRow[]) {
  const origins = [...new Set(looks.map(({ origin }) => origin))].sort()
  return Promise.all(
    origins.map(async (origin) => {
      const own = looks.filter((look) => look.origin === origin)
      const instants = own.map(({ at }) => at)
      return { origin, seen: await countKnown(db, own), from: earliest(instants), to: latest(instants) }
    }),
  )
}

/** How many dossiers that are still there some looks showed, under whatever id they did. */
async function countKnown(db: HistoryDatabase, looks: readonly LookRow[]): Promise<number> {
  const shown = [...new Set(looks.flatMap(({ ids }) => [...ids]))]
  const [own, joined] = await Promise.all([
    db.dossiers.where(':id').anyOf(shown).primaryKeys(),
    db.dossiers.where('aliases').anyOf(shown).primaryKeys(),
  ])
  return new Set([...own, ...joined]).size
}

function earliest(instants: (number | null)[]): number | null {
  return instants.reduce((a, b) => (a === null || (b !== null && b < a) ? b : a), null)
}

function latest(instants: (number | null)[]): number | null {
  return instants.reduce((a, b) => (a === null || (b !== null && b > a) ? b : a), null)
}

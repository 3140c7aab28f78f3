import Dexie from 'dexie'
import type { Sighting } from '@/utils/dossier/sighting'
import { type TrackedField, trackedFields } from '@/utils/dossier/sighting'
import type { HistoryDatabase, LookRow } from './database'

/** Batches grow, since what is sought was nearly always shown in one of the last few looks. */
const firstBatch = 16
const batchGrowth = 4
/** More at once would be felt by who scrolls a page meanwhile. */
const largestBatch = 512

/** Goes through the looks, the latest first, until `visit` returns true. Runs inside the caller's transaction. */
async function walkBack(db: HistoryDatabase, visit: (look: LookRow) => boolean): Promise<void> {
  let last = (await db.looks.toCollection().last())?.seq ?? 0
  for (let size = firstBatch; last > 0; size = Math.min(size * batchGrowth, largestBatch)) {
    const batch = await db.looks
      .where(':id')
      .between(last - size + 1, last, true, true)
      .toArray()
    if (batch.reverse().some(visit)) return
    last -= size
  }
}

/** The latest instant at which a look was recorded, epoch ms, in whatever order; null before the first. */
export async function latestLook(db: HistoryDatabase): Promise<number | null> {
  const origins = await db.looks.orderBy('origin').uniqueKeys()
  const last = await Promise.all(
    origins.map((origin) =>
      db.looks.where('[origin+at]').between([origin, Dexie.minKey], [origin, Dexie.maxKey]).last(),
    ),
  )
  return last.reduce<number | null>(
    (latest, look) => (look ? Math.max(latest ?? look.at, look.at) : latest),
    null,
  )
}

/** When each of `ids` was last shown; an id that no look names is absent. */
export async function lastSeen(db: HistoryDatabase, ids: Iterable<number>): Promise<Map<number, number>> {
  const wanted = new Set(ids)
  const seen = new Map<number, number>()
  if (wanted.size === 0) return seen
  await walkBack(db, (look) => {
    for (const id of look.ids) {
      if (wanted.delete(id)) seen.set(id, look.at)
    }
    return wanted.size === 0
  })
  return seen
}

/** `DossierRow.id` of every dossier that was ever shown to an account. */
export async function shownTo(db: HistoryDatabase, account: string): Promise<Set<number>> {
  const shown = new Set<number>()
  await db.looks
    .where('account')
    .equals(account)
    .each(({ ids }) => {
      for (const id of ids) shown.add(id)
    })
  return shown
}

/** A field of a dossier, by any id the dossier ever had. */
export interface FieldQuery {
  ids: readonly number[]
  field: TrackedField
}

/** For each query the instant a page last showed that field, or null when none did. */
export async function fieldsLastSeen(
  db: HistoryDatabase,
  queries: readonly FieldQuery[],
): Promise<Map<FieldQuery, number>> {
  const open = new Map<number, Set<FieldQuery>>()
  for (const query of queries) {
    for (const id of query.ids) open.set(id, (open.get(id) ?? new Set()).add(query))
  }
  const found = new Map<FieldQuery, number>()
  if (queries.length === 0) return found
  await walkBack(db, (look) => {
    look.ids.forEach((id, index) => {
      for (const query of open.get(id) ?? []) {
        if (!found.has(query) && shows(look.shown[index] ?? 0, query.field)) found.set(query, look.at)
      }
    })
    return found.size === queries.length
  })
  return found
}

/** The tracked fields a sighting shows, as `LookRow.shown` keeps them. */
export function shownFields(sighting: Sighting): number {
  return trackedFields.reduce((bits, field, n) => (sighting[field] === undefined ? bits : bits | (1 << n)), 0)
}

function shows(bits: number, field: TrackedField): boolean {
  return (bits & (1 << trackedFields.indexOf(field))) !== 0
}

import Dexie from 'dexie'
import type { HistoryDatabase } from './database'

/** What the figures rest on: how many dossiers were ever shown here, and the first and the last look. */
export interface Coverage {
  seen: number
  /** Epoch ms; null before the first look. */
  from: number | null
  to: number | null
}

export interface HistoryCoverage extends Coverage {
  perOrigin: (Coverage & { origin: string })[]
}

/** Coverage of the whole history and of each console, by its address. Counts and index ends only. */
export async function readCoverage(db: HistoryDatabase): Promise<HistoryCoverage> {
  return db.transaction('r', db.dossiers, db.looks, async () => {
    const origins = await db.looks.orderBy('origin').uniqueKeys()
    const perOrigin = await Promise.all(origins.map((origin) => originCoverage(db, String(origin))))
    return {
      seen: perOrigin.reduce((sum, one) => sum + one.seen, 0),
      from: earliest(perOrigin.map((one) => one.from)),
      to: latest(perOrigin.map((one) => one.to)),
      perOrigin,
    }
  })
}

async function originCoverage(db: HistoryDatabase, origin: string) {
  const looks = db.looks.where('[origin+at]').between([origin, Dexie.minKey], [origin, Dexie.maxKey])
  const [seen, first, last] = await Promise.all([
    db.dossiers.where('key').startsWith(`${origin} `).count(),
    looks.first(),
    looks.last(),
  ])
  return { origin, seen, from: first?.at ?? null, to: last?.at ?? null }
}

function earliest(instants: (number | null)[]): number | null {
  return instants.reduce((a, b) => (a === null || (b !== null && b < a) ? b : a), null)
}

function latest(instants: (number | null)[]): number | null {
  return instants.reduce((a, b) => (a === null || (b !== null && b > a) ? b : a), null)
}

import type { Sighting } from '@/utils/dossier/sighting'
import { HistoryDatabase } from '@/utils/history/database'
import { readDossier, readOpen } from '@/utils/history/read'
import { record } from '@/utils/history/record'
import { groundsOf } from '@/utils/reports/context'
import { judgeDossier } from '@/utils/reports/judged'
import { emptyCatalogue } from '@/utils/settings/catalogue-store'
import { defaultSettings } from '@/utils/settings/defaults'

/** What the bench asks of the page: everything that needs a real IndexedDB. All times in ms. */
export interface HistoryBench {
  /** One round: recording `count` new sightings, the same look again, and raw puts of the same rows. */
  round(count: number): Promise<RoundTimes>
  /** Fills a history with `count` dossiers, a tenth of them open, and reads it. */
  reads(count: number): Promise<{ open: number; one: number }>
  /** Reads `count` open dossiers from a history and judges them as the popup does. */
  judging(count: number): Promise<{ read: number; judged: number }>
  /** Adds dossiers `from` up to `to`, a tenth or all of them open, to the history of this name. */
  fill(name: string, from: number, to: number, open?: 'tenth' | 'all'): Promise<void>
  /** Records in the history of this name a look at a list of twenty: nineteen that moved on, and `n`, which is new. */
  look(name: string, n: number): Promise<void>
  /** Reads `count` open dossiers and holds them until `letGo`. */
  hold(count: number): Promise<number>
  letGo(): void
}

export interface RoundTimes {
  recorded: number
  repeated: number
  /** Raw puts into stores with the same indexes, and with none. */
  rawIndexed: number
  rawPlain: number
}

const origin = 'https://motcua.vidu.example'
const day = 86_400_000
const start = Date.UTC(2026, 10, 16, 1)

function sightingOf(n: number, status: Sighting['status'] = 'processing'): Sighting {
  return {
    number: `H00.77.01-2611${String((n % 28) + 1).padStart(2, '0')}-${String(n).padStart(6, '0')}`,
    rowId: String(400_000 + n),
    status,
    statusLabel: 'Đang xử lý',
    step: n % 3 === 0 ? 'Thẩm định hồ sơ' : 'Trình lãnh đạo phòng ký',
    holder: `Cán bộ ${n % 17}`,
    unit: 'Phòng Tài nguyên và Môi trường',
    procedure: '1.004193',
    receivedAt: { at: start - 3 * day, precision: 'minute' },
    dueAt: { at: start + (n % 20) * day, precision: 'minute' },
    term: { unit: 'workingDay', count: 10 },
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now()
  await work()
  return performance.now() - from
}

function freshHistory(): HistoryDatabase {
  return new HistoryDatabase(`bench-${crypto.randomUUID()}`)
}

async function round(count: number): Promise<RoundTimes> {
  const db = freshHistory()
  await db.open()
  const sightings = Array.from({ length: count }, (_, n) => sightingOf(n))
  const look = (at: number) => record(db, { origin, page: 'list', account: null, sightings, at })
  const recorded = await timed(() => look(start))
  const repeated = await timed(() => look(start + 60_000))
  const rows = await db.dossiers.toArray()
  const looks = (await db.looks.toArray()).slice(0, 1)
  const rawIndexed = await rawPut(rows, looks, true)
  const rawPlain = await rawPut(rows, looks, false)
  await db.delete()
  return { recorded, repeated, rawIndexed, rawPlain }
}

/** The same rows into a database of the same form, without a line of ours in between. */
async function rawPut(rows: readonly object[], looks: readonly object[], indexed: boolean): Promise<number> {
  const name = `raw-${crypto.randomUUID()}`
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open(name, 1)
    opening.onupgradeneeded = () => {
      const dossiers = opening.result.createObjectStore('dossiers', { keyPath: 'id', autoIncrement: true })
      opening.result.createObjectStore('looks', { keyPath: 'seq', autoIncrement: true })
      if (!indexed) return
      dossiers.createIndex('key', 'key', { unique: true })
      dossiers.createIndex('rowKey', 'rowKey')
      dossiers.createIndex('[open+firstSeen]', ['open', 'firstSeen'])
      dossiers.createIndex('aliases', 'aliases', { multiEntry: true })
    }
    opening.onsuccess = () => resolve(opening.result)
    opening.onerror = () => reject(opening.error)
  })
  const time = await timed(
    () =>
      new Promise<void>((resolve, reject) => {
        const transaction = db.transaction(['dossiers', 'looks'], 'readwrite')
        transaction.oncomplete = () => resolve()
        transaction.onabort = () => reject(transaction.error)
        const dossiers = transaction.objectStore('dossiers')
        for (const row of rows) dossiers.put(row)
        for (const look of looks) transaction.objectStore('looks').put(look)
      }),
  )
  db.close()
  indexedDB.deleteDatabase(name)
  return time
}

const portion = 5000
/** A tenth of them: the newest, and among the older ones every hundredth, which has lain there for long. */
const isOpenOf = (count: number) => (n: number) => n >= count * 0.91 || n % 100 === 0

async function filled(count: number, isOpen: (n: number) => boolean): Promise<HistoryDatabase> {
  const db = freshHistory()
  await fillInto(db, 0, count, isOpen)
  return db
}

async function fill(name: string, from: number, to: number, open: 'tenth' | 'all' = 'tenth'): Promise<void> {
  const db = new HistoryDatabase(name)
  await fillInto(db, from, to, open === 'all' ? () => true : isOpenOf(to))
  db.close()
}

async function look(name: string, n: number): Promise<void> {
  const db = new HistoryDatabase(name)
  const known = Array.from({ length: 19 }, (_, back) => ({
    ...sightingOf(n - back - 1),
    step: `Bước ${n % 7}`,
  }))
  const sightings = [sightingOf(n), ...known]
  await record(db, { origin, page: 'list', account: null, sightings, at: Date.now() })
  db.close()
}

/** Written past the recorder, which is timed above: dossiers, a change of step for each, and looks of 50 rows. */
async function fillInto(
  db: HistoryDatabase,
  from: number,
  to: number,
  isOpen: (n: number) => boolean,
): Promise<void> {
  for (let first = from; first < to; first += portion) {
    const numbers = Array.from({ length: Math.min(portion, to - first) }, (_, n) => first + n)
    await db.transaction('rw', db.dossiers, db.changes, db.looks, async () => {
      const ids = await db.dossiers.bulkAdd(
        numbers.map((n) => {
          const current = sightingOf(n, isOpen(n) ? 'processing' : 'returned')
          return {
            key: `${origin} ${current.number}`,
            origin,
            open: isOpen(n) ? 1 : 0,
            current,
            firstSeen: start,
          }
        }),
        { allKeys: true },
      )
      await db.changes.bulkAdd(
        ids.map((dossier) => ({
          dossier,
          field: 'step' as const,
          before: 'Tiếp nhận hồ sơ',
          after: 'Thẩm định hồ sơ',
          seenBefore: start,
          seenAfter: start + 3_600_000,
        })),
      )
      for (let at = 0; at < ids.length; at += 50) {
        const shown = ids.slice(at, at + 50)
        await db.looks.add({
          origin,
          page: 'list',
          account: null,
          at: start + first + at,
          ids: Uint32Array.from(shown),
          shown: Uint32Array.from(shown, () => 511),
        })
      }
    })
  }
}

async function judging(count: number): Promise<{ read: number; judged: number }> {
  const db = await filled(count, () => true)
  const context = { ...groundsOf(defaultSettings, emptyCatalogue), now: start + 4 * day }
  const from = performance.now()
  const { dossiers } = await readOpen(db)
  const between = performance.now()
  for (const dossier of dossiers) judgeDossier(dossier, context)
  const judged = performance.now() - between
  await db.delete()
  return { read: between - from, judged }
}

async function reads(count: number): Promise<{ open: number; one: number }> {
  const db = await filled(count, isOpenOf(count))
  const open = await timed(() => readOpen(db))
  const key = `${origin} ${sightingOf(Math.floor(count / 2)).number}`
  const one = await timed(() => readDossier(db, key))
  await db.delete()
  return { open, one }
}

let held: unknown = null

async function hold(count: number): Promise<number> {
  const db = await filled(count, () => true)
  const list = await readOpen(db)
  held = list
  await db.delete()
  return list.dossiers.length
}

const bench: HistoryBench = {
  round,
  reads,
  judging,
  fill,
  look,
  hold,
  letGo() {
    held = null
  },
}
Object.assign(globalThis, { historyBench: bench, isHolding: () => held !== null })

import Dexie from 'dexie'
import { describe, expect, test } from 'vitest'
import { HistoryDatabase } from '@/utils/history/database'
import { liveHistory } from '@/utils/history/live'
import { readPeriod } from '@/utils/history/period'
import { historyProblem, isOfLaterVersion } from '@/utils/history/problem'
import { allDossiers, readDossier, readOpen } from '@/utils/history/read'
import { record } from '@/utils/history/record'
import { readRevision } from '@/utils/history/revision'
import { knownIn } from './known'
import { at, freshHistory, look, origin, sighting } from './make'
import { histories, released } from './released'

const oldest = histories[0]?.openedBy ?? []

function knowing(name: string, known: readonly Record<string, string>[]): Dexie {
  const db = new Dexie(name)
  known.forEach((stores, index) => {
    db.version(index + 1).stores(stores)
  })
  return db
}

/** A database as these left it, with a joined dossier, a closed one, a change, an entry and looks, written by the first. */
async function leftBy(
  openedBy: readonly (typeof released)[],
  name = `history-${crypto.randomUUID()}`,
): Promise<Dexie> {
  const [begunBy = [], ...later] = openedBy
  let db = knowing(name, begunBy)
  await fill(db)
  for (const known of later) {
    db.close()
    db = knowing(name, known)
    await db.open()
  }
  return db
}

async function fill(db: Dexie): Promise<void> {
  const seen = (when: string, ids: number[]) => ({
    origin,
    page: 'list',
    account: null,
    at: at(when),
    ids: Uint32Array.from(ids),
    shown: Uint32Array.from(ids, () => 1),
  })
  const row = (id: number, open: 0 | 1, status: string) => ({
    id,
    key: `${origin} A-${id}`,
    origin,
    open,
    current: { number: `A-${id}`, status },
    firstSeen: at('2026-11-16 08:00'),
  })
  await db.table('dossiers').bulkAdd([{ ...row(1, 1, 'processing'), aliases: [3] }, row(2, 0, 'returned')])
  await db.table('changes').add({
    dossier: 2,
    field: 'status',
    before: 'processing',
    after: 'returned',
    seenBefore: at('2026-11-16 08:00'),
    seenAfter: at('2026-11-17 08:00'),
  })
  await db
    .table('entries')
    .add({ dossier: 1, entry: { kind: 'onTimeAnswer', at: 5, answer: 'late', dueAt: 6 } })
  await db.table('looks').bulkAdd([seen('2026-11-16 08:00', [2, 3]), seen('2026-11-17 08:00', [1, 2])])
}

/** A row of each store that not every version had. */
const laterRows = {
  absences: { from: 20_775, to: 20_776, person: 'an.tv' },
  deletions: { at: 5, why: 'one', dossiers: 1, looks: 2 },
  marks: { name: 'source', value: 'this-computer' },
  imported: { source: 'other', key: `${origin} A-7`, open: 1, seen: { key: `${origin} A-7` } },
  sources: { id: 'other', name: 'Máy quầy 2', importedAt: 6 },
  draws: { at: 7, seed: '2026-11-16' },
}

/** Every row of every store, as the browser has them. */
async function rowsOf(db: Dexie): Promise<Record<string, unknown[]>> {
  await db.open()
  const rows: Record<string, unknown[]> = {}
  for (const table of db.tables) rows[table.name] = await table.toArray()
  return rows
}

test('the last of the histories there ever were is what the present code makes', async () => {
  const begun = new HistoryDatabase(`history-${crypto.randomUUID()}`)
  const listed = knowing(`history-${crypto.randomUUID()}`, released)
  expect(await schemaOf(listed)).toEqual(await schemaOf(begun))
})

describe.each(histories)('a history of version $called', ({ openedBy }) => {
  test('keeps every row', async () => {
    const old = await leftBy(openedBy)
    for (const [store, row] of Object.entries(laterRows)) {
      if (old.tables.some(({ name }) => name === store)) await old.table(store).add(row)
    }
    const before = await rowsOf(old)
    expect(Object.values(before).flat().length).toBeGreaterThan(5)
    old.close()
    expect(await rowsOf(new HistoryDatabase(old.name))).toMatchObject(before)
  })

  test('is read as it was, and goes on', async () => {
    const old = await leftBy(openedBy)
    old.close()
    const db = new HistoryDatabase(old.name)
    const { dossiers, corrupt } = await allDossiers(db)
    expect(corrupt).toBe(0)
    expect(dossiers).toMatchObject([
      { key: `${origin} A-1`, lastSeen: at('2026-11-17 08:00'), entries: [{ kind: 'onTimeAnswer' }] },
      { key: `${origin} A-2`, changes: [{ field: 'status', after: 'returned' }] },
    ])
    expect((await readOpen(db)).dossiers.map(({ key }) => key)).toEqual([`${origin} A-1`])
    const { closed } = await readPeriod(db, at('2026-11-17 00:00'), at('2026-11-18 00:00'))
    expect(closed.map(({ key }) => key)).toEqual([`${origin} A-2`])
    expect(await readRevision(db)).toBe(0)
    await look(db, '2026-11-18 08:00', [sighting('A-1', { step: 'Trình ký' })])
    expect((await readDossier(db, `${origin} A-1`))?.lastSeen).toBe(at('2026-11-18 08:00'))
    expect(await readRevision(db)).toBe(1)
  })

  test('gives way to a page of this version', async () => {
    const old = await leftBy(openedBy)
    const db = new HistoryDatabase(old.name)
    expect(await db.dossiers.count()).toBe(2)
    await look(db, '2026-11-18 08:00', [sighting('A-9')])
    expect(await db.dossiers.count()).toBe(3)
  })
})

test('a page that does not give way is waited for', async () => {
  const old = await leftBy(oldest)
  old.close()
  const deaf = await openRaw(old.name)
  const db = new HistoryDatabase(old.name)
  const blocked = new Promise((resolve) => db.on('blocked', resolve))
  const counted = db.dossiers.count()
  await blocked
  deaf.close()
  expect(await counted).toBe(2)
})

describe.each(histories)('brought on from version $called', ({ openedBy }) => {
  test('a history has the stores and indexes of one that was begun today', async () => {
    const old = await leftBy(openedBy)
    old.close()
    const begun = freshHistory()
    expect(await schemaOf(new HistoryDatabase(old.name))).toEqual(await schemaOf(begun))
  })

  test('by two pages at once, it is read by both', async () => {
    const old = await leftBy(openedBy)
    old.close()
    const pages = [new HistoryDatabase(old.name), new HistoryDatabase(old.name)]
    expect(await Promise.all(pages.map((db) => db.dossiers.count()))).toEqual([2, 2])
    await Promise.all(pages.map((db, n) => look(db, '2026-11-18 08:00', [sighting(`B-${n}`)])))
    expect(await Promise.all(pages.map((db) => db.dossiers.count()))).toEqual([4, 4])
  })

  test('by a worker that is ended at any moment of it, it is there whole', async () => {
    const whole = await knownIn(new HistoryDatabase((await leftBy(openedBy)).name))
    for (let ms = 0; ms < 20; ms++) {
      const old = await leftBy(openedBy)
      old.close()
      await openIn(old.name, ms)
      const found = await knownIn(new HistoryDatabase(old.name))
      expect(found, `ended after ${ms} ms`).toEqual(whole)
    }
  })
})

describe('a history of a later version', () => {
  test('is left alone, and the officer is told', async () => {
    const name = await leftByLater()
    const db = new HistoryDatabase(name)
    const failed = await db.dossiers.count().catch((error: unknown) => error)
    expect(historyProblem(failed)).toContain('phiên bản tiện ích mới hơn')
    const untouched = await openRaw(name)
    expect(untouched.version).toBe((released.length + 1) * 10)
    untouched.close()
  })

  test('takes over from a page that has it open', async () => {
    const db = freshHistory()
    await look(db, '2026-11-16 08:00', [sighting('A-1')])
    await leftByLater(db.name)
    const result = await record(db, {
      origin,
      page: 'list',
      account: null,
      at: 1,
      sightings: [sighting('A-2')],
    })
    expect(result).toMatchObject({
      ok: false,
      problem: expect.stringContaining('phiên bản tiện ích mới hơn'),
    })
  })

  test('a page that asks of it is told so, each time', async () => {
    const db = new HistoryDatabase(await leftByLater())
    const told = () =>
      new Promise((resolve) => liveHistory(() => db.dossiers.count()).subscribe({ error: resolve }))
    expect(isOfLaterVersion(await told())).toBe(true)
    expect(isOfLaterVersion(await told())).toBe(true)
  })

  async function leftByLater(name = `history-${crypto.randomUUID()}`): Promise<string> {
    const later = new Dexie(name)
    for (const [index, stores] of released.entries()) later.version(index + 1).stores(stores)
    later.version(released.length + 1).stores({ later: '++id' })
    await later.open()
    later.close()
    return name
  }
})

/** The names of all stores with their keys and indexes, as the browser has them. */
async function schemaOf(db: Dexie): Promise<unknown> {
  await db.open()
  const connection = db.backendDB()
  const stores = [...connection.objectStoreNames]
  const transaction = connection.transaction(stores)
  return stores.map((name) => {
    const store = transaction.objectStore(name)
    const indexes = [...store.indexNames].map((index) => {
      const { keyPath, unique, multiEntry } = store.index(index)
      return { index, keyPath, unique, multiEntry }
    })
    return { name, keyPath: store.keyPath, autoIncrement: store.autoIncrement, indexes }
  })
}

/** Has a worker open a history, which brings it on, and ends it `afterMs` after it was asked to. */
function openIn(name: string, afterMs: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./open-worker.ts', import.meta.url), { type: 'module' })
    worker.onerror = ({ message }) => reject(new Error(message))
    worker.onmessage = () => {
      worker.postMessage(name)
      setTimeout(() => {
        worker.terminate()
        resolve()
      }, afterMs)
    }
  })
}

function openRaw(name: string, version?: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name, version)
    opening.onsuccess = () => resolve(opening.result)
    opening.onerror = () => reject(opening.error)
  })
}

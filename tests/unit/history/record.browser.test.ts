import { describe, expect, test } from 'vitest'
import type { PageTime, Sighting } from '@/utils/dossier/sighting'
import { readCoverage } from '@/utils/history/coverage'
import { HistoryDatabase } from '@/utils/history/database'
import { appendEntry } from '@/utils/history/entries'
import { allDossiers, openSightings, readDossier, readOpen } from '@/utils/history/read'
import { record } from '@/utils/history/record'
import { at, freshHistory, look, origin, sighting } from './make'

const day = (text: string): PageTime => ({ at: at(`${text} 00:00`), precision: 'day' })
const minute = (text: string): PageTime => ({ at: at(text), precision: 'minute' })
const key = (number: string) => `${origin} ${number}`

async function counts(db: HistoryDatabase) {
  return {
    dossiers: await db.dossiers.count(),
    changes: await db.changes.count(),
    looks: await db.looks.count(),
  }
}

describe('one look', () => {
  test('keeps what the page showed and when', async () => {
    const db = freshHistory()
    const shown = sighting('A-1', { step: 'Thẩm định', holder: 'Lê Văn B', dueAt: day('2026-11-20') })
    const { dossiers, changed } = await look(db, '2026-11-18 09:12', [shown])
    expect(changed).toBe(true)
    expect(dossiers).toEqual([
      {
        key: key('A-1'),
        origin,
        current: shown,
        firstSeen: at('2026-11-18 09:12'),
        lastSeen: at('2026-11-18 09:12'),
        changes: [],
        entries: [],
      },
    ])
    expect(await readDossier(db, key('A-1'))).toEqual(dossiers[0])
  })

  test('that changed nothing writes one row and moves last-seen', async () => {
    const db = freshHistory()
    const rows = [sighting('A-1', { step: 'Thẩm định' }), sighting('A-2', { holder: 'Lê Văn B' })]
    await look(db, '2026-11-18 09:12', rows)
    const before = await db.dossiers.toArray()
    const { changed } = await look(db, '2026-11-19 14:03', rows)
    expect(changed).toBe(false)
    expect(await db.dossiers.toArray()).toEqual(before)
    expect(await counts(db)).toEqual({ dossiers: 2, changes: 0, looks: 2 })
    expect((await readDossier(db, key('A-2')))?.lastSeen).toBe(at('2026-11-19 14:03'))
  })

  test('shows a dossier without number or row id, but records nothing of it', async () => {
    const db = freshHistory()
    const { dossiers } = await look(db, '2026-11-18 09:12', [sighting(null), sighting('A-1')])
    expect(dossiers.map((dossier) => dossier?.key ?? null)).toEqual([null, key('A-1')])
    expect((await counts(db)).dossiers).toBe(1)
  })

  test('that shows one dossier twice records it once', async () => {
    const db = freshHistory()
    const { dossiers } = await look(db, '2026-11-18 09:12', [
      sighting('A-1', { rowId: '7', step: 'Tiếp nhận' }),
      sighting('A-1', { step: 'Thẩm định' }),
      sighting(null, { rowId: '7' }),
    ])
    expect(dossiers.map((dossier) => dossier?.key)).toEqual([key('A-1'), key('A-1'), key('A-1')])
    expect(await counts(db)).toEqual({ dossiers: 1, changes: 0, looks: 1 })
  })
})

describe('changes', () => {
  test('lie between the last look that showed the old value and the first that showed the new one', async () => {
    const db = freshHistory()
    await look(db, '2026-11-17 08:00', [sighting('A-1', { dueAt: day('2026-11-20'), step: 'Thẩm định' })])
    await look(db, '2026-11-18 09:12', [sighting('A-1', { dueAt: day('2026-11-20') })])
    await look(db, '2026-11-18 16:00', [sighting('A-1', { step: 'Thẩm định' })], { page: 'no due date here' })
    await look(db, '2026-11-19 14:03', [sighting('A-1', { dueAt: day('2026-11-27'), step: 'Trình ký' })])
    expect((await readDossier(db, key('A-1')))?.changes).toEqual([
      {
        field: 'step',
        before: 'Thẩm định',
        after: 'Trình ký',
        seenBefore: at('2026-11-18 16:00'),
        seenAfter: at('2026-11-19 14:03'),
      },
      {
        field: 'dueAt',
        before: day('2026-11-20'),
        after: day('2026-11-27'),
        seenBefore: at('2026-11-18 09:12'),
        seenAfter: at('2026-11-19 14:03'),
      },
    ])
  })

  test('are found however many other looks lie between', async () => {
    const db = freshHistory()
    await look(db, '2026-11-01 08:00', [sighting('A-1', { step: 'Thẩm định' })])
    await look(db, '2026-11-02 08:00', [sighting('A-1', { step: 'Thẩm định' })])
    for (let n = 0; n < 100; n++) await look(db, '2026-11-03 08:00', [sighting('A-2')])
    await look(db, '2026-11-19 08:00', [sighting('A-1', { step: 'Trình ký' })])
    expect((await readDossier(db, key('A-1')))?.changes[0]?.seenBefore).toBe(at('2026-11-02 08:00'))
  })

  test('of a list and a detail in turns are none, however differently they write the same', async () => {
    const db = freshHistory()
    const list = sighting('A-1', { dueAt: day('2026-11-20'), holder: 'LÊ VĂN B', procedure: '1.004193' })
    const detail = sighting('A-1', {
      statusLabel: 'Đang xử lý',
      dueAt: minute('2026-11-20 16:30'),
      holder: 'Lê Văn B (Chuyên viên)',
      procedure: 'Cấp bản sao trích lục hộ tịch',
      term: { unit: 'workingDay', count: 5 },
    })
    for (const when of ['08:00', '09:00', '10:00']) {
      await look(db, `2026-11-18 ${when}`, [list])
      await look(db, `2026-11-18 ${when}`, [detail], { page: 'detail' })
    }
    const dossier = await readDossier(db, key('A-1'))
    expect(dossier?.changes).toEqual([])
    expect(dossier?.current).toMatchObject({
      dueAt: minute('2026-11-20 16:30'),
      procedure: '1.004193',
      term: { unit: 'workingDay', count: 5 },
    })
  })
})

describe('a dossier before it has a number', () => {
  test('is joined to its number when a page shows both', async () => {
    const db = freshHistory()
    await look(db, '2026-11-16 08:00', [sighting(null, { rowId: '41', status: 'submitted' })])
    await appendEntry(db, `${origin} #41`, { kind: 'onTimeAnswer', at: 1, answer: 'late', dueAt: 2 })
    await look(db, '2026-11-17 08:00', [sighting('A-1', { rowId: '41', status: 'accepted' })])
    const dossier = await readDossier(db, key('A-1'))
    expect(await counts(db)).toMatchObject({ dossiers: 1, changes: 1 })
    expect(dossier).toMatchObject({ firstSeen: at('2026-11-16 08:00'), current: { number: 'A-1' } })
    expect(dossier?.entries).toHaveLength(1)
    expect(await readDossier(db, `${origin} #41`)).toEqual(dossier)
  })

  test.each([
    ['first', (pair: Sighting[]) => pair],
    ['last', (pair: Sighting[]) => pair.toReversed()],
  ])('is joined also when a page shows it twice, %s without its number', async (_, inOrder) => {
    const db = freshHistory()
    await look(db, '2026-11-18 08:00', [sighting('A-1', { rowId: '41' }), sighting(null, { rowId: '42' })])
    const both = [sighting(null, { rowId: '42', step: 'Thẩm định' }), sighting('A-1', { rowId: '42' })]
    await look(db, '2026-11-18 09:00', inOrder(both))
    const { dossiers } = await allDossiers(db)
    expect(dossiers.map(({ current }) => current.number)).toEqual(['A-1'])
  })

  test('is joined also to a number that another page had shown alone', async () => {
    const db = freshHistory()
    await look(db, '2026-11-16 08:00', [sighting(null, { rowId: '41', step: 'Tiếp nhận', unit: 'Phòng A' })])
    await look(db, '2026-11-17 08:00', [sighting(null, { rowId: '41', step: 'Thẩm định' })])
    await look(db, '2026-11-18 08:00', [sighting('A-1', { step: 'Thẩm định' })])
    await appendEntry(db, `${origin} #41`, { kind: 'onTimeAnswer', at: 1, answer: 'late', dueAt: 2 })
    await look(db, '2026-11-19 08:00', [sighting('A-1', { rowId: '41', step: 'Thẩm định' })])
    const { dossiers } = await allDossiers(db)
    expect(dossiers).toHaveLength(1)
    expect(dossiers[0]).toMatchObject({
      key: key('A-1'),
      firstSeen: at('2026-11-16 08:00'),
      lastSeen: at('2026-11-19 08:00'),
      current: { unit: 'Phòng A', step: 'Thẩm định' },
      changes: [{ field: 'step', before: 'Tiếp nhận', after: 'Thẩm định' }],
      entries: [{ kind: 'onTimeAnswer' }],
    })
    await look(db, '2026-11-20 08:00', [sighting('A-1', { step: 'Trình ký' })])
    const steps = (await readDossier(db, key('A-1')))?.changes.map(({ seenBefore }) => seenBefore)
    expect(steps).toEqual([at('2026-11-16 08:00'), at('2026-11-19 08:00')])
  })

  test('brings along what was seen of it under its row id', async () => {
    const db = freshHistory()
    await look(db, '2026-11-16 08:00', [sighting(null, { rowId: '41', step: 'Tiếp nhận' })])
    await look(db, '2026-11-17 08:00', [sighting(null, { rowId: '41', step: 'Tiếp nhận' })])
    await look(db, '2026-11-18 08:00', [sighting('A-1')])
    await look(db, '2026-11-19 08:00', [sighting('A-1', { rowId: '41', step: 'Thẩm định' })])
    expect((await readDossier(db, key('A-1')))?.changes).toMatchObject([
      { field: 'step', before: 'Tiếp nhận', seenBefore: at('2026-11-17 08:00') },
    ])
  })

  test('is not mixed with a number the console later gave the same row id', async () => {
    const db = freshHistory()
    await look(db, '2026-11-16 08:00', [sighting('A-1', { rowId: '0', step: 'Thẩm định' })])
    await look(db, '2026-11-17 08:00', [sighting('B-2', { rowId: '0', step: 'Tiếp nhận' })])
    await look(db, '2026-11-18 08:00', [sighting(null, { rowId: '0', step: 'Trình ký' })])
    const { dossiers } = await allDossiers(db)
    expect(dossiers.map(({ key, current }) => [key, current.step])).toEqual([
      [key('A-1'), 'Thẩm định'],
      [key('B-2'), 'Trình ký'],
    ])
  })

  test('goes to one number only where the page gives its row id to several', async () => {
    const db = freshHistory()
    await look(db, '2026-11-10 08:00', [sighting('A-1'), sighting(null, { rowId: '41' })])
    await look(db, '2026-11-10 09:00', [sighting('A-1', { rowId: '41' }), sighting('A-5', { rowId: '41' })])
    const rows = await db.dossiers.toArray()
    expect(rows.map(({ key }) => key).sort()).toEqual([`${origin} A-1`, `${origin} A-5`])
    const ids = rows.map(({ id }) => id)
    expect(rows.flatMap(({ aliases = [] }) => aliases).filter((alias) => ids.includes(alias))).toEqual([])
    expect(rows.find(({ key }) => key.endsWith('A-5'))?.firstSeen).toBe(at('2026-11-10 09:00'))
  })

  test('nor does a number keep the row id that another has now', async () => {
    const db = freshHistory()
    await look(db, '2026-11-16 08:00', [
      sighting('A-1', { rowId: '0', step: 'Thẩm định' }),
      sighting('B-2', { rowId: '1', step: 'Thẩm định' }),
    ])
    await look(db, '2026-11-17 08:00', [sighting('A-1', { rowId: '1', step: 'Thẩm định' })])
    await look(db, '2026-11-18 08:00', [sighting(null, { rowId: '1', step: 'Trình ký' })])
    const { dossiers } = await allDossiers(db)
    expect(dossiers.map(({ key, current }) => [key, current.step, current.rowId])).toEqual([
      [key('A-1'), 'Trình ký', '1'],
      [key('B-2'), 'Thẩm định', undefined],
    ])
  })

  test('rows that change places in one look keep to their numbers', async () => {
    const db = freshHistory()
    await look(db, '2026-11-16 08:00', [sighting('A-1', { rowId: '0' }), sighting('B-2', { rowId: '1' })])
    await look(db, '2026-11-17 08:00', [sighting('B-2', { rowId: '0' }), sighting('A-1', { rowId: '1' })])
    const rows = await db.dossiers.orderBy('key').toArray()
    expect(rows.map(({ key, rowKey }) => [key, rowKey])).toEqual([
      [key('A-1'), `${origin} #1`],
      [key('B-2'), `${origin} #0`],
    ])
  })
})

describe('what is open', () => {
  test('holds all but the returned, refused, withdrawn and cancelled', async () => {
    const db = freshHistory()
    await look(db, '2026-11-16 08:00', [
      sighting('A-1'),
      sighting('A-2', { status: 'finished' }),
      sighting('A-3', { status: 'returned' }),
      sighting('A-4', { status: 'withdrawn' }),
    ])
    expect((await readOpen(db)).dossiers.map(({ current }) => current.number)).toEqual(['A-1', 'A-2'])
    await look(db, '2026-11-17 08:00', [sighting('A-1', { status: 'returned' })])
    expect((await openSightings(db)).map(({ number }) => number)).toEqual(['A-2'])
  })

  test('is counted for each console by itself', async () => {
    const db = freshHistory()
    const other = 'https://motcua.khac.example'
    await look(db, '2026-11-16 08:00', [sighting('A-1'), sighting('A-2')])
    await look(db, '2026-11-17 08:00', [sighting('A-1')], { origin: other })
    expect(await readCoverage(db)).toEqual({
      seen: 3,
      from: at('2026-11-16 08:00'),
      to: at('2026-11-17 08:00'),
      deleted: [],
      perOrigin: [
        { origin: other, seen: 1, from: at('2026-11-17 08:00'), to: at('2026-11-17 08:00') },
        { origin, seen: 2, from: at('2026-11-16 08:00'), to: at('2026-11-16 08:00') },
      ],
    })
  })

  test('leaves out rows that cannot be read, and counts them', async () => {
    const db = freshHistory()
    await look(db, '2026-11-16 08:00', [sighting('A-1'), sighting('A-2')])
    const row = await db.dossiers.get({ key: key('A-1') })
    Object.assign(row ?? {}, { current: { number: 'A-1', status: 'no such status' } })
    if (row) await db.dossiers.put(row)
    const { dossiers, corrupt } = await readOpen(db)
    expect(dossiers.map((dossier) => dossier.key)).toEqual([key('A-2')])
    expect(corrupt).toBe(1)
  })
})

test('a row that cannot be read is written anew when it is seen again, and its past stays', async () => {
  const db = freshHistory()
  await look(db, '2026-11-16 08:00', [sighting('A-1', { step: 'Tiếp nhận' })])
  await look(db, '2026-11-17 08:00', [sighting('A-1', { step: 'Thẩm định' })])
  await db.dossiers.toCollection().modify((row) => {
    Object.assign(row, { current: null })
  })
  expect(await readDossier(db, key('A-1'))).toBeNull()
  await look(db, '2026-11-18 08:00', [sighting('A-1', { step: 'Thẩm định' })])
  expect(await readDossier(db, key('A-1'))).toMatchObject({
    current: { step: 'Thẩm định' },
    changes: [{ field: 'step', before: 'Tiếp nhận' }],
  })
  expect(await counts(db)).toEqual({ dossiers: 1, changes: 1, looks: 3 })
})

describe('many at once', () => {
  const many = (step: string, length = 1200): Sighting[] =>
    Array.from({ length }, (_, n) => sighting(`A-${n}`, { rowId: String(n), step }))

  test('are found again by one range read as they are by seeks', async () => {
    const db = freshHistory()
    await look(db, '2026-11-16 08:00', many('Thẩm định'))
    await look(db, '2026-11-17 08:00', many('Thẩm định'))
    expect(await counts(db)).toEqual({ dossiers: 1200, changes: 0, looks: 2 })
    const { dossiers } = await look(db, '2026-11-18 08:00', many('Trình ký'))
    expect(await counts(db)).toEqual({ dossiers: 1200, changes: 1200, looks: 3 })
    expect(dossiers.every((dossier) => dossier?.changes[0]?.seenBefore === at('2026-11-17 08:00'))).toBe(true)
  })

  test('are found also when the range between them is full of others', async () => {
    const db = freshHistory()
    const all = 2000
    await look(db, '2026-11-16 08:00', many('Thẩm định', all))
    const everyFifth = many('Trình ký', all).filter((_, n) => n % 5 === 0)
    await look(db, '2026-11-17 08:00', everyFifth)
    expect(await counts(db)).toEqual({ dossiers: all, changes: everyFifth.length, looks: 2 })
  })
})

describe('all or nothing', () => {
  test('a look that fails half way leaves nothing behind, and says so', async () => {
    const db = freshHistory()
    await look(db, '2026-11-16 08:00', [sighting('A-1', { step: 'Thẩm định' })])
    const before = await counts(db)
    db.looks.hook('creating', () => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    const result = await record(db, {
      origin,
      page: 'list',
      account: null,
      at: at('2026-11-17 08:00'),
      sightings: [sighting('A-1', { step: 'Trình ký' }), sighting('A-2')],
    })
    expect(result).toMatchObject({ ok: false, problem: expect.stringContaining('đầy') })
    expect(await counts(db)).toEqual(before)
    expect((await readDossier(db, key('A-1')))?.current.step).toBe('Thẩm định')
  })

  test('a database closed under a running look leaves nothing behind', async () => {
    const db = freshHistory()
    await look(db, '2026-11-16 08:00', [sighting('A-1', { step: 'Thẩm định' })])
    const running = record(db, {
      origin,
      page: 'list',
      account: null,
      at: at('2026-11-17 08:00'),
      sightings: [sighting('A-1', { step: 'Trình ký' }), sighting('A-2')],
    })
    db.close()
    await expect(running).resolves.toMatchObject({ ok: false })
    const again = new HistoryDatabase(db.name)
    expect(await counts(again)).toEqual({ dossiers: 1, changes: 0, looks: 1 })
    expect((await readDossier(again, key('A-1')))?.current.step).toBe('Thẩm định')
  })

  test('two handles that record the same dossiers at once lose and double nothing', async () => {
    const one = freshHistory()
    const other = new HistoryDatabase(one.name)
    const rows = Array.from({ length: 60 }, (_, n) => sighting(`A-${n}`, { step: 'Thẩm định' }))
    await Promise.all([
      look(one, '2026-11-16 08:00', rows),
      look(other, '2026-11-16 08:00', rows.toReversed()),
    ])
    await Promise.all([
      look(one, '2026-11-16 08:01', rows.slice(20)),
      look(other, '2026-11-16 08:01', rows.slice(0, 40)),
    ])
    expect(await counts(one)).toEqual({ dossiers: 60, changes: 0, looks: 4 })
    const { dossiers } = await readOpen(other)
    expect(dossiers.every(({ lastSeen }) => lastSeen === at('2026-11-16 08:01'))).toBe(true)
  })
})

test('an entry for a dossier never seen is refused', async () => {
  const db = freshHistory()
  expect(await appendEntry(db, key('A-1'), { kind: 'onTimeAnswer', at: 1, answer: 'late', dueAt: 2 })).toBe(
    false,
  )
  expect(await db.entries.count()).toBe(0)
})

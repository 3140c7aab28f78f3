import { describe, expect, test } from 'vitest'
import type { PageTime } from '@/utils/dossier/sighting'
import { addAbsence, readAbsences } from '@/utils/history/absences'
import { readBackup, writeBackup } from '@/utils/history/backup/file'
import { gather } from '@/utils/history/backup/gather'
import { factsOf, forecastMerge } from '@/utils/history/backup/preview'
import type { BackupContent } from '@/utils/history/backup/shared'
import { mergeBackup, restoreBackup } from '@/utils/history/backup/take-in'
import { readCoverage } from '@/utils/history/coverage'
import type { HistoryDatabase } from '@/utils/history/database'
import { appendEntry } from '@/utils/history/entries'
import { readPeriod } from '@/utils/history/period'
import { allDossiers, openSightings, readDossier, readOpen } from '@/utils/history/read'
import { at, freshHistory, look, origin, sighting } from '../make'

const day = (text: string): PageTime => ({ at: at(`${text} 00:00`), precision: 'day' })
const key = (number: string) => `${origin} ${number}`
const now = at('2026-11-20 17:00')

/** A file as it travels: written, and read again. */
async function fileOf(db: HistoryDatabase, name: string): Promise<BackupContent> {
  const read = await readBackup(await writeBackup(await gather(db, name, now)))
  if (!read.ok) throw new Error(read.problem)
  return read.content
}

/** Two counters of an office: each saw one dossier alone, and one both saw. */
async function twoCounters() {
  const one = freshHistory()
  await look(one, '2026-11-16 08:05', [
    sighting('A-1', { step: 'Thẩm định', unit: 'Phòng A', dueAt: day('2026-11-20') }),
    sighting('A-2'),
  ])
  const other = freshHistory()
  await look(other, '2026-11-16 09:00', [sighting('A-1', { step: 'Thẩm định', unit: 'Phòng B' })])
  await look(other, '2026-11-18 14:03', [
    sighting('A-1', { step: 'Trình ký', dueAt: day('2026-11-27') }),
    sighting('A-3', { status: 'finished' }),
  ])
  await appendEntry(other, key('A-1'), { kind: 'reviewed', at: at('2026-11-18 15:00') })
  return { one, other }
}

describe('a colleague’s file', () => {
  test('brings what he saw, and takes nothing from what this computer saw', async () => {
    const { one, other } = await twoCounters()
    const before = await rawOf(one)
    const file = await fileOf(other, 'Quầy 2')
    expect(await forecastMerge(one, file)).toEqual({ added: 2, updated: 0, same: 0, own: 0 })
    expect(await mergeBackup(one, file, now)).toEqual({ ok: true })
    expect(await rawOf(one)).toEqual(before)
    expect(await forecastMerge(one, file)).toEqual({ added: 0, updated: 0, same: 2, own: 0 })

    const dossier = await readDossier(one, key('A-1'))
    expect(dossier).toMatchObject({
      current: { step: 'Trình ký', unit: 'Phòng A', dueAt: day('2026-11-27') },
      firstSeen: at('2026-11-16 00:00'),
      lastSeen: at('2026-11-18 00:00'),
      entries: [{ kind: 'reviewed', at: at('2026-11-18 00:00') }],
      elsewhere: [{ name: 'Quầy 2', lastSeen: at('2026-11-18 00:00') }],
    })
    expect(dossier?.changes).toEqual([
      {
        field: 'step',
        before: 'Thẩm định',
        after: 'Trình ký',
        seenBefore: at('2026-11-16 08:05'),
        seenAfter: at('2026-11-18 00:00'),
        source: 'Quầy 2',
      },
      {
        field: 'dueAt',
        before: day('2026-11-20'),
        after: day('2026-11-27'),
        seenBefore: at('2026-11-16 08:05'),
        seenAfter: at('2026-11-18 00:00'),
        source: 'Quầy 2',
      },
    ])
    expect((await readOpen(one)).dossiers.map((each) => each.current.number).sort()).toEqual([
      'A-1',
      'A-2',
      'A-3',
    ])
    expect(await openSightings(one)).toHaveLength(3)
  })

  test('does not override what this computer saw on the same day or later', async () => {
    const { one, other } = await twoCounters()
    await look(one, '2026-11-18 08:00', [sighting('A-1', { step: 'Thẩm định', dueAt: day('2026-11-20') })])
    await mergeBackup(one, await fileOf(other, 'Quầy 2'), now)
    const dossier = await readDossier(one, key('A-1'))
    expect(dossier?.current).toMatchObject({ step: 'Thẩm định', dueAt: day('2026-11-20') })
    expect(dossier?.changes).toEqual([])
  })

  test('that saw a dossier closed takes it out of what is open', async () => {
    const { one, other } = await twoCounters()
    await look(other, '2026-11-19 08:00', [sighting('A-1', { status: 'returned' })])
    await mergeBackup(one, await fileOf(other, 'Quầy 2'), now)
    expect((await readOpen(one)).dossiers.map((each) => each.current.number).sort()).toEqual(['A-2', 'A-3'])
  })

  test('that saw a dossier running again brings it back to the account that it was shown to', async () => {
    const { one, other } = await twoCounters()
    for (const [number, account] of [
      ['A-1', 'quay1'],
      ['A-4', 'quay2'],
    ] as const)
      await look(one, '2026-11-17 08:00', [sighting(number, { status: 'returned' })], { account })
    await look(other, '2026-11-19 08:00', [sighting('A-1'), sighting('A-4')])
    await mergeBackup(one, await fileOf(other, 'Quầy 2'), now)
    const scope = { account: 'quay1' }
    expect((await readOpen(one, scope)).dossiers.map(({ current }) => current.number)).toEqual(['A-1'])
    const { open, closed } = await readPeriod(one, at('2026-11-18 00:00'), now, scope)
    expect(open.map(({ current }) => current.number)).toEqual(['A-1'])
    expect(closed).toEqual([])
  })

  test('gives the same whichever comes first, and however often', async () => {
    const { one, other } = await twoCounters()
    const third = freshHistory()
    await look(third, '2026-11-19 08:00', [sighting('A-1', { step: 'Trình ký' }), sighting('A-4')])
    const [a, b, c] = await Promise.all([
      fileOf(one, 'Quầy 1'),
      fileOf(other, 'Quầy 2'),
      fileOf(third, 'Quầy 3'),
    ])
    const results = await Promise.all(
      [
        [a, b, c],
        [c, b, a],
        [b, b, a, c, a],
      ].map(async (files) => {
        const db = freshHistory()
        for (const file of files) await mergeBackup(db, file, now)
        return allDossiers(db)
      }),
    )
    expect(results[0]?.dossiers).toHaveLength(4)
    expect(results[1]).toEqual(results[0])
    expect(results[2]).toEqual(results[0])
  })

  test('is passed on with the name of the computer that saw it', async () => {
    const { one, other } = await twoCounters()
    await mergeBackup(one, await fileOf(other, 'Quầy 2'), now)
    const third = freshHistory()
    await mergeBackup(third, await fileOf(one, 'Quầy 1'), now)
    const dossier = await readDossier(third, key('A-1'))
    expect(dossier?.elsewhere?.map(({ name }) => name).sort()).toEqual(['Quầy 1', 'Quầy 2'])
    expect(dossier?.current).toMatchObject({ step: 'Trình ký', dueAt: day('2026-11-27') })
  })

  test('that brings this computer’s own rows back changes nothing', async () => {
    const { one, other } = await twoCounters()
    await mergeBackup(other, await fileOf(one, 'Quầy 1'), now)
    await look(one, '2026-11-19 08:00', [sighting('A-2', { status: 'returned' })])
    const back = await fileOf(other, 'Quầy 2')
    expect(await forecastMerge(one, back)).toEqual({ added: 2, updated: 0, same: 0, own: 2 })
    await mergeBackup(one, back, now)
    expect((await readDossier(one, key('A-2')))?.current.status).toBe('returned')
    expect(await one.imported.toArray()).toHaveLength(2)
  })

  test('that cannot be written whole is not written at all', async () => {
    const { one, other } = await twoCounters()
    const before = await allDossiers(one)
    one.sources.hook('creating', () => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    const result = await mergeBackup(one, await fileOf(other, 'Quầy 2'), now)
    expect(result).toMatchObject({ ok: false, problem: expect.stringContaining('đầy') })
    expect(await one.imported.count()).toBe(0)
    expect(await allDossiers(one)).toEqual(before)
  })
})

describe('a backup', () => {
  test('puts everything back, by the day, and the computer goes on from there', async () => {
    const { one, other } = await twoCounters()
    await mergeBackup(other, await fileOf(one, 'Quầy 1'), now)
    await addAbsence(other, { holder: 'Lê Văn B', origin, from: '2026-11-23', to: '2026-11-27', at: now })
    const file = await fileOf(other, 'Quầy 2')
    const fresh = freshHistory()
    await look(fresh, '2026-11-20 08:00', [sighting('Z-9')])
    expect(await restoreBackup(fresh, file, now)).toEqual({ ok: true })

    const byDay = (dossier: Awaited<ReturnType<typeof readDossier>>) =>
      dossier?.changes.map((change) => change.field)
    const restored = await readDossier(fresh, key('A-1'))
    const original = await readDossier(other, key('A-1'))
    expect(restored?.current).toEqual(original?.current)
    expect(byDay(restored)).toEqual(byDay(original))
    expect(restored?.lastSeen).toBe(at('2026-11-18 00:00'))
    expect((await allDossiers(fresh)).dossiers).toHaveLength(3)
    expect(await readAbsences(fresh)).toMatchObject([{ holder: 'Lê Văn B' }])
    expect(await fresh.deletions.toArray()).toMatchObject([{ why: 'replaced', dossiers: 1, looks: 1 }])
    expect(await readCoverage(fresh)).toMatchObject({ from: at('2026-11-16 00:00') })
    expect(await fileOf(fresh, 'Quầy 2')).toEqual(file)

    await look(fresh, '2026-11-20 09:00', [sighting('A-1', { step: 'Tiếp nhận' })])
    expect((await readDossier(fresh, key('A-1')))?.changes.at(-1)).toMatchObject({
      before: 'Trình ký',
      seenBefore: at('2026-11-18 00:00'),
      seenAfter: at('2026-11-20 09:00'),
    })
  })

  test('that cannot be put back whole leaves everything as it was', async () => {
    const { one, other } = await twoCounters()
    const before = await rawOf(one)
    one.looks.hook('creating', () => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    expect(await restoreBackup(one, await fileOf(other, 'Quầy 2'), now)).toMatchObject({ ok: false })
    expect(await rawOf(one)).toEqual(before)
    expect(await one.deletions.count()).toBe(0)
  })

  test('says nothing of when on a day somebody looked, nor under which account', async () => {
    const { other } = await twoCounters()
    await look(other, '2026-11-19 10:31', [sighting('A-1')], { account: 'quay2.levanb' })
    const text = JSON.stringify(await gather(other, 'Quầy 2', now))
    expect(text).not.toContain('levanb')
    const instants = [...text.matchAll(/\d{13}/g)].map(([found]) => Number(found))
    expect(instants.length).toBeGreaterThan(10)
    const sinceMidnight = instants.map((each) => (each - at('2026-11-16 00:00')) % 86_400_000)
    expect(Math.max(...sinceMidnight)).toBeLessThan(1000)
  })

  test('tells its sender what it holds', async () => {
    const { other } = await twoCounters()
    const { sources, fields } = factsOf(await gather(other, 'Quầy 2', now))
    expect(sources).toMatchObject([
      {
        name: 'Quầy 2',
        dossiers: 2,
        open: 2,
        changes: 1,
        entries: 1,
        from: at('2026-11-16 00:00'),
        to: at('2026-11-18 00:00'),
      },
    ])
    expect(fields).toEqual(['status', 'step', 'unit', 'dueAt'])
  })
})

/** This computer's own rows. */
async function rawOf(db: HistoryDatabase) {
  return Promise.all([db.dossiers.toArray(), db.changes.toArray(), db.entries.toArray(), db.looks.toArray()])
}

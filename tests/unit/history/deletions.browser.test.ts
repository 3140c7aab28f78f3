import { describe, expect, test } from 'vitest'
import { readCoverage } from '@/utils/history/coverage'
import type { HistoryDatabase } from '@/utils/history/database'
import { deleteAll, deleteDossier, deleteExpired, readDeletions } from '@/utils/history/deletions'
import { appendEntry } from '@/utils/history/entries'
import { allDossiers } from '@/utils/history/read'
import { readRevision } from '@/utils/history/revision'
import { at, freshHistory, look, origin, sighting } from './make'

const key = (number: string) => `${origin} ${number}`
const now = at('2026-11-20 17:00')

async function numbers(db: HistoryDatabase) {
  return (await allDossiers(db)).dossiers.map(({ current }) => current.number).sort()
}

async function someHistory(): Promise<HistoryDatabase> {
  const db = freshHistory()
  await look(db, '2026-08-03 08:00', [sighting('open'), sighting('old'), sighting('late')])
  await look(db, '2026-08-04 08:00', [sighting('old', { status: 'returned' })])
  await look(db, '2026-11-16 08:00', [
    sighting('late', { status: 'returned' }),
    sighting('new', { status: 'withdrawn' }),
  ])
  await appendEntry(db, key('old'), { kind: 'reviewed', at: 1 })
  return db
}

describe('what was closed long ago is deleted', () => {
  test('by the day it was first seen closed, with all that belongs to it', async () => {
    const db = await someHistory()
    expect(await deleteExpired(db, at('2026-08-22 00:00'), now)).toBe(1)
    expect(await numbers(db)).toEqual(['late', 'new', 'open'])
    expect(await db.changes.count()).toBe(1)
    expect(await db.entries.count()).toBe(0)
    expect(await readDeletions(db)).toMatchObject([{ why: 'expired', at: now, dossiers: 1 }])
  })

  test('and nothing when nothing is old enough', async () => {
    const db = await someHistory()
    const before = await numbers(db)
    expect(await deleteExpired(db, at('2026-08-01 00:00'), now)).toBe(0)
    expect(await numbers(db)).toEqual(before)
    expect(await readDeletions(db)).toEqual([])
  })
})

describe('one dossier', () => {
  test('is deleted with its past, and a line without its number stays', async () => {
    const db = await someHistory()
    const revision = await readRevision(db)
    expect(await deleteDossier(db, key('old'), true, now)).toBe('deleted')
    expect(await numbers(db)).toEqual(['late', 'new', 'open'])
    expect(JSON.stringify(await readDeletions(db))).not.toContain('old')
    expect(await readDeletions(db)).toMatchObject([{ why: 'one', dossiers: 1 }])
    expect(await readRevision(db)).toBe(revision + 1)
  })

  test('that is open stays where the office wants so', async () => {
    const db = await someHistory()
    expect(await deleteDossier(db, key('open'), false, now)).toBe('open')
    expect(await deleteDossier(db, key('late'), false, now)).toBe('deleted')
    expect(await deleteDossier(db, key('open'), true, now)).toBe('deleted')
    expect(await deleteDossier(db, key('none'), true, now)).toBe('unknown')
    expect(await numbers(db)).toEqual(['new', 'old'])
  })
})

test('deleting everything leaves one line more, and the lines before it', async () => {
  const db = await someHistory()
  await deleteDossier(db, key('old'), true, now)
  await deleteAll(db, now + 1)
  await deleteAll(db, now + 2)
  expect(await numbers(db)).toEqual([])
  expect(await db.looks.count()).toBe(0)
  expect(await readDeletions(db)).toMatchObject([
    { why: 'one' },
    { why: 'all', at: now + 1, dossiers: 3, looks: 3 },
  ])
})

test('what was deleted shows in what the figures rest on, by its reason', async () => {
  const db = await someHistory()
  await deleteDossier(db, key('old'), true, now)
  await deleteDossier(db, key('new'), true, now + 1)
  await deleteAll(db, now + 2)
  const { seen, deleted } = await readCoverage(db)
  expect(seen).toBe(0)
  expect(deleted).toEqual([
    { why: 'one', dossiers: 2, times: 2, last: now + 1 },
    { why: 'all', dossiers: 2, times: 1, last: now + 2 },
  ])
})

import { expect, test } from 'vitest'
import { readCoverage } from '@/utils/history/coverage'
import type { HistoryDatabase } from '@/utils/history/database'
import { at, freshHistory, look, sighting } from './make'

/** The beginning of one is the whole of another. */
const consoles = {
  'https://motcua.vidu.example': 12,
  'https://motcua.vidu.example:8443': 5,
  'https://dichvucong.vidu.example': 3,
}

/** Each console's dossiers in looks of two, so that the one with the most dossiers has the most looks as well. */
async function filled(counts: Record<string, number>): Promise<HistoryDatabase> {
  const db = freshHistory()
  for (const [origin, count] of Object.entries(counts)) {
    for (let n = 0; n < count; n += 2) {
      const pair = [n, n + 1].filter((each) => each < count)
      await look(
        db,
        '2026-11-16 08:00',
        pair.map((each) => sighting(`A-${each}`)),
        { origin },
      )
    }
  }
  return db
}

const seenAt = async (db: HistoryDatabase) => {
  const { seen, perOrigin } = await readCoverage(db)
  return { seen, ...Object.fromEntries(perOrigin.map((one) => [one.origin, one.seen])) }
}

test('nothing was seen before the first look', async () => {
  expect(await readCoverage(freshHistory())).toEqual({
    ...{ seen: 0, from: null, to: null },
    ...{ perOrigin: [], deleted: [] },
  })
})

test('one console has shown all there is', async () => {
  const db = await filled({ 'https://motcua.vidu.example': 7 })
  expect(await seenAt(db)).toEqual({ seen: 7, 'https://motcua.vidu.example': 7 })
})

test('of several consoles each has shown its own', async () => {
  expect(await seenAt(await filled(consoles))).toEqual({ seen: 20, ...consoles })
})

test('what many looks showed again and again is counted once', async () => {
  const db = await filled(consoles)
  const origin = 'https://dichvucong.vidu.example'
  for (let n = 0; n < 20; n++) await look(db, '2026-11-16 08:30', [sighting('A-0')], { origin })
  expect(await seenAt(db)).toEqual({ seen: 20, ...consoles })
})

test('dossiers of a console whose looks are gone belong to no other', async () => {
  const db = await filled(consoles)
  await db.dossiers.add({
    key: 'https://cu.vidu.example B-1',
    origin: 'https://cu.vidu.example',
    open: 0,
    current: sighting('B-1', { status: 'returned' }),
    firstSeen: at('2026-06-01 08:00'),
  })
  expect(await seenAt(db)).toEqual({ seen: 20, ...consoles })
})

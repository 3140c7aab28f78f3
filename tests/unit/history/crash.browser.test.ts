import { expect, test } from 'vitest'
import { HistoryDatabase as History } from '@/utils/history/database'
import { record } from '@/utils/history/record'
import { lookCount, lookNumber } from './crash-looks'
import { knownIn } from './known'
import { freshHistory } from './make'
import { recordIn } from './record-in'

const kills = 100

/** Park-Miller: the same draws on every run. */
function pseudoRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

test('a recording killed 100 times ends as one left in peace', { timeout: 180_000 }, async () => {
  const random = pseudoRandom(20_261_122)
  const trial = freshHistory()
  const start = performance.now()
  for (let n = 0; n < 5; n++) await record(trial, lookNumber(n))
  const msOfLook = (performance.now() - start) / 5

  const disturbed = freshHistory()
  let next = 0
  for (let killed = 0; killed < kills; killed++) {
    // What was under way when the worker ended is sent again, as the console's page does.
    next = await recordIn(disturbed.name, next, Number.POSITIVE_INFINITY, random() * msOfLook * 1.5)
    const rows = await disturbed.dossiers.count()
    expect(rows % 100, 'a look is there whole or not at all').toBe(0)
  }
  const all = Math.max(next, lookCount)
  if (next < all) await recordIn(disturbed.name, next, all, null)

  const undisturbed = freshHistory()
  for (let n = 0; n < all; n++) await record(undisturbed, lookNumber(n))
  const known = await knownIn(new History(disturbed.name))
  const expected = await knownIn(undisturbed)
  expect(known.corrupt).toBe(0)
  expect(known.changes).toBe(expected.changes)
  // A look that was done but not reported is sent again, and none is lost.
  expect(known.looks).toEqual(expected.looks)
  expect(known.dossiers).toEqual(expected.dossiers)
})

test('two contexts that record the same looks at once, new ones and changed ones, lose and double nothing', async () => {
  const looks = [0, 1, 2, 25, 26, 27]
  const [shared, alone] = [freshHistory(), freshHistory()]
  for (const n of looks) {
    const both = [recordIn(shared.name, n, n + 1, null), recordIn(shared.name, n, n + 1, null)]
    expect(await Promise.all(both)).toEqual([n + 1, n + 1])
    await record(alone, lookNumber(n))
  }
  const known = await knownIn(new History(shared.name))
  const expected = await knownIn(alone)
  expect(expected.changes).toBeGreaterThan(0)
  expect(known).toEqual(expected)
  expect(await shared.looks.count()).toBe(2 * looks.length)
  expect(await shared.dossiers.count()).toBe(await alone.dossiers.count())
})

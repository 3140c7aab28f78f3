import { expect, test } from 'vitest'
import { HistoryDatabase as History } from '@/utils/history/database'
import { record } from '@/utils/history/record'
import { lookCount, lookNumber } from './crash-looks'
import { knownIn } from './known'
import { freshHistory } from './make'

const kills = 100

/** Park-Miller: the same draws on every run. */
function pseudoRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

/**
 * Has a worker record looks `from` up to `to`, and ends it `afterMs` into the first of them; never, when null.
 * Gives the first look that it did not report as done.
 */
function recordIn(name: string, from: number, to: number, afterMs: number | null): Promise<number> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./crash-worker.ts', import.meta.url), { type: 'module' })
    let reached = from
    const end = () => {
      worker.terminate()
      resolve(reached)
    }
    worker.onerror = ({ message }) => reject(new Error(message))
    worker.onmessage = ({ data }) => {
      if (data.started === from && afterMs !== null) setTimeout(end, afterMs)
      if (data.done !== undefined) reached = data.done
      if (reached === to && afterMs === null) end()
    }
    worker.postMessage({ name, from, to })
  })
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

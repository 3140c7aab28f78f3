import { expect, test } from 'vitest'
import { atOnce, inSlices, type Steps } from '@/utils/reports/steps'

/** Counts to `most`, holding the thread for `ms` at each step. */
function* counting(most: number, ms = 0): Steps<number> {
  let count = 0
  while (count < most) {
    const until = performance.now() + ms
    while (performance.now() < until);
    count++
    yield
  }
  return count
}

test('work in slices comes to the same as in one go', async () => {
  expect(atOnce(counting(1000))).toBe(1000)
  expect(await inSlices(counting(1000), () => true)).toBe(1000)
  expect(await inSlices(counting(0), () => true)).toBe(0)
})

test('what is waiting goes in between', async () => {
  let isDone = false
  let between = 0
  const others = (async () => {
    while (!isDone) {
      await new Promise(setImmediate)
      between++
    }
  })()
  await inSlices(counting(20, 3), () => true)
  isDone = true
  await others
  // Sixty milliseconds of work, five at a time.
  expect(between).toBeGreaterThanOrEqual(6)
})

test('how far it is is told after each slice', async () => {
  const told: number[] = []
  await inSlices(
    counting(20, 3),
    () => true,
    (done) => told.push(done),
  )
  expect(told.length).toBeGreaterThanOrEqual(6)
  expect(told).toEqual([...new Set(told)].sort((a, b) => a - b))
  expect(told.at(-1)).toBeLessThanOrEqual(20)
})

test('what is wanted no more is laid down, and gives nothing', async () => {
  let steps = 0
  function* endless(): Steps<never> {
    for (;;) {
      steps++
      yield
    }
  }
  expect(await inSlices(endless(), () => steps === 0)).toBeNull()
  const before = steps
  await new Promise(setImmediate)
  expect(steps).toBe(before)
})

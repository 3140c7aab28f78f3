import { expect, test } from 'vitest'
import { oneAfterAnother } from '@/utils/dossier/one-after-another'

/** Work that is finished when told, and what was begun. */
function watched() {
  const begun: number[] = []
  const finish: (() => void)[] = []
  const ask = oneAfterAnother((asked: number) => {
    begun.push(asked)
    return new Promise<void>((resolve) => finish.push(resolve))
  })
  const finishOne = async () => {
    finish.shift()?.()
    await Promise.resolve()
    await Promise.resolve()
  }
  return { ask, begun, finishOne }
}

test('what has begun is finished, and of what was asked meanwhile the latest is next', async () => {
  const { ask, begun, finishOne } = watched()
  for (const asked of [1, 2, 3]) ask(asked)
  expect(begun).toEqual([1])
  await finishOne()
  expect(begun).toEqual([1, 3])
  await finishOne()
  expect(begun).toEqual([1, 3])
  ask(4)
  expect(begun).toEqual([1, 3, 4])
})

test('asked without a pause, it comes to an end again and again', async () => {
  const { ask, begun, finishOne } = watched()
  ask(0)
  for (let round = 1; round <= 5; round++) {
    ask(round * 10)
    ask(round * 10 + 1)
    await finishOne()
  }
  expect(begun).toEqual([0, 11, 21, 31, 41, 51])
})

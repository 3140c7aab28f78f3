import { expect, test } from 'vitest'
import { runsOf } from '@/utils/history/assemble'

test('ids near to each other are read in one range, a lonely one by itself', () => {
  expect(runsOf([])).toEqual([])
  expect(runsOf([7])).toEqual([{ first: 7, last: 7 }])
  expect(runsOf([503, 500, 3, 510, 521])).toEqual([
    { first: 3, last: 3 },
    { first: 500, last: 510 },
    { first: 521, last: 521 },
  ])
})

test('no id is left out', () => {
  const ids = Array.from({ length: 500 }, (_, n) => (n * 7919) % 3001)
  const runs = runsOf(ids)
  expect(ids.every((id) => runs.some(({ first, last }) => first <= id && id <= last))).toBe(true)
})

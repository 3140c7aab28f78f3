import { expect, test } from 'vitest'
import { type Spell, survivalOf } from '@/utils/reports/forecast/survival'

const over = (days: number): Spell => ({ days, over: true })
const goesOn = (days: number): Spell => ({ days, over: false })

/** Remission times of Freireich et al. (1963), the textbook example of the estimate, with its published values. */
const remissions = [
  ...[6, 6, 6, 7, 10, 13, 16, 22, 23].map(over),
  ...[6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35].map(goesOn),
]

test.each([
  [5, 1],
  [6, 0.857],
  [7, 0.807],
  [10, 0.753],
  [13, 0.69],
  [16, 0.627],
  [22, 0.538],
  [23, 0.448],
  [100, 0.448],
])('beyond %i weeks: %f', (weeks, published) => {
  expect(survivalOf(remissions).beyond(weeks)).toBeCloseTo(published, 3)
})

test('says within how long a share was over, and nothing where too few were seen to their end', () => {
  const { within } = survivalOf(remissions)
  expect(within(0.5)).toBe(23)
  expect(within(0.8)).toBeNull()
  expect(survivalOf([1, 2, 3, 4, 5].map(over)).within(0.8)).toBe(4)
})

test('of nothing says nothing ends', () => {
  expect(survivalOf([]).known(0)).toBe(0)
  expect(survivalOf([]).beyond(10)).toBe(1)
})

test('rests on the cases whose fate is known: over, or seen to go on for longer', () => {
  const { known } = survivalOf(remissions)
  expect(known(5)).toBe(21)
  expect(known(6)).toBe(20)
  expect(known(35)).toBe(9)
})

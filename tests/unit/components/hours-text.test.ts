import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hoursText, hoursTotal, readHours } from '@/components/hours-text'
import type { Period } from '@/utils/working-time/schedule'

const ordinary: Period[] = [
  ['07:00', '11:30'],
  ['13:30', '17:00'],
]

describe('office hours are read however they are typed', () => {
  test.each([
    ['07:00–11:30, 13:30–17:00', ordinary],
    ['7h-11h30; 13h30-17h', ordinary],
    ['7:00 - 11:30,13.30 — 17', ordinary],
    ['13:30-17:00, 7g00-11g30', ordinary],
    ['0:00-24:00', [['00:00', '24:00']]],
    ['', []],
    [' , ', []],
  ])('%j', (text, periods) => {
    expect(readHours(text)).toEqual({ ok: true, periods })
  })
})

describe('what is no working time is refused with its reason', () => {
  test.each([
    ['sáng chiều', 'notUnderstood'],
    ['07:00', 'notUnderstood'],
    ['07:00-09:00-11:00', 'notUnderstood'],
    ['07:60-11:00', 'notUnderstood'],
    ['07:00-25:00', 'notUnderstood'],
    ['07:00-24:01', 'notUnderstood'],
    ['-1:00-11:00', 'notUnderstood'],
    ['11:30-07:00', 'reversed'],
    ['07:00-07:00', 'reversed'],
    ['07:00-11:30, 11:00-17:00', 'overlapping'],
    ['1-2,3-4,5-6,7-8,9-10', 'tooMany'],
  ])('%j: %s', (text, problem) => {
    expect(readHours(text)).toEqual({ ok: false, problem })
  })
})

test('what is written is read back', () => {
  const minutes = fc.uniqueArray(fc.integer({ min: 0, max: 24 * 60 }), { minLength: 0, maxLength: 8 })
  fc.assert(
    fc.property(minutes, (instants) => {
      const sorted = instants.sort((a, b) => a - b).map(clock)
      const periods = sorted.flatMap((from, i): Period[] => {
        const to = sorted[i + 1]
        return i % 2 === 0 && to !== undefined ? [[from, to]] : []
      })
      expect(readHours(hoursText(periods))).toEqual({ ok: true, periods })
    }),
  )
})

test('any text is either hours or a reason', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const reading = readHours(text)
      expect(reading.ok ? hoursTotal(reading.periods) : 1).toBeGreaterThanOrEqual(0)
    }),
  )
})

test.each([
  [ordinary, 8],
  [[['07:00', '10:45']] satisfies Period[], 3.75],
  [[], 0],
])('%j makes %d hours', (periods, hours) => {
  expect(hoursTotal(periods)).toBe(hours)
})

function clock(minute: number): string {
  return [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':')
}

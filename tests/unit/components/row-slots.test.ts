import fc from 'fast-check'
import { expect, test } from 'vitest'
import { noSlots, type Slots, slotsFor } from '@/components/row-slots'

const lines = (slots: Slots) => Object.fromEntries(slots)

test('rows keep their lines while in sight, and those that come take the lines of those that went', () => {
  const first = slotsFor(['a', 'b', 'c'], noSlots, null)
  expect(lines(first)).toEqual({ a: 0, b: 1, c: 2 })
  const scrolled = slotsFor(['b', 'c', 'd'], first, null)
  expect(lines(scrolled)).toEqual({ b: 1, c: 2, d: 0 })
  expect(lines(slotsFor(['x', 'y'], scrolled, null))).toEqual({ x: 1, y: 2 })
})

test('the line with the focus is given to nobody else', () => {
  const first = slotsFor(['a', 'b'], noSlots, null)
  expect(lines(slotsFor(['c', 'd'], first, 'a'))).toEqual({ c: 1, d: 2 })
  expect(lines(slotsFor(['c', 'a'], first, 'a'))).toEqual({ c: 1, a: 0 })
})

test('whatever is scrolled through, each row has a line of its own and none takes the focused one', () => {
  const keys = fc.uniqueArray(fc.integer({ min: 0, max: 30 }).map(String), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(fc.array(fc.record({ keys, focus: fc.nat(11) })), (views) => {
      let slots = noSlots
      let focused: string | null = null
      for (const view of views) {
        const next = slotsFor(view.keys, slots, focused)
        expect([...next.keys()]).toEqual(view.keys)
        expect(new Set(next.values()).size).toBe(view.keys.length)
        for (const key of view.keys) if (slots.has(key)) expect(next.get(key)).toBe(slots.get(key))
        const line = focused === null ? undefined : slots.get(focused)
        for (const [key, slot] of next) if (key !== focused) expect(slot).not.toBe(line)
        focused = view.keys[view.focus] ?? focused
        slots = next
      }
    }),
  )
})

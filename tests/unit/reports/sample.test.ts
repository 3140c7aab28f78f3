import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { drawSample } from '@/utils/reports/sample'
import { sampleDocument } from '@/utils/reports/sample-document'
import { dayOf } from '@/utils/working-time/dates'
import { spanOf } from '@/utils/working-time/spans'
import { at, day, dossier, judgedAt, minute } from '../warnings/make'

interface Item {
  key: string
  field: string | null
}

const draw = (items: readonly Item[], seed: string, size: number) =>
  drawSample(
    items,
    { seed, size },
    ({ key }) => key,
    ({ field }) => field,
  )
const keysOf = (strata: ReturnType<typeof draw>) => strata.flatMap(({ drawn }) => drawn.map(({ key }) => key))

const items = fc
  .uniqueArray(fc.string({ minLength: 1, maxLength: 12 }), { maxLength: 200 })
  .chain((keys) =>
    fc.tuple(
      ...keys.map((key) =>
        fc.constantFrom('Đất đai', 'Hộ tịch', 'Xây dựng', null).map((field) => ({ key, field })),
      ),
    ),
  )

describe('a sample', () => {
  test('has as many as asked for, or all there are; none twice and none of another stratum', () => {
    fc.assert(
      fc.property(items, fc.string(), fc.integer({ min: 0, max: 250 }), (all, seed, size) => {
        const strata = draw(all, seed, size)
        const keys = keysOf(strata)
        expect(keys).toHaveLength(Math.min(size, all.length))
        expect(new Set(keys).size).toBe(keys.length)
        for (const { name, of, drawn } of strata) {
          expect(of).toBe(all.filter(({ field }) => field === name).length)
          expect(drawn.every(({ field }) => field === name)).toBe(true)
        }
      }),
    )
  })

  test('is the same for the same seed, in whatever order the dossiers come', () => {
    fc.assert(
      fc.property(items, fc.string(), fc.integer({ min: 1, max: 50 }), (all, seed, size) => {
        expect(keysOf(draw([...all].reverse(), seed, size))).toEqual(keysOf(draw(all, seed, size)))
      }),
    )
  })

  test('is in proportion to the strata, and leaves none out while there is room', () => {
    fc.assert(
      fc.property(items, fc.string(), fc.integer({ min: 4, max: 60 }), (all, seed, size) => {
        const wanted = Math.min(size, all.length)
        for (const { of, drawn } of draw(all, seed, size)) {
          expect(drawn.length).toBeGreaterThan(0)
          expect(Math.abs(drawn.length - (of * wanted) / all.length)).toBeLessThan(4)
        }
      }),
    )
  })

  test('is another one for another seed, and each dossier’s chance is the same', () => {
    const all = Array.from({ length: 40 }, (_, i) => ({ key: `H56-${i}`, field: null }))
    expect(keysOf(draw(all, '2026-11-20', 10))).not.toEqual(keysOf(draw(all, '2026-11-21', 10)))
    const times = new Map(all.map(({ key }) => [key, 0]))
    for (let seed = 0; seed < 2000; seed++) {
      for (const key of keysOf(draw(all, String(seed), 10))) times.set(key, (times.get(key) ?? 0) + 1)
    }
    // 500 expected of each; six standard deviations are 116.
    for (const count of times.values()) expect(Math.abs(count - 500)).toBeLessThan(116)
  })
})

test('the inspection’s sheet says how it was drawn, what was seen, and has its boxes', () => {
  const context = judgedAt('2026-11-20 12:00')
  const month = spanOf('month', dayOf(context.now))
  const received = { receivedAt: minute('2026-11-09 08:00'), field: 'Hộ tịch' }
  const dossiers = [
    dossier(
      {
        ...received,
        number: 'A',
        dueAt: day('2026-11-12'),
        status: 'finished',
        finishedAt: day('2026-11-13'),
      },
      { key: 'a' },
    ),
    dossier({ ...received, number: 'B', dueAt: day('2026-11-30') }, { key: 'b' }),
    dossier(
      { ...received, number: 'before', status: 'finished', finishedAt: day('2026-10-13') },
      { key: 'c' },
    ),
    dossier({ number: 'after', receivedAt: day('2026-12-01') }, { key: 'd' }),
  ]
  const coverage = { seen: 9, from: at('2026-11-01 08:00'), to: context.now }
  const { lines, tables } = sampleDocument(dossiers, month, { seed: 'x', size: 20 }, coverage, context)
  expect(lines[0]).toBe('Chọn 2 trong 2 hồ sơ đã thấy, chia theo lĩnh vực; mã chọn ngẫu nhiên “x”.')
  expect(lines[1]).toContain('Phạm vi: 9 hồ sơ')
  const rows = tables[0]?.rows ?? []
  expect(rows.map(([number]) => number).sort()).toEqual(['A', 'B'])
  const late = rows.find(([number]) => number === 'A')
  expect(late).toEqual(expect.arrayContaining([{ date: '2026-11-13' }, 'Quá hạn', '☐']))
  expect(rows.find(([number]) => number === 'B')).toContain('Đang giải quyết')
})

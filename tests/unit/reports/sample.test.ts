import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Dossier } from '@/utils/dossier/dossier'
import { drawSample } from '@/utils/reports/sample'
import { sampleDocument } from '@/utils/reports/sample-document'
import { previewDraw, sealedDraw } from '@/utils/reports/sample-draw'
import { dayOf } from '@/utils/working-time/dates'
import { spanOf } from '@/utils/working-time/spans'
import { at, change, day, dossier, judgedAt, minute } from '../warnings/make'

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

describe('an inspection’s draw', () => {
  const context = judgedAt('2026-11-20 12:00')
  const span = spanOf('month', dayOf(context.now))
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
      {
        key: 'a',
        changes: [change('status', 'processing', 'finished', '2026-11-16 08:00', '2026-11-17 08:00')],
      },
    ),
    dossier({ ...received, number: 'B', dueAt: day('2026-11-30') }, { key: 'b' }),
    dossier(
      { ...received, number: 'before', status: 'finished', finishedAt: day('2026-10-13') },
      { key: 'c' },
    ),
    dossier({ number: 'after', receivedAt: day('2026-12-01') }, { key: 'd' }),
  ]
  const coverage = { seen: 9, from: at('2026-11-01 08:00'), to: context.now }
  const preview = (size: { unit: 'dossiers' | 'percent'; value: number }, from = dossiers) =>
    previewDraw(from, { span, seed: 'x', size }, coverage, context)
  const all = preview({ unit: 'dossiers', value: 20 })

  test('is from what was worked on in the period, as many or as large a share as asked for', () => {
    expect([...all.population].sort()).toEqual(['a', 'b'])
    const many = Array.from({ length: 41 }, (_, i) =>
      dossier({ ...received, number: `${i}` }, { key: `${i}` }),
    )
    const drawn = (value: number) =>
      preview({ unit: 'percent', value }, many).draw.strata.flatMap((stratum) => stratum.drawn)
    expect(drawn(10)).toHaveLength(5)
    expect(drawn(100)).toHaveLength(41)
    expect(drawn(1)).toHaveLength(1)
  })

  test('is sealed with a fingerprint of all it was drawn from, in whatever order that came', async () => {
    const sealed = await sealedDraw(all, 5)
    const again = await sealedDraw(preview({ unit: 'dossiers', value: 20 }, [...dossiers].reverse()), 5)
    expect(sealed).toEqual(again)
    expect(sealed).toMatchObject({ at: 5, from: '2026-11-01', to: '2026-11-30', seed: 'x', coverage })
    const fewer = await sealedDraw(preview({ unit: 'dossiers', value: 20 }, dossiers.slice(1)), 5)
    expect(fewer.population).not.toBe(sealed.population)
  })

  test('has a sheet that says how it was drawn and what was seen, with its boxes and the time in each stage', () => {
    const { lines, tables } = sampleDocument(all.draw, dossiers, false, context)
    expect(lines[0]).toBe(
      'Chọn 2 trong 2 hồ sơ đã thấy (yêu cầu 20 hồ sơ), chia theo lĩnh vực; mã chọn ngẫu nhiên “x”.',
    )
    expect(lines[1]).toContain('chưa được ghi nhận')
    expect(lines[2]).toContain('Phạm vi: 9 hồ sơ')
    const rows = tables[0]?.rows ?? []
    expect(rows.map(([number]) => number).sort()).toEqual(['A', 'B'])
    const late = rows.find(([number]) => number === 'A')
    expect(late).toEqual(expect.arrayContaining([{ date: '2026-11-13' }, 'Quá hạn', '☐']))
    expect(rows.find(([number]) => number === 'B')).toContain('Đang giải quyết')
    // One look saw it in hand, the next at its end: anything between.
    expect(tables[2]?.rows.filter(([number]) => number === 'A')).toEqual([
      [
        'A',
        'Đang xử lý',
        '',
        'trước 08:00 ngày 16/11/2026',
        expect.stringContaining('từ 08:00'),
        'dưới 1 phút – 8 giờ',
      ],
      [
        'A',
        'Đã có kết quả',
        '',
        expect.stringContaining('từ 08:00'),
        expect.stringContaining('09:00'),
        expect.any(String),
      ],
    ])
  })

  test('says how much of which list had been gone through, and goes on saying it once it is written down', async () => {
    const walk = {
      console: 'Một cửa tỉnh',
      list: 'todo',
      isOneOfSeveral: false,
      seen: 118,
      total: 120,
      at: at('2026-11-17 08:05'),
      end: 'stopped' as const,
    }
    const wanted = { span, seed: 'x', size: { unit: 'dossiers' as const, value: 20 } }
    const drawn = previewDraw(dossiers, wanted, { ...coverage, walks: [walk] }, context)
    const sealed = await sealedDraw(drawn, 5)
    for (const [draw, isRecorded] of [[drawn.draw, false] as const, [sealed, true] as const]) {
      const { lines } = sampleDocument(draw, dossiers, isRecorded, context)
      expect(lines.filter((line) => line.includes('118/120 hồ sơ của danh sách này'))).toHaveLength(1)
    }
    const without = previewDraw(dossiers, wanted, { ...coverage, walks: [] }, context)
    expect(without.draw.coverage).toEqual(coverage)
  })

  test('says which colleagues’ files its rows rest on, by dossier and by file, and what they cover', () => {
    const told = (name: string) => ({ name, lastSeen: at('2026-11-17 00:00') })
    const merged = [
      { ...dossiers[0], elsewhere: [told('Phạm Thị Hoa'), told('')] },
      { ...dossiers[1], elsewhere: [told('Phạm Thị Hoa')] },
      dossier({ ...received, number: 'own' }, { key: 'own' }),
    ] as typeof dossiers
    const elsewhere = { sources: 2, dossiers: 1, from: at('2026-11-16 00:00'), to: at('2026-11-17 00:00') }
    const wanted = { span, seed: 'x', size: { unit: 'dossiers' as const, value: 20 } }
    const { draw } = previewDraw(merged, wanted, { ...coverage, elsewhere }, context)
    expect(draw.coverage).toEqual({ ...coverage, elsewhere })
    const { lines, tables } = sampleDocument(draw, merged, false, context)
    expect(lines).toContain(
      'Gồm cả tệp của 2 máy khác: thêm 1 hồ sơ máy này chưa thấy, xem từ ngày 16/11/2026 đến ngày 17/11/2026.',
    )
    expect(lines).toContain(
      '2 hồ sơ được chọn có dữ liệu từ tệp của máy khác: máy chưa đặt tên (1), Phạm Thị Hoa (2).',
    )
    const column = tables[0]?.headings.indexOf('Có trong tệp của') ?? -1
    const byNumber = Object.fromEntries(tables[0]?.rows.map((row) => [row[0], row[column]]) ?? [])
    expect(byNumber).toEqual({ A: 'Phạm Thị Hoa, máy chưa đặt tên', B: 'Phạm Thị Hoa', own: '' })
  })

  test('says nothing of files where none was merged', () => {
    const none = { sources: 0, dossiers: 0, from: null, to: null }
    const wanted = { span, seed: 'x', size: { unit: 'dossiers' as const, value: 20 } }
    const { draw } = previewDraw(dossiers, wanted, { ...coverage, elsewhere: none }, context)
    expect(draw.coverage).toEqual(coverage)
    const { lines, tables } = sampleDocument(draw, dossiers, false, context)
    expect(lines.join()).not.toContain('tệp')
    expect(tables[0]?.headings).not.toContain('Có trong tệp của')
  })

  test('shown again later names what is gone meanwhile, and keeps what was drawn', async () => {
    const sealed = await sealedDraw(all, at('2026-11-20 12:00'))
    const { lines, tables } = sampleDocument(sealed, dossiers.slice(1), true, context)
    expect(lines).toContain('1 hồ sơ được chọn không còn dữ liệu trên máy này.')
    expect(lines).toContain('Lần chọn này đã được ghi nhận lúc 12:00 ngày 20/11/2026.')
    expect(tables[0]?.rows.map(([number]) => number)).toEqual(['B'])
    expect(tables[1]?.rows).toEqual([['Hộ tịch', 2, 2]])
  })

  test('says of one put on record whether the same seed still comes to the same dossiers', async () => {
    const { draw, population } = preview({ unit: 'dossiers', value: 1 })
    const sealed = await sealedDraw({ draw, population }, 5)
    const same = 'Chọn lại bằng mã này trên dữ liệu hiện có vẫn được đúng những hồ sơ này.'
    const linesOf = (known: Dossier[], isRecorded = true) =>
      sampleDocument(sealed, known, isRecorded, context).lines
    expect(linesOf([...dossiers].reverse())).toContain(same)
    const newlySeen = [...dossiers, dossier({ ...received, number: 'C' }, { key: 'e' })]
    expect(linesOf(newlySeen)).not.toContain(same)
    expect(linesOf(newlySeen)).toContainEqual(expect.stringMatching(/^Dữ liệu đã khác lúc chọn/))
    expect(linesOf(dossiers, false).join()).not.toContain('Chọn lại')
  })
})

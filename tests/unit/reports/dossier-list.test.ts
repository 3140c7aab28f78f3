import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readAddress, views, writeAddress } from '@/entrypoints/dashboard/address'
import { columnNames } from '@/entrypoints/dashboard/column-names'
import { choices, filtered, orderOf, type SortOrder, sortOrders } from '@/utils/reports/dossier-list'
import { figures } from '@/utils/reports/figures'
import { judgeDossier } from '@/utils/reports/judged'
import { emptyCatalogue } from '@/utils/settings/catalogue-store'
import { spanKinds } from '@/utils/working-time/spans'
import { day, dossier, judgedAt } from '../warnings/make'

const context = judgedAt('2026-11-18 12:00')
const open = [
  dossier({ number: 'A-3', unit: 'Phòng Tư pháp', dueAt: day('2026-11-30') }),
  dossier({ number: 'A-2', unit: 'Phòng Địa chính', dueAt: day('2026-11-17'), field: 'Đất đai' }),
  dossier({ number: 'B-1', status: 'awaitingApplicant', dueAt: day('2026-11-02') }),
  dossier({ number: 'B-2', unit: 'Phòng Tư pháp', dueAt: day('2026-11-18'), procedure: '1.004193' }),
  dossier({ number: 'B-3', status: 'finished', dueAt: day('2026-11-01') }),
]
const judged = open.map((one) => judgeDossier(one, context))

const numbers = (list: typeof judged) => list.map(({ dossier: { current } }) => current.number)
const inOrder = (order: SortOrder) =>
  orderOf(open, order, emptyCatalogue).map((place) => open[place]?.current.number)
const left = (filter: Parameters<typeof filtered>[1]) =>
  numbers(filtered(judged, filter, context.now, emptyCatalogue))

describe('a list of dossiers', () => {
  test('is narrowed by each part of a filter', () => {
    expect(left({})).toHaveLength(5)
    expect(left({ number: 'b' })).toEqual(['B-1', 'B-2', 'B-3'])
    expect(left({ unit: 'phong tu phap' })).toEqual(['A-3', 'B-2'])
    expect(left({ figure: 'overdue' })).toEqual(['A-2'])
    expect(left({ unit: 'Phòng Tư pháp', figure: 'dueToday', procedure: '1.004193' })).toEqual(['B-2'])
    expect(left({ field: 'Hộ tịch' })).toEqual([])
  })

  test('stands by urgency: what runs by its date, then what waits, then what has its result', () => {
    expect(inOrder('urgency')).toEqual(['A-2', 'B-2', 'A-3', 'B-1', 'B-3'])
  })

  test('stands by name with what has none at the end', () => {
    expect(inOrder('unit')).toEqual(['A-2', 'A-3', 'B-2', 'B-1', 'B-3'])
  })

  test('offers what it holds, once each', () => {
    expect(choices(open, 'unit', emptyCatalogue)).toEqual(['Phòng Địa chính', 'Phòng Tư pháp'])
  })
})

describe('the address', () => {
  const text = fc.string({ minLength: 1, maxLength: 40 })
  const state = fc.record({
    view: fc.constantFrom(...views),
    filter: fc.record(
      { number: text, figure: fc.constantFrom(...figures), unit: text, holder: text },
      { requiredKeys: [] },
    ),
    sort: fc.constantFrom(...sortOrders),
    columns: fc.subarray([...columnNames], { minLength: 1 }),
    span: fc.constantFrom(...spanKinds),
    day: fc.option(fc.integer({ min: 0, max: 40_000 })),
    whose: fc.option(
      fc.oneof(fc.constant('everyone' as const), fc.record({ account: text.filter((name) => name !== '*') })),
    ),
  })

  test('brings back what the page showed, whatever was typed', () => {
    fc.assert(
      fc.property(state, (shown) => {
        expect(readAddress(writeAddress(shown))).toEqual(shown)
      }),
    )
  })

  test('of a page as it first opens is empty', () => {
    expect(writeAddress(readAddress(''))).toBe('')
  })

  test('leaves out what it does not understand', () => {
    const broken = '?view=x&figure=__proto__&sort=&columns=a,b&span=year&day=2026-02-30&unit='
    expect(readAddress(broken)).toEqual(readAddress(''))
  })

  test('cuts what is too long to be a name', () => {
    expect(readAddress(`?unit=${'x'.repeat(5000)}`).filter.unit).toHaveLength(300)
  })
})

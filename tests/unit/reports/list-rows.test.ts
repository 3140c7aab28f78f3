import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Dossier } from '@/utils/dossier/dossier'
import { choices, filtered, filterFields, orderOf, sortOrders } from '@/utils/reports/dossier-list'
import { type AskedList, asksSame, type ListRows, listRows } from '@/utils/reports/list-rows'
import { sortSteps } from '@/utils/reports/sort-steps'
import { atOnce, type Steps } from '@/utils/reports/steps'
import { listBeforeCount } from '@/utils/reports/summary'
import { emptyCatalogue } from '@/utils/settings/catalogue-store'
import { at, day, dossier, judgedAt } from '../warnings/make'

const given = { ...judgedAt('2026-11-18 12:00'), catalogue: emptyCatalogue }
const coverage = { seen: 0, from: null, to: null, perOrigin: [], deleted: [] }

function listingOf(count: number): AskedList['listing'] {
  const open = Array.from(
    { length: count },
    (_, n): Dossier =>
      dossier(
        {
          number: `H-${(n * 7919) % count}`,
          unit: `Phòng ${n % 4}`,
          status: n % 5 === 0 ? 'awaitingApplicant' : 'processing',
          dueAt: day(`2026-11-${10 + ((n * 31) % 20)}`),
        },
        { key: `k ${n}`, lastSeen: at('2026-11-17 08:00') + ((n * 13) % 7) },
      ),
  )
  return listBeforeCount({ open, closed: [], coverage }, given)
}

/** How many steps some work takes, and what it comes to. */
function counted<Found>(steps: Steps<Found>): { count: number; found: Found } {
  for (let count = 0; ; count++) {
    const step = steps.next()
    if (step.done) return { count, found: step.value }
  }
}

test('sorted in steps as in one go, what compares alike in its order', () => {
  const item = fc.record({ by: fc.integer({ min: 0, max: 9 }), name: fc.nat() })
  fc.assert(
    fc.property(fc.array(item, { maxLength: 3000, size: 'max' }), (items) => {
      const compare = (a: (typeof items)[number], b: (typeof items)[number]) => a.by - b.by
      expect(atOnce(sortSteps(items, compare))).toEqual([...items].sort(compare))
    }),
    { numRuns: 30 },
  )
})

test('sorting is laid down after every few hundred, also where one half comes wholly before the other', () => {
  const items = Array.from({ length: 100_000 }, (_, n) => (n + 50_000) % 100_000)
  let since = 0
  let longest = 0
  const compare = (a: number, b: number) => {
    longest = Math.max(longest, ++since)
    return a - b
  }
  const steps = sortSteps(items, compare)
  while (!steps.next().done) since = 0
  // A portion that is sorted by itself is compared most often: 500 times at most nine or ten.
  expect(longest).toBeLessThan(5000)
})

test('the list in steps is the one that order and filter give, in every order', () => {
  const listing = listingOf(1700)
  for (const sort of sortOrders) {
    for (const filter of [{}, { unit: 'Phòng 2' }, { number: '17' }, { figure: 'overdue' } as const]) {
      const { rows, choices: offered } = atOnce(
        listRows({ listing, filter, sort, catalogue: emptyCatalogue }, null),
      )
      const ordered = orderOf(listing.open, sort, emptyCatalogue).map((place) => listing.judged[place])
      const all = ordered.filter((one) => one !== undefined)
      expect(rows).toEqual(filtered(all, filter, listing.at, emptyCatalogue))
      for (const field of filterFields)
        expect(offered.get(field)).toEqual(choices(listing.open, field, emptyCatalogue))
    }
  }
})

test('narrowed anew, it is not sorted again; with other dossiers it is', () => {
  const listing = listingOf(1700)
  const asked: AskedList = { listing, filter: {}, sort: 'urgency', catalogue: emptyCatalogue }
  const whole = counted(listRows(asked, null))
  const before = { of: asked, found: whole.found }
  const narrowed = counted(listRows({ ...asked, filter: { unit: 'Phòng 2' } }, before))
  expect(narrowed.count).toBe(1700)
  expect(whole.count).toBeGreaterThan(3 * 1700)
  expect(narrowed.found.rows).toEqual(
    whole.found.rows.filter(({ dossier: { current } }) => current.unit === 'Phòng 2'),
  )

  const sortedAnew = (changed: Partial<AskedList>): ListRows =>
    atOnce(listRows({ ...asked, ...changed }, before))
  const others = listingOf(1100)
  expect(sortedAnew({ listing: others }).rows).toHaveLength(1100)
  expect(sortedAnew({ sort: 'number' }).order).toEqual(orderOf(listing.open, 'number', emptyCatalogue))
})

test('the same question is one of the same filter and order, of whatever dossiers', () => {
  const asked: AskedList = { listing: listingOf(3), filter: {}, sort: 'urgency', catalogue: emptyCatalogue }
  expect(asksSame(asked, { ...asked, listing: listingOf(4) })).toBe(true)
  expect(asksSame(asked, { ...asked, filter: { unit: 'Phòng 1' } })).toBe(false)
  expect(asksSame(asked, { ...asked, sort: 'number' })).toBe(false)
})

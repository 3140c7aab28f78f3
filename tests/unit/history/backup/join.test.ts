import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { trackedFields } from '@/utils/dossier/sighting'
import { canonical, joinSources } from '@/utils/history/backup/join'
import type { SharedDossier, SharedSource } from '@/utils/history/backup/shared'
import { at, origin } from '../make'
import { sources } from './arbitrary'

const isLong = Boolean(process.env.DUNG_HEN_LONG)
// In a long run each law on ten thousand draws of two or three histories.
const numRuns = isLong ? 10_000 : 300
vi.setConfig({ testTimeout: isLong ? 600_000 : 30_000 })
const check = (property: fc.IRawProperty<unknown>) => fc.assert(property, { numRuns })

/** As text, which is compared ten times faster than trees are. */
const expectSame = (one: SharedSource[], other: SharedSource[]) =>
  expect(canonical(one)).toBe(canonical(other))

describe('what files say is joined to the same', () => {
  test('in either order', () => {
    check(
      fc.property(sources, sources, (a, b) => {
        expectSame(joinSources(a, b), joinSources(b, a))
      }),
    )
  })

  test('however they are grouped', () => {
    check(
      fc.property(sources, sources, sources, (a, b, c) => {
        expectSame(joinSources(joinSources(a, b), c), joinSources(a, joinSources(b, c)))
      }),
    )
  })

  test('twice as once', () => {
    check(
      fc.property(sources, sources, (a, b) => {
        const joined = joinSources(a, b)
        expectSame(joinSources(joined, b), joined)
        expectSame(joinSources(a, joined), joined)
      }),
    )
  })
})

const dossiersOf = (all: readonly SharedSource[]): Map<string, SharedDossier> =>
  new Map(all.flatMap(({ id, dossiers }) => dossiers.map((one) => [`${id} ${one.key}`, one])))

/** The items that are not there. */
function missing(items: readonly unknown[], wanted: readonly unknown[]): unknown[] {
  const there = new Set(items.map(canonical))
  return wanted.filter((item) => !there.has(canonical(item)))
}

test('nothing that either side saw is lost, and no later value gives way to an earlier one', () => {
  check(
    fc.property(sources, sources, (a, b) => {
      const joined = dossiersOf(joinSources(a, b))
      for (const side of [dossiersOf(a), dossiersOf(b)]) {
        for (const [name, seen] of side) {
          const kept = joined.get(name)
          expect(missing(kept?.changes ?? [], seen.changes)).toEqual([])
          expect(missing(kept?.entries ?? [], seen.entries)).toEqual([])
          expect(kept?.firstSeen).toBeLessThanOrEqual(seen.firstSeen)
          expect(kept?.lastSeen).toBeGreaterThanOrEqual(seen.lastSeen)
          for (const field of trackedFields) {
            const on = kept?.shown[field] ?? 0
            expect(on).toBeGreaterThanOrEqual(seen.shown[field] ?? 0)
          }
        }
      }
      expect(joined.size).toBe(new Set([...dossiersOf(a).keys(), ...dossiersOf(b).keys()]).size)
    }),
  )
})

test('each field is as it was shown last, also when another file was written later', () => {
  const base: SharedDossier = {
    key: `${origin} A-1`,
    current: { number: 'A-1', status: 'processing', step: 'Thẩm định', unit: 'Phòng A' },
    firstSeen: at('2026-11-02 00:00'),
    lastSeen: at('2026-11-04 00:00'),
    shown: { status: at('2026-11-02 00:00'), step: at('2026-11-04 00:00'), unit: at('2026-11-02 00:00') },
    changes: [],
    entries: [],
  }
  const later: SharedDossier = {
    ...base,
    current: { number: 'A-1', status: 'returned', step: 'Tiếp nhận', unit: 'Phòng B' },
    lastSeen: at('2026-11-06 00:00'),
    shown: { status: at('2026-11-06 00:00'), step: at('2026-11-03 00:00') },
  }
  const source = (dossier: SharedDossier): SharedSource => ({
    id: 'one',
    name: 'Quầy 1',
    namedOn: 0,
    dossiers: [dossier],
    covered: [],
    absences: [],
  })
  const [joined] = joinSources([source(base)], [source(later)])
  expect(joined?.dossiers[0]).toMatchObject({
    current: { status: 'returned', step: 'Thẩm định', unit: 'Phòng A' },
    lastSeen: at('2026-11-06 00:00'),
  })
})

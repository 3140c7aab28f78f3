import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCoverage } from '@/utils/history/coverage'
import type { HistoryDatabase } from '@/utils/history/database'
import { keepHouse } from '@/utils/history/housekeeping'
import { allDossiers, readOpen } from '@/utils/history/read'
import { record } from '@/utils/history/record'
import { thinLooks } from '@/utils/history/thinning'
import { dayOf } from '@/utils/working-time/dates'
import { at, freshHistory, look, origin, sighting } from './make'

const accounts = ['quay1', 'quay2']

/** All that is read out of looks. */
async function tellingOf(db: HistoryDatabase) {
  return {
    dossiers: await allDossiers(db),
    coverage: await readCoverage(db),
    shown: await Promise.all(
      accounts.map(async (account) => (await readOpen(db, { account })).dossiers.map(({ key }) => key)),
    ),
    days: new Set((await db.looks.toArray()).map(({ page, at: when }) => `${page} ${dayOf(when)}`)),
  }
}

const seen = fc.record(
  {
    number: fc.constantFrom('A-1', 'A-2', 'A-3'),
    step: fc.constantFrom('Tiếp nhận', 'Thẩm định'),
    unit: fc.constantFrom('Phòng A', 'Phòng B'),
  },
  { requiredKeys: ['number'] },
)
const oneLook = fc.record({
  hours: fc.nat(40),
  page: fc.constantFrom('list', 'detail'),
  account: fc.constantFrom(null, ...accounts),
  rows: fc.array(seen, { maxLength: 4 }),
})

describe('thinned looks', () => {
  test('tell the same as before, now and after the next look', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(oneLook, { minLength: 1, maxLength: 12 }), seen, async (looks, next) => {
        const [thin, whole] = [freshHistory(), freshHistory()]
        let when = at('2026-11-02 08:00')
        for (const { hours, page, account, rows } of looks) {
          when += hours * 3_600_000
          const sightings = rows.map(({ number, ...rest }) => sighting(number, rest))
          for (const db of [thin, whole]) {
            await record(db, { origin, page, account, sightings, at: when })
          }
        }
        await thinLooks(thin, when)
        expect(await tellingOf(thin)).toEqual(await tellingOf(whole))
        const { number, ...rest } = next
        for (const db of [thin, whole]) {
          await look(db, '2026-11-30 08:00', [
            sighting(number, { ...rest, step: 'Trình ký', unit: 'Phòng C' }),
          ])
        }
        expect((await allDossiers(thin)).dossiers).toEqual((await allDossiers(whole)).dossiers)
        thin.close()
        whole.close()
      }),
      { numRuns: 15 },
    )
  })

  test('are fewer and shorter, but for the newest', async () => {
    const db = freshHistory()
    for (const hour of ['08', '09', '10']) {
      await look(db, `2026-11-02 ${hour}:00`, [sighting('A-1'), sighting('A-2')])
    }
    await look(db, '2026-11-03 08:00', [sighting('A-1'), sighting('A-2')])
    await look(db, '2026-11-20 08:00', [sighting('A-1')])
    await look(db, '2026-11-20 09:00', [sighting('A-1')])
    expect(await thinLooks(db, at('2026-11-10 00:00'))).toBe(1)
    const left = (await db.looks.toArray()).map(({ at: when, ids }) => [when, ids.length])
    expect(left).toEqual([
      [at('2026-11-02 08:00'), 2],
      [at('2026-11-02 10:00'), 0],
      [at('2026-11-03 08:00'), 1],
      [at('2026-11-20 08:00'), 1],
      [at('2026-11-20 09:00'), 1],
    ])
  })
})

test('the house is kept by the office’s days, and keeping it twice changes nothing', async () => {
  const db = freshHistory()
  await look(db, '2026-08-03 08:00', [sighting('old', { status: 'returned' }), sighting('open')])
  await look(db, '2026-08-22 08:00', [sighting('late', { status: 'returned' })])
  const now = at('2026-11-20 12:00')
  expect(await keepHouse(db, 90, now)).toBe(1)
  const kept = await allDossiers(db)
  expect(kept.dossiers.map(({ current }) => current.number)).toEqual(['open', 'late'])
  expect(await keepHouse(db, 90, now)).toBe(0)
  expect(await allDossiers(db)).toEqual(kept)
  expect(await db.deletions.count()).toBe(1)
})

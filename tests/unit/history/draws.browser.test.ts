import { expect, test } from 'vitest'
import { deleteAll, deleteDossier } from '@/utils/history/deletions'
import { addDraw, type Draw, readDraws } from '@/utils/history/draws'
import { keepHouse } from '@/utils/history/housekeeping'
import { at, freshHistory, look, origin, sighting } from './make'

const draw = (seed: string, when: string): Draw => ({
  at: at(when),
  from: '2026-11-01',
  to: '2026-11-30',
  seed,
  size: { unit: 'percent', value: 10 },
  strata: [
    { name: 'Hộ tịch', of: 12, drawn: [`${origin} A-1`, `${origin} A-2`] },
    { name: null, of: 3, drawn: [`${origin} A-3`] },
  ],
  population: 'ab12',
  coverage: { seen: 20, from: at('2026-11-01 08:00'), to: at(when) },
})

test('draws are written down, the latest first, and none is changed by another', async () => {
  const db = freshHistory()
  await addDraw(db, draw('x', '2026-11-18 08:00'))
  await addDraw(db, draw('x', '2026-11-18 09:00'))
  expect(await readDraws(db)).toEqual([draw('x', '2026-11-18 09:00'), draw('x', '2026-11-18 08:00')])
})

test('a dossier that is deleted leaves the draws too; how many there were stays', async () => {
  const db = freshHistory()
  await look(db, '2026-11-16 08:00', [sighting('A-2', { status: 'returned' })])
  await addDraw(db, draw('x', '2026-11-18 08:00'))
  expect(await deleteDossier(db, `${origin} A-2`, false, at('2026-11-18 10:00'))).toBe('deleted')
  const [left] = await readDraws(db)
  expect(left?.strata).toEqual([
    { name: 'Hộ tịch', of: 12, drawn: [`${origin} A-1`] },
    { name: null, of: 3, drawn: [`${origin} A-3`] },
  ])
})

test('go with all data, and by themselves once they are older than what is kept', async () => {
  const db = freshHistory()
  await addDraw(db, draw('old', '2026-08-01 08:00'))
  await addDraw(db, draw('new', '2026-11-18 08:00'))
  await keepHouse(db, 90, at('2026-11-19 08:00'))
  expect((await readDraws(db)).map(({ seed }) => seed)).toEqual(['new'])
  await deleteAll(db, at('2026-11-19 09:00'))
  expect(await readDraws(db)).toEqual([])
})

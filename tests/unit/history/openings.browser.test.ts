import { describe, expect, test } from 'vitest'
import { deleteAll } from '@/utils/history/deletions'
import { openingsKnownSince } from '@/utils/history/openings'
import { readDossier } from '@/utils/history/read'
import { thinLooks } from '@/utils/history/thinning'
import { dayOf } from '@/utils/working-time/dates'
import { at, freshHistory, look, origin, sighting } from './make'

const on = (date: string) => dayOf(at(`${date} 12:00`))
const rows = [sighting('A-1'), sighting('A-2')]
const openedOn = async (db: ReturnType<typeof freshHistory>, number: string) =>
  (await readDossier(db, `${origin} ${number}`))?.openedOn

describe('the day on which a detail view was open', () => {
  test('is kept of the dossier it shows, and of no other of the page', async () => {
    const db = freshHistory()
    await look(db, '2026-11-18 09:12', rows)
    expect(await openedOn(db, 'A-2')).toBeUndefined()
    const { dossiers } = await look(db, '2026-11-18 10:00', rows, { opened: 1 })
    expect(dossiers.map((one) => one?.openedOn)).toEqual([undefined, on('2026-11-18')])
    expect(await openedOn(db, 'A-1')).toBeUndefined()
    expect(await openedOn(db, 'A-2')).toBe(on('2026-11-18'))
  })

  test('is the last one, writes nothing more on the same day, and outlives lists and thinning', async () => {
    const db = freshHistory()
    await look(db, '2026-11-16 08:00', rows, { opened: 0 })
    const { changed } = await look(db, '2026-11-16 09:00', rows, { opened: 0 })
    expect(changed).toBe(false)
    await look(db, '2026-11-17 08:00', rows, { opened: 0 })
    await look(db, '2026-11-18 08:00', rows)
    await thinLooks(db, at('2026-11-20 00:00'))
    expect(await openedOn(db, 'A-1')).toBe(on('2026-11-17'))
  })

  test('goes over to the dossier whose number was not known yet', async () => {
    const db = freshHistory()
    await look(db, '2026-11-16 08:00', [sighting(null, { rowId: '7' })], { opened: 0 })
    await look(db, '2026-11-17 08:00', [sighting('A-1')])
    await look(db, '2026-11-18 08:00', [sighting('A-1', { rowId: '7' })])
    expect(await openedOn(db, 'A-1')).toBe(on('2026-11-16'))
  })
})

test('openings are known of since the first one at each console, until all is deleted', async () => {
  const db = freshHistory()
  await look(db, '2026-11-16 08:00', rows)
  expect(await openingsKnownSince(db)).toEqual(new Map())
  await look(db, '2026-11-17 08:00', rows, { opened: 0 })
  await look(db, '2026-11-18 08:00', rows, { opened: 1 })
  expect(await openingsKnownSince(db)).toEqual(new Map([[origin, on('2026-11-17')]]))
  await deleteAll(db, at('2026-11-18 09:00'))
  expect(await openingsKnownSince(db)).toEqual(new Map())
})

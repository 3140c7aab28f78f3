import { expect, test } from 'vitest'
import { gather } from '@/utils/history/backup/gather'
import { mergeBackup } from '@/utils/history/backup/take-in'
import type { HistoryDatabase } from '@/utils/history/database'
import { nothingElsewhere, readElsewhere, readSources } from '@/utils/history/sources'
import { at, freshHistory, look, sighting } from './make'

const now = at('2026-11-20 09:00')

async function takeIn(db: HistoryDatabase, other: HistoryDatabase, name: string): Promise<void> {
  expect(await mergeBackup(db, await gather(other, name, now), now)).toEqual({ ok: true })
}

/** Here; at counter 2 A-2 (closed by then) and A-3; at counter 3. */
async function office(): Promise<HistoryDatabase> {
  const [here, two, three] = [freshHistory(), freshHistory(), freshHistory()]
  await look(here, '2026-11-16 08:00', [sighting('A-1'), sighting('A-2')])
  await look(here, '2026-11-18 10:15', [sighting('A-1')])
  await look(two, '2026-11-17 09:30', [sighting('A-2', { status: 'returned' }), sighting('A-3')])
  await look(three, '2026-11-12 14:45', [sighting('A-3'), sighting('A-4')])
  await look(three, '2026-11-19 08:05', [sighting('A-4')])
  await takeIn(here, three, 'Quầy 3')
  await takeIn(here, two, 'Quầy 2')
  return here
}

test('each computer’s part is counted, and together no dossier twice', async () => {
  const { sources, together } = await readSources(await office())
  expect(sources.map(({ name, dossiers, open, only, days }) => [name, dossiers, open, only, days])).toEqual([
    ['', 2, 2, 1, 2],
    ['Quầy 2', 2, 1, 0, 1],
    ['Quầy 3', 2, 2, 1, 2],
  ])
  expect(together).toBe(4)
})

test('of a colleague only days are known, never hours', async () => {
  const { sources } = await readSources(await office())
  const others = sources.filter(({ id }) => id !== null)
  expect(others.map(({ from, to }) => [from, to])).toEqual([
    [at('2026-11-17 00:00'), at('2026-11-17 00:00')],
    [at('2026-11-12 00:00'), at('2026-11-19 00:00')],
  ])
})

test('what figures rest on besides this computer’s own looks', async () => {
  expect(await readElsewhere(await office())).toEqual({
    ...{ sources: 2, dossiers: 2 },
    ...{ from: at('2026-11-12 00:00'), to: at('2026-11-19 00:00') },
  })
  expect(await readElsewhere(freshHistory())).toEqual(nothingElsewhere)
})

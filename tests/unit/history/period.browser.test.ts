import { expect, test } from 'vitest'
import { readAccounts } from '@/utils/history/account'
import { readCoverage } from '@/utils/history/coverage'
import { appendEntry } from '@/utils/history/entries'
import { readPeriod } from '@/utils/history/period'
import { readDossier, readOpen } from '@/utils/history/read'
import { readRevision } from '@/utils/history/revision'
import { at, freshHistory, look, origin, sighting } from './make'

const numbers = (dossiers: { current: { number: string | null } }[]) =>
  dossiers.map(({ current }) => current.number).sort()

test('a period holds what is open and what was first seen closed in it', async () => {
  const db = freshHistory()
  await look(db, '2026-11-02 08:00', [
    sighting('open'),
    sighting('closed before'),
    sighting('closed within'),
    sighting('closed after'),
    sighting('opened again'),
  ])
  const returned = (number: string) => sighting(number, { status: 'returned' })
  await look(db, '2026-11-06 08:00', [returned('closed before')])
  await look(db, '2026-11-09 00:00', [returned('closed within'), returned('first seen closed')])
  await look(db, '2026-11-10 08:00', [returned('opened again')])
  await look(db, '2026-11-11 08:00', [sighting('opened again')])
  await look(db, '2026-11-12 08:00', [returned('closed before')])
  await look(db, '2026-11-16 00:00', [returned('closed after'), returned('first seen closed later')])

  const { open, closed, corrupt } = await readPeriod(db, at('2026-11-09 00:00'), at('2026-11-16 00:00'))
  expect(corrupt).toBe(0)
  expect(numbers(open)).toEqual(['open', 'opened again'])
  expect(numbers(closed)).toEqual(['closed within', 'first seen closed'])
  expect(closed.find(({ current }) => current.number === 'closed within')?.changes).toMatchObject([
    { field: 'status', before: 'processing', after: 'returned' },
  ])
})

test('an account sees what was shown to it, under whatever name it was then', async () => {
  const db = freshHistory()
  await look(db, '2026-11-16 08:00', [sighting(null, { rowId: '41' }), sighting('A-2')], { account: 'quay1' })
  await look(db, '2026-11-16 09:00', [sighting('A-1')], { account: 'quay2' })
  await look(db, '2026-11-16 10:00', [sighting('A-1', { rowId: '41' })])
  expect(numbers((await readOpen(db, { account: 'quay1' })).dossiers)).toEqual(['A-1', 'A-2'])
  expect(numbers((await readOpen(db, { account: 'quay2' })).dossiers)).toEqual(['A-1'])
  expect(numbers((await readOpen(db, { account: 'quay3' })).dossiers)).toEqual([])
  expect(numbers((await readOpen(db)).dossiers)).toEqual(['A-1', 'A-2'])
})

test('the figures of an account rest on what was shown to it alone', async () => {
  const db = freshHistory()
  const quay1 = { account: 'quay1' }
  await look(db, '2026-11-16 08:00', [sighting(null, { rowId: '41' }), sighting('A-2')], quay1)
  await look(db, '2026-11-16 09:00', [sighting('A-1'), sighting('A-3')], { account: 'quay2' })
  await look(db, '2026-11-16 10:00', [sighting('A-1', { rowId: '41' })])
  await look(db, '2026-11-17 10:00', [sighting('A-2', { status: 'returned' })], quay1)
  await look(db, '2026-11-17 11:00', [sighting('A-3', { status: 'returned' })], { account: 'quay2' })
  const [from, to] = [at('2026-11-17 00:00'), at('2026-11-18 00:00')]
  const { open, closed } = await readPeriod(db, from, to, quay1)
  expect([numbers(open), numbers(closed)]).toEqual([['A-1'], ['A-2']])
  expect(await readCoverage(db, quay1)).toMatchObject({
    perOrigin: [{ origin, seen: 2, from: at('2026-11-16 08:00'), to: at('2026-11-17 10:00') }],
  })
  expect(await readAccounts(db)).toEqual(['quay1', 'quay2'])
})

test('every write counts the revision up, a look that changed nothing too, and one that failed does not', async () => {
  const db = freshHistory()
  expect(await readRevision(db)).toBe(0)
  await look(db, '2026-11-16 08:00', [sighting('A-1')])
  await look(db, '2026-11-16 09:00', [sighting('A-1')])
  expect(await readRevision(db)).toBe(2)
  await appendEntry(db, `${origin} A-1`, { kind: 'reviewed', at: 1 })
  expect(await readRevision(db)).toBe(3)
  db.looks.hook('creating', () => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  await expect(look(db, '2026-11-16 10:00', [sighting('A-1')])).rejects.toThrow()
  expect(await readRevision(db)).toBe(3)
})

test('entries of one instant keep names of their own', async () => {
  const db = freshHistory()
  await look(db, '2026-11-16 08:00', [sighting('A-1')])
  for (const _ of [1, 2, 3]) await appendEntry(db, `${origin} A-1`, { kind: 'reviewed', at: 5 })
  expect((await readDossier(db, `${origin} A-1`))?.entries.map((entry) => entry.at)).toEqual([5, 6, 7])
})

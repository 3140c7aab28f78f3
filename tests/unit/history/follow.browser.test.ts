import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addAbsence } from '@/utils/history/absences'
import { gather } from '@/utils/history/backup/gather'
import { mergeBackup } from '@/utils/history/backup/take-in'
import type { HistoryDatabase } from '@/utils/history/database'
import { deleteDossier } from '@/utils/history/deletions'
import { appendEntry } from '@/utils/history/entries'
import { followHistory, liveHistory } from '@/utils/history/live'
import { followPeriod, type HeldPeriod, readPeriod } from '@/utils/history/period'
import { readDossier, type Scope } from '@/utils/history/read'
import { record } from '@/utils/history/record'
import { readRevision } from '@/utils/history/revision'
import { followStepStays, type HeldStays, mostChanges, readStepStays } from '@/utils/history/step-stays'
import { thinLooks } from '@/utils/history/thinning'
import { at, freshHistory, look, origin, sighting } from './make'

const from = at('2026-11-09 00:00')
const away = { origin, holder: 'An', from: '2026-11-20', to: '2026-11-23' }
const scopes: Scope[] = [{}, { account: 'quay1' }, { account: 'quay2' }]

// Contradicted, the properties below say so at once: to look for the smallest case takes longer than a test may.
const numbered = fc.constantFrom('A-1', 'A-2', 'A-3', 'A-4', 'A-5')
const seen = fc.record(
  {
    number: fc.oneof(numbered, fc.constant(null)),
    rowId: fc.constantFrom('41', '42', '43'),
    status: fc.constantFrom('processing', 'processing', 'finished', 'returned'),
    step: fc.constantFrom('Tiếp nhận', 'Thẩm định', 'Trình ký'),
    procedure: fc.constantFrom('1.004193', '1.004199'),
  },
  { requiredKeys: ['number', 'status'] },
)
/** The hours may go back: a clock that was set. */
const hours = fc.integer({ min: -6, max: 40 })
const oneLook = fc.record({
  kind: fc.constant('look'),
  hours,
  account: fc.constantFrom(null, 'quay1', 'quay2'),
  rows: fc.array(seen, { maxLength: 4 }),
})
const deed = fc.oneof(
  { weight: 8, arbitrary: oneLook },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('entry'), hours, number: numbered }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('delete'), hours, number: numbered }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('absence', 'thin', 'merge'), hours }) },
)
type Deed = typeof deed extends fc.Arbitrary<infer D> ? D : never

/** What another counter saw, whose file is taken in. */
const elsewhere = freshHistory()
const filled = (async () => {
  await look(elsewhere, '2026-11-10 09:00', [
    sighting('A-1', { step: 'Trình ký' }),
    sighting('A-2', { status: 'returned' }),
    sighting('B-9'),
  ])
  return gather(elsewhere, 'Quầy 2', at('2026-11-10 10:00'))
})()

async function doIt(db: HistoryDatabase, done: Deed, when: number): Promise<void> {
  if ('rows' in done) {
    const sightings = done.rows.map(({ number, ...rest }) => sighting(number, rest))
    await record(db, { origin, page: 'list', account: done.account, sightings, at: when })
  } else if ('number' in done) {
    const key = `${origin} ${done.number}`
    if (done.kind === 'entry') await appendEntry(db, key, { kind: 'reviewed', at: when })
    else await deleteDossier(db, key, true, when)
  } else if (done.kind === 'thin') await thinLooks(db, when)
  else if (done.kind === 'merge') await mergeBackup(db, await filled, when)
  else await addAbsence(db, { ...away, at: when })
}

test('a period followed from write to write is the one that is read anew, whatever is written', async () => {
  let kept = 0
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 2, maxLength: 14 }), async (deeds) => {
      const db = freshHistory()
      let when = at('2026-11-08 08:00')
      const held: (HeldPeriod | null)[] = scopes.map(() => null)
      for (const [n, each] of deeds.entries()) {
        when += each.hours * 3_600_000
        await doIt(db, each, when)
        // Several writes may lie between two readings.
        if (n % 3 === 1) continue
        for (const [place, scope] of scopes.entries()) {
          const before = held[place] ?? null
          const followed = await followPeriod(db, from, scope, before)
          const { open, closed } = await readPeriod(db, from, Number.POSITIVE_INFINITY, scope)
          expect(followed.list).toEqual({ open, closed, corrupt: 0 })
          const was = new Set(before?.list.open)
          kept += followed.list.open.filter((one) => was.has(one)).length
          held[place] = followed
        }
      }
      db.close()
    }),
    { numRuns: 60, endOnFailure: true },
  )
  // Or nothing would have been followed, only read anew.
  expect(kept).toBeGreaterThan(100)
})

/** Few dossiers that go through many steps, so that there are stays. */
const busy = fc.record({
  number: fc.constantFrom('A-1', 'A-2', null),
  rowId: fc.constantFrom('41', '42'),
  status: fc.constant('processing' as const),
  step: fc.constantFrom('Tiếp nhận', 'Thẩm định', 'Trình ký'),
  procedure: fc.constantFrom('1.004193', '1.004199'),
})
const deedAmongSteps = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.record({
      kind: fc.constant('look' as const),
      hours: fc.integer({ min: 1, max: 40 }),
      account: fc.constant('quay1'),
      rows: fc.array(busy, { minLength: 1, maxLength: 2 }),
    }),
  },
  { weight: 1, arbitrary: deed },
)

test('stays in steps followed from write to write are those that are read anew, whatever is written', async () => {
  const times = { kept: 0, moved: 0 }
  await fc.assert(
    fc.asyncProperty(fc.array(deedAmongSteps, { minLength: 8, maxLength: 24 }), async (deeds) => {
      const db = freshHistory()
      let when = at('2026-11-08 08:00')
      let held: HeldStays | null = null
      for (const [n, each] of deeds.entries()) {
        when += each.hours * 3_600_000
        await doIt(db, each, when)
        if (n % 3 === 1) continue
        const followed: HeldStays = await followStepStays(db, held)
        const { stays, latestOnly } = followed
        expect({ stays, latestOnly }).toEqual(await readStepStays(db))
        if (stays === held?.stays) times.kept++
        else if (stays.length > 0) times.moved++
        held = followed
      }
      db.close()
    }),
    { numRuns: 60, endOnFailure: true },
  )
  // Or nothing would have been followed, only read anew; or there would have been nothing to follow.
  expect(times.kept).toBeGreaterThan(50)
  expect(times.moved).toBeGreaterThan(20)
})

test('stays follow a procedure that changes, and what leaves the latest changes', async () => {
  const db = freshHistory()
  for (const [day, step] of ['Tiếp nhận', 'Thẩm định', 'Trình ký'].entries())
    await look(db, `2026-11-1${6 + day} 08:00`, [sighting('A-1', { step, procedure: '1.004193' })])
  const held = await followStepStays(db, null)
  await look(db, '2026-11-19 08:00', [sighting('A-1', { step: 'Trình ký', procedure: '1.004199' })])
  const renamed = await followStepStays(db, held)
  expect(renamed.stays).toMatchObject([{ step: 'Thẩm định', procedure: '1.004199' }])

  const [change] = await db.changes.toArray()
  if (!change) throw new Error('no change was recorded')
  const { seq, ...again } = change
  await db.changes.bulkAdd(
    Array.from({ length: mostChanges - 2 }, (_, index) => ({ ...again, dossier: 1000 + index })),
  )
  await look(db, '2026-11-20 08:00', [sighting('A-2')])
  const later = await followStepStays(db, renamed)
  expect(later).toMatchObject({ stays: [], latestOnly: true })
  expect(later.stays).toEqual((await readStepStays(db)).stays)
})

test('a look at an id that a dossier had before is a look at it', async () => {
  const db = freshHistory()
  const shared = [sighting(null, { rowId: '41' }), sighting('A-5', { rowId: '41' })]
  await look(db, '2026-11-09 08:00', shared)
  await look(db, '2026-11-10 08:00', [sighting('A-5', { rowId: '42' }), sighting(null, { rowId: '41' })])
  const held = await followPeriod(db, from, {}, null)
  await look(db, '2026-11-11 08:00', [sighting('A-5', { rowId: '42' })])
  const { list } = await followPeriod(db, from, {}, held)
  expect(list).toEqual(await readPeriod(db, from, Number.POSITIVE_INFINITY))
})

test('a look has only what it showed read again, and an entry only its dossier', async () => {
  const db = freshHistory()
  await look(db, '2026-11-16 08:00', [sighting('A-1'), sighting('A-2'), sighting('A-3')])
  const first = await followPeriod(db, from, {}, null)
  await look(db, '2026-11-16 09:00', [sighting('A-2', { step: 'Thẩm định' })])
  const second = await followPeriod(db, from, {}, first)
  const same = (a: HeldPeriod, b: HeldPeriod) => b.list.open.map((one, place) => one === a.list.open[place])
  expect(same(first, second)).toEqual([true, false, true])
  await appendEntry(db, `${origin} A-3`, { kind: 'reviewed', at: at('2026-11-16 10:00') })
  const third = await followPeriod(db, from, {}, second)
  expect(same(second, third)).toEqual([true, true, false])
  expect(third.list.open[2]?.entries).toHaveLength(1)
  await addAbsence(db, { ...away, at: at('2026-11-16 11:00') })
  expect(same(third, await followPeriod(db, from, {}, third))).toEqual([true, true, true])
})

test('more rows than one portion holds are all read, in their order', async () => {
  const db = freshHistory()
  const numbers = Array.from({ length: 1300 }, (_, n) => `N-${n}`)
  await look(
    db,
    '2026-11-16 08:00',
    numbers.map((number) => sighting(number, { step: 'Tiếp nhận' })),
  )
  const every = numbers.filter((_, n) => n % 3 > 0 && n % 50 < 20)
  await look(
    db,
    '2026-11-16 09:00',
    every.map((number) => sighting(number, { step: 'Trình ký' })),
  )
  await look(
    db,
    '2026-11-16 10:00',
    numbers.slice(0, 200).map((number) => sighting(number, { status: 'withdrawn' })),
  )
  const { open, closed } = await readPeriod(db, from, Number.POSITIVE_INFINITY)
  expect(closed.map(({ current }) => current.number)).toEqual(numbers.slice(0, 200))
  expect(open.map(({ current }) => current.number)).toEqual(numbers.slice(200))
  const changed = new Set(every)
  const wrong = open.filter(({ current: { number, step }, changes }) => {
    const isChanged = changed.has(number ?? '')
    return changes.length !== Number(isChanged) || step !== (isChanged ? 'Trình ký' : 'Tiếp nhận')
  })
  expect(wrong).toEqual([])
})

test('writes without a pause hold up no reading, and the last one has what was written last', async () => {
  const db = freshHistory()
  await look(db, '2026-11-16 08:00', [sighting('A-0')])
  const found: number[] = []
  let writes = 0
  let asked = 0
  let isEnough: () => void = () => {}
  const enough = new Promise<void>((resolve) => {
    isEnough = resolve
  })
  const stop = followHistory(
    db,
    async () => {
      asked++
      const before = writes
      const revision = await readRevision(db)
      // A reading that takes as long as three writes: Dexie's own would be dropped each time.
      while (writes < before + 3 && writes < 30) await new Promise((resolve) => setTimeout(resolve))
      return revision
    },
    {
      next: (revision) => {
        found.push(revision)
        if (revision === 31) isEnough()
      },
      error: () => {},
    },
  )
  while (writes < 30) {
    await look(db, '2026-11-16 09:00', [sighting(`A-${writes + 1}`)])
    writes++
  }
  await enough
  expect(found.length).toBe(asked)
  expect(found.length).toBeGreaterThan(4)
  expect(found).toEqual([...found].sort((a, b) => a - b))
  stop()
  const told = found.length
  await look(db, '2026-11-16 10:00', [sighting('A-99')])
  await readRevision(db)
  expect(found).toHaveLength(told)
  db.close()
})

test('one dossier is told of again after every look at it, and its reading never fails', async () => {
  const db = freshHistory()
  const key = `${origin} A-1`
  const lookOn = (day: number, step: string) =>
    look(db, `2026-11-${day} 09:00`, [sighting('A-1', { step }), sighting('A-2')])
  await lookOn(10, 'Tiếp nhận')
  const told: unknown[] = []
  const subscription = liveHistory(() => readDossier(db, key)).subscribe({
    next: (dossier) => told.push(dossier?.current.step),
    error: (error) => told.push(error),
  })
  const steps = ['Tiếp nhận', 'Thẩm định', 'Trình ký', 'Trả kết quả']
  for (const [place, step] of steps.entries()) {
    if (place > 0) await lookOn(10 + place, step)
    await expect.poll(() => told.at(-1)).toBe(step)
  }
  subscription.unsubscribe()
  expect(told.filter((one) => typeof one !== 'string')).toEqual([])
})

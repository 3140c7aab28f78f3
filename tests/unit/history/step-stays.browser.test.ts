import { expect, test } from 'vitest'
import { mostChanges, readStepStays } from '@/utils/history/step-stays'
import { at, freshHistory, look, sighting } from './make'

async function throughThreeSteps() {
  const db = freshHistory()
  const steps = ['Tiếp nhận', 'Thẩm định', 'Trình ký']
  for (const [index, step] of steps.entries())
    await look(db, `2026-11-1${6 + index} 08:00`, [sighting('A-1', { step, procedure: '1.004193' })])
  return db
}

test('a stay is between the looks before it came and after it went; what is in its step still is none', async () => {
  const stays = [
    {
      procedure: '1.004193',
      step: 'Thẩm định',
      from: at('2026-11-16 08:00'),
      to: at('2026-11-18 08:00'),
    },
  ]
  expect(await readStepStays(await throughThreeSteps())).toEqual({ stays, latestOnly: false })
})

test('of a long history only the latest changes are read, and that is said', async () => {
  const db = await throughThreeSteps()
  const [change] = await db.changes.toArray()
  if (!change) throw new Error('no change was recorded')
  const { seq, ...again } = change
  const later = Array.from({ length: mostChanges }, (_, index) => ({ ...again, dossier: 1000 + index }))
  await db.changes.bulkAdd(later.slice(2))
  expect((await readStepStays(db)).latestOnly).toBe(false)
  await db.changes.bulkAdd(later.slice(0, 2))
  expect(await readStepStays(db)).toEqual({ stays: [], latestOnly: true })
})

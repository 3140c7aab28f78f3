import { expect, test } from 'vitest'
import type { Absence } from '@/utils/dossier/entry'
import { addAbsence, readAbsences, removeAbsence } from '@/utils/history/absences'
import { freshHistory } from './make'

const away: Absence = { holder: 'Lê Văn B', origin: null, from: '2026-11-23', to: '2026-11-27', at: 1 }

test('an absence stands until it is taken back, and its line stays then', async () => {
  const db = freshHistory()
  await addAbsence(db, away)
  await addAbsence(db, { ...away, holder: 'Trần Thị C', at: 2 })
  const [first, second] = await readAbsences(db)
  expect(first).toMatchObject(away)
  await removeAbsence(db, first?.seq ?? 0)
  expect(await readAbsences(db)).toEqual([second])
  expect(await db.absences.count()).toBe(2)
})

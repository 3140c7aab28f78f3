import type { Absence, ListedAbsence } from '@/utils/dossier/entry'
import type { HistoryDatabase } from './database'
import { writing } from './revision'

/** Writes down that a holder is away (D4). */
export async function addAbsence(db: HistoryDatabase, absence: Absence): Promise<void> {
  await writingAbsence(db, () => db.absences.add({ ...absence }))
}

/** Takes an absence back; its line stays, as everything that was written down does. */
export async function removeAbsence(db: HistoryDatabase, seq: number): Promise<void> {
  await writingAbsence(db, () => db.absences.update(seq, { removed: true }))
}

/** The absences that stand, in the order they were written. */
export async function readAbsences(db: HistoryDatabase): Promise<ListedAbsence[]> {
  const rows = await db.absences.toArray()
  return rows.flatMap(({ seq, removed, ...absence }) =>
    seq === undefined || removed ? [] : [{ seq, ...absence }],
  )
}

/** Nothing of a dossier is in it. */
function writingAbsence(db: HistoryDatabase, work: () => Promise<number>): Promise<number> {
  return writing(db, [db.absences], work, () => true)
}

import type { Absence, ListedAbsence } from '@/utils/dossier/entry'
import type { HistoryDatabase } from './database'
import { writing } from './revision'

/**
 * Writes down that a holder is away (D4).
 * @param told the number under which it was told, where it may be told again: then it is written once.
 */
export async function addAbsence(db: HistoryDatabase, absence: Absence, told?: number): Promise<void> {
  await writingAbsence(db, async () => {
    if (told === undefined) return db.absences.add({ ...absence })
    const known = await db.absences.filter((each) => each.told === told).first()
    return known?.seq ?? (await db.absences.add({ ...absence, told }))
  })
}

/** Takes an absence back; its line stays, as everything that was written down does. */
export async function removeAbsence(db: HistoryDatabase, seq: number): Promise<void> {
  await writingAbsence(db, async () => db.absences.update(seq, { removed: true }))
}

/** The absences that stand, in the order they were written. */
export async function readAbsences(db: HistoryDatabase): Promise<ListedAbsence[]> {
  const rows = await db.absences.toArray()
  return rows.flatMap(({ seq, removed, told: _, ...absence }) =>
    seq === undefined || removed ? [] : [{ seq, ...absence }],
  )
}

/** Nothing of a dossier is in it. */
function writingAbsence(db: HistoryDatabase, work: () => Promise<number>): Promise<number> {
  return writing(db, [db.absences], work, () => true)
}

import type { Absence, ListedAbsence } from '@/utils/dossier/entry'
import type { HistoryDatabase } from './database'
import { writing } from './revision'

/** Writes down that a holder is away (D4); what stands already, and may be told again because no answer came, is not written twice. */
export async function addAbsence(db: HistoryDatabase, absence: Absence): Promise<void> {
  await writingAbsence(db, async () => {
    const known = (await readAbsences(db)).find((each) => isSame(each, absence))
    return known?.seq ?? (await db.absences.add({ ...absence }))
  })
}

/** Whether both say the same, whenever they were written. */
function isSame(one: Absence, other: Absence): boolean {
  return (
    one.holder === other.holder &&
    one.from === other.from &&
    one.to === other.to &&
    one.origin === other.origin
  )
}

/** Takes an absence back; its line stays, as everything that was written down does. */
export async function removeAbsence(db: HistoryDatabase, seq: number): Promise<void> {
  await writingAbsence(db, async () => db.absences.update(seq, { removed: true }))
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

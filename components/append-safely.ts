import type { Entry } from '@/utils/dossier/dossier'
import type { DossierKey } from '@/utils/dossier/key'
import type { HistoryDatabase } from '@/utils/history/database'
import { appendEntry } from '@/utils/history/entries'
import { historyProblem } from '@/utils/history/problem'
import { askBackground } from './ask-background'

/** Adds entries to a dossier's register and lets the consoles know; false when they could not all be written. */
export async function appendSafely(
  db: HistoryDatabase,
  key: DossierKey,
  ...entries: readonly Entry[]
): Promise<boolean> {
  try {
    let appended = true
    for (const entry of entries) appended = (await appendEntry(db, key, entry)) && appended
    if (appended) tellConsoles()
    return appended
  } catch (error) {
    if (historyProblem(error) === null) throw error
    return false
  }
}

/** The consoles' pages show whether a letter is owed; the background passes this on to them. */
function tellConsoles(): void {
  void askBackground<'refresh'>({ type: 'refresh' })
}

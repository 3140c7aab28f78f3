import { liveQuery } from 'dexie'
import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import type { Dossier, Entry } from '@/utils/dossier/dossier'
import type { DossierKey } from '@/utils/dossier/key'
import { type HistoryDatabase, openHistory } from '@/utils/history/database'
import { appendEntry } from '@/utils/history/entries'
import { historyProblem } from '@/utils/history/problem'
import { readDossier } from '@/utils/history/read'
import type { RefreshMessage } from '@/utils/messages'

export type DossierState =
  | { kind: 'reading' }
  | { kind: 'unknown' }
  | { kind: 'failed' }
  | {
      kind: 'ready'
      dossier: Dossier
      /** Adds to the dossier's register; false when it could not be written. */
      append(entry: Entry): Promise<boolean>
    }

/** One dossier of the history, live: an entry made here or a look elsewhere shows at once. */
export function useDossier(key: DossierKey): DossierState {
  const [state, setState] = useState<DossierState>({ kind: 'reading' })
  useEffect(() => {
    const db = openHistory()
    const append = (entry: Entry) => appendSafely(db, key, entry)
    const subscription = liveQuery(() => readDossier(db, key)).subscribe({
      next: (dossier) => setState(dossier ? { kind: 'ready', dossier, append } : { kind: 'unknown' }),
      error: () => setState({ kind: 'failed' }),
    })
    return () => {
      subscription.unsubscribe()
      db.close()
    }
  }, [key])
  return state
}

async function appendSafely(db: HistoryDatabase, key: DossierKey, entry: Entry): Promise<boolean> {
  try {
    const appended = await appendEntry(db, key, entry)
    if (appended) tellConsoles()
    return appended
  } catch (error) {
    if (historyProblem(error) === null) throw error
    return false
  }
}

/** The consoles' pages show whether a letter is owed; the background passes this on to them. */
function tellConsoles(): void {
  const message: RefreshMessage = { type: 'refresh' }
  // Without a background to answer there is no page to tell either.
  browser.runtime.sendMessage(message).catch(() => {})
}

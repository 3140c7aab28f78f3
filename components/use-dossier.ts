import { useEffect, useState } from 'preact/hooks'
import type { Dossier, Entry } from '@/utils/dossier/dossier'
import type { DossierKey } from '@/utils/dossier/key'
import { openHistory } from '@/utils/history/database'
import { liveHistory } from '@/utils/history/live'
import { readDossier } from '@/utils/history/read'
import { appendSafely } from './append-safely'

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
    const subscription = liveHistory(() => readDossier(db, key)).subscribe({
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

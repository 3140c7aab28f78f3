import { useEffect, useMemo, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { type DeletionRow, type HistoryDatabase, openHistory } from '@/utils/history/database'
import { readDeletions } from '@/utils/history/deletions'
import { liveHistory } from '@/utils/history/live'
import { isOfLaterVersion } from '@/utils/history/problem'
import { historyProblems } from '@/utils/i18n/history'
import { pageWords } from '@/utils/i18n/pages'
import { type HistoryActions, historyActions } from './history-actions'

/** How many rows of each kind the history holds. */
export interface StoredCounts {
  dossiers: number
  changes: number
  entries: number
  looks: number
  /** Dossiers as other computers' files tell of them. */
  imported: number
}

export interface StoredData {
  /** Null while they are being counted; when the history cannot be read, what to tell of it. */
  counts: StoredCounts | { problem: string } | null
  /** Lines about what was deleted, oldest first; null while they are read, 'failed' when they cannot be. */
  deletions: readonly DeletionRow[] | 'failed' | null
  actions: HistoryActions
}

/** What this computer keeps of dossiers, live, and what can be done with it. */
export function useStoredData(): StoredData {
  const [db] = useState(() => openHistory())
  const actions = useMemo(() => historyActions(db, browser.storage.local), [db])
  const [counts, setCounts] = useState<StoredData['counts']>(null)
  const [deletions, setDeletions] = useState<StoredData['deletions']>(null)
  useEffect(() => {
    const counting = liveHistory(() => countRows(db)).subscribe({
      next: setCounts,
      error: (error) => setCounts({ problem: unreadable(error) }),
    })
    const lines = liveHistory(() => readDeletions(db)).subscribe({
      next: setDeletions,
      error: () => setDeletions('failed'),
    })
    return () => {
      counting.unsubscribe()
      lines.unsubscribe()
    }
  }, [db])
  return { counts, deletions, actions }
}

/** How many rows of each kind there are. */
export async function countRows(db: HistoryDatabase): Promise<StoredCounts> {
  const [dossiers, changes, entries, looks, imported] = await Promise.all([
    db.dossiers.count(),
    db.changes.count(),
    db.entries.count(),
    db.looks.count(),
    db.imported.count(),
  ])
  return { dossiers, changes, entries, looks, imported }
}

function unreadable(error: unknown): string {
  return isOfLaterVersion(error) ? historyProblems.newer : pageWords.historyUnreadable
}

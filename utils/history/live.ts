import Dexie, { liveQuery, type Observable } from 'dexie'
import { oneAfterAnother } from '@/utils/dossier/one-after-another'
import type { HistoryDatabase } from './database'
import { readRevision } from './revision'

/**
 * What a question to the history finds, and finds anew whenever the history changes. A history that cannot be opened (a
 * later version has written it, the profile is damaged) is told as the error that it is: Dexie wraps it as that of a
 * closed database, which its own liveQuery takes for one closed on purpose and never tells, and the page would wait on.
 * The question is given in an async function: only under such a one does Dexie keep a transaction over awaits that ask
 * the database for nothing.
 */
export function liveHistory<Found>(question: () => Promise<Found>): Observable<Found> {
  return liveQuery(async () => question().catch(throwCause))
}

function throwCause(error: unknown): never {
  throw error instanceof Dexie.DatabaseClosedError && error.inner instanceof Error ? error.inner : error
}

interface Told<Found> {
  next(found: Found): void
  error(): void
}

/**
 * As `liveHistory`, for what takes long to read: a reading that began is finished before the next, where Dexie would
 * drop it at every write and under looks without a pause never come to an end.
 * @param question is given what it found last, null at first and after a failure
 * @returns stops it
 */
export function followHistory<Found>(
  db: HistoryDatabase,
  question: (held: Found | null) => Promise<Found>,
  told: Told<Found>,
): () => void {
  let isWanted = true
  let held: Found | null = null
  const ask = oneAfterAnother<void>(async () => {
    if (!isWanted) return
    try {
      const found = await question(held)
      held = found
      if (isWanted) told.next(found)
    } catch {
      held = null
      if (isWanted) told.error()
    }
  })
  const subscription = liveHistory(() => readRevision(db)).subscribe({
    // In a task of its own: Dexie counts what is read in the call itself to its question, and notes down every key.
    next: () => setTimeout(() => ask()),
    error: () => told.error(),
  })
  return () => {
    isWanted = false
    subscription.unsubscribe()
  }
}

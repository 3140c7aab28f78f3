import Dexie, { liveQuery, type Observable } from 'dexie'

/**
 * What a question to the history finds, and finds anew whenever the history changes. A history that cannot be opened (a
 * later version has written it, the profile is damaged) is told as the error that it is: Dexie wraps it as that of a
 * closed database, which its own liveQuery takes for one closed on purpose and never tells, and the page would wait on.
 */
export function liveHistory<Found>(question: () => Promise<Found>): Observable<Found> {
  return liveQuery(() => question().catch(throwCause))
}

function throwCause(error: unknown): never {
  throw error instanceof Dexie.DatabaseClosedError && error.inner instanceof Error ? error.inner : error
}

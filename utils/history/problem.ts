import { historyProblems } from '@/utils/i18n/history'

type ProblemName = keyof typeof historyProblems

/** What a browser calls the ways in which its storage fails; all other errors are our own bugs. */
const causes: Record<string, ProblemName> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  /** The background was ended, or another page deletes the database. */
  DatabaseClosedError: 'failed',
  AbortError: 'failed',
  InvalidStateError: 'failed',
  /** Chromium and Firefox on a damaged or unreadable profile. */
  OpenFailedError: 'failed',
  UnknownError: 'failed',
  NotReadableError: 'failed',
  DataCorruptError: 'failed',
  MissingAPIError: 'failed',
}

/**
 * What to tell the officer when the storage failed, or null for a bug, which must not be hidden behind kind
 * words. Dexie wraps the browser's own errors, sometimes twice; the innermost known one speaks.
 */
export function historyProblem(error: unknown): string | null {
  if (!(error instanceof Error || error instanceof DOMException)) return null
  const inner = wrappedIn(error)
    .map(historyProblem)
    .find((problem) => problem !== null)
  const cause = causes[error.name]
  return inner ?? (cause ? historyProblems[cause] : null)
}

/** Whether a later version of the extension has written the history, which this one leaves as it is. */
export function isOfLaterVersion(error: unknown): boolean {
  return historyProblem(error) === historyProblems.newer
}

/** `inner` of any of Dexie's errors, `failures` of those about many rows. */
function wrappedIn(error: Error): unknown[] {
  const inner = 'inner' in error ? [error.inner] : []
  const failures = 'failures' in error && Array.isArray(error.failures) ? error.failures : []
  return [...inner, ...failures]
}

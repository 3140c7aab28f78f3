import Dexie from 'dexie'
import { historyProblems } from '@/utils/i18n/history'

/**
 * What to tell the officer when the database failed, or null for an error that is a bug of ours and must not
 * be hidden behind kind words.
 */
export function historyProblem(error: unknown): string | null {
  if (!(error instanceof Dexie.DexieError)) return null
  const names = [error.name, ...causesOf(error)]
  if (names.includes('QuotaExceededError')) return historyProblems.full
  if (names.includes('VersionError')) return historyProblems.newer
  return historyProblems.failed
}

/** Dexie wraps the browser's own error, sometimes twice. */
function causesOf(error: Error): string[] {
  const inner = 'inner' in error ? error.inner : undefined
  return inner instanceof Error ? [inner.name, ...causesOf(inner)] : []
}

import type { Entry } from './dossier'

/** The entries that still stand: neither replaced nor taken back. Oldest first, as they were. */
export function inForce(entries: readonly Entry[]): Entry[] {
  if (entries.length === 0) return []
  const gone = new Set(entries.flatMap((entry) => ('retracts' in entry ? [entry.retracts] : [])))
  return entries.filter(({ at }) => !gone.has(at))
}

/** The standing entries of one kind, oldest first. */
export function standing<K extends Entry['kind']>(
  entries: readonly Entry[],
  kind: K,
): Extract<Entry, { kind: K }>[] {
  return inForce(entries).filter((entry): entry is Extract<Entry, { kind: K }> => entry.kind === kind)
}

import type { Sighting } from './sighting'

/** A dossier's key in history. The separator cannot occur in an origin. */
export type DossierKey = string

/**
 * The key of a dossier at a console: (origin, number), or (origin, the console's own row id) before it has a
 * number. Null when the page shows neither: such a dossier is shown but not recorded, and counted as such.
 * The signed-in account is never part of it, nor is anything about a person (design.md, names).
 */
export function dossierKey(origin: string, sighting: Pick<Sighting, 'number' | 'rowId'>): DossierKey | null {
  if (sighting.number) return `${origin} ${sighting.number}`
  if (sighting.rowId) return rowKey(origin, sighting.rowId)
  return null
}

/** The key a dossier had before its number was known. */
export function rowKey(origin: string, rowId: string): DossierKey {
  return `${origin} #${rowId}`
}

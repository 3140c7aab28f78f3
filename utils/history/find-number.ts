import type { DossierKey } from '@/utils/dossier/key'
import type { HistoryDatabase } from './database'

/** A recorded dossier by its number. */
export interface NumberedDossier {
  key: DossierKey
  number: string
}

/**
 * Dossiers whose number holds `text`, whatever the case, those that begin or end with it first: officers know a
 * number by its last digits. At most `limit`. Only keys are read, so a hundred thousand rows are no wait.
 */
export async function findNumber(
  db: HistoryDatabase,
  text: string,
  limit: number,
): Promise<NumberedDossier[]> {
  const wanted = text.trim().toUpperCase()
  if (wanted === '') return []
  const keys = (await db.dossiers.orderBy('key').keys()).filter((key) => typeof key === 'string')
  const found = keys.flatMap((key) => {
    const number = numberIn(key)
    const place = number.toUpperCase().indexOf(wanted)
    if (place < 0) return []
    const isAtEdge = place === 0 || number.toUpperCase().endsWith(wanted)
    return [{ key, number, rank: isAtEdge ? 0 : 1 }]
  })
  return found
    .sort((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map(({ key, number }) => ({ key, number }))
}

/** A key is an origin, a blank and the number; before the number is known, the console's row id behind a "#". */
function numberIn(key: DossierKey): string {
  const number = key.slice(key.indexOf(' ') + 1)
  return number.startsWith('#') ? '' : number
}

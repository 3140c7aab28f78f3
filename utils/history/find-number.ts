import type { DossierKey } from '@/utils/dossier/key'
import { fold } from '@/utils/dossier/text'
import type { HistoryDatabase } from './database'

/** A recorded dossier by its number. */
export interface NumberedDossier {
  key: DossierKey
  number: string
}

/**
 * Dossiers whose number holds `text`, however it is typed, those that begin or end with it first: officers know a
 * number by its last digits. At most `limit`. Only keys are read, so a hundred thousand rows are no wait.
 */
export async function findNumber(
  db: HistoryDatabase,
  text: string,
  limit: number,
): Promise<NumberedDossier[]> {
  const wanted = plainNumber(text)
  if (wanted === '') return []
  const keys = (await db.dossiers.orderBy('key').keys()).filter((key) => typeof key === 'string')
  const found = keys.flatMap((key) => {
    const number = numberIn(key)
    const plain = plainNumber(number)
    const place = plain.indexOf(wanted)
    if (place < 0) return []
    const isAtEdge = place === 0 || plain.endsWith(wanted)
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

/**
 * A number as it is sought: case, diacritics (a keyboard that writes Vietnamese puts them in), spaces and separators
 * do not count. Other signs do: "#7" is no part of "…-7".
 */
export function plainNumber(number: string): string {
  // Nearly all are plain already, and every recorded one is looked at for every letter typed.
  const bare = /^[ -~]*$/.test(number) ? number.toLowerCase() : fold(number)
  return bare.replace(/[\s./_-]+/g, '')
}

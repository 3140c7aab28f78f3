import type { Sighting } from '@/utils/dossier/sighting'
import { HistoryDatabase } from '@/utils/history/database'
import { type Look, record } from '@/utils/history/record'

export const origin = 'https://motcua.vidu.example'

/** An instant in Vietnam's time: `at('2026-11-18 09:12')`. */
export function at(text: string): number {
  return Date.parse(`${text.replace(' ', 'T')}+07:00`)
}

export function sighting(number: string | null, rest: Partial<Sighting> = {}): Sighting {
  return { number, status: 'processing', ...rest }
}

/** A fresh database for one test; the browser page is thrown away after the run. */
export function freshHistory(): HistoryDatabase {
  return new HistoryDatabase(`history-${crypto.randomUUID()}`)
}

/** Records one look and gives its dossiers; throws when it could not be recorded. */
export async function look(
  db: HistoryDatabase,
  when: string,
  sightings: Sighting[],
  rest: Partial<Look> = {},
) {
  const result = await record(db, { origin, page: 'list', account: null, at: at(when), sightings, ...rest })
  if (!result.ok) throw new Error(result.problem)
  return result
}

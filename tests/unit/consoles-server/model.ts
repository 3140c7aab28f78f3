import { seedDossiers, type TruthDossier } from '../../consoles/seed.mjs'

/** Some demo dossier, to be overwritten where a test means something. */
export const model: TruthDossier = first(seedDossiers('opencps', 1, Date.parse('2026-11-18T09:05:00+07:00')))

function first<T>(list: T[]): T {
  const [one] = list
  if (one === undefined) throw new Error('No demo data')
  return one
}

import { type Sighting, type TrackedField, trackedFields } from '@/utils/dossier/sighting'
import { clockState } from '@/utils/dossier/status'

/**
 * What may be stored of a sighting (design.md, rule 3): the fields of the allow-list by name, whatever else the
 * page's process sent along. The reader has already left out what may hold a person's data; this is the second
 * lock, so a text that carries an identity number, a phone or a mail address is dropped here too.
 */
export function storable(sighting: Sighting): Sighting {
  const stored: Sighting = { number: sighting.number, status: sighting.status }
  if (sighting.rowId !== undefined) stored.rowId = sighting.rowId
  for (const field of trackedFields) copyField(field, sighting, stored)
  return clockState(stored.status) === 'ended' ? withoutHands(stored) : stored
}

/** What a dossier has only while somebody works on it. */
export const hands = ['step', 'holder'] as const satisfies readonly TrackedField[]

/**
 * Without step and holder. Once there is a result nobody works on it any more, and lists of results put the
 * applicant's name into these columns (issue 2, point 6).
 */
export function withoutHands({ step, holder, ...rest }: Sighting): Sighting {
  return rest
}

function copyField<F extends TrackedField>(field: F, from: Sighting, to: Sighting): void {
  const value = from[field]
  if (value === undefined) return
  if (typeof value === 'string' && identifiesSomeone(value.replace(procedureCode, ''))) return
  to[field] = value
}

/** Mã TTHC has as many digits as a phone: "1.004616", "1.004616.000.00.00.H56". */
const procedureCode = /(?<!\d)\d\.\d{6}(?:\.\d{3}\.\d{2}\.\d{2}\.[A-Z]\d{2})?(?!\d)/

/** Nine digits or more (CMND, CCCD, phone), however they are spaced; or something like a mail address. */
function identifiesSomeone(text: string): boolean {
  return /\d(?:[\s.-]?\d){8}/.test(text) || text.includes('@')
}

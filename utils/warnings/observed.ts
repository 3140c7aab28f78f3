import type { Change, Dossier } from '@/utils/dossier/dossier'
import type { PageTime, Sighting } from '@/utils/dossier/sighting'
import { type DossierStatus, dossierStatuses } from '@/utils/dossier/status'

/** One observed change of a field, with both values in the field's own type. */
export interface Observed<Value> {
  before: Value
  after: Value
  /** The last instant the old value was seen, and the first the new one was. */
  seenBefore: number
  seenAfter: number
  /** The other computer that showed the new value; absent when this one did. */
  source?: string
}

type TimeField = {
  [F in keyof Sighting]-?: NonNullable<Sighting[F]> extends PageTime ? F : never
}[keyof Sighting]

/** The observed changes of a date or time, oldest first. */
export function timeChanges(dossier: Dossier, field: TimeField): Observed<PageTime>[] {
  return changesOf(dossier, field, isTime)
}

/** The observed changes of status, oldest first. */
export function statusChanges(dossier: Dossier): Observed<DossierStatus>[] {
  return changesOf(dossier, 'status', isStatus)
}

/** The observed changes of a name, oldest first. */
export function wordChanges(dossier: Dossier, field: 'step' | 'holder' | 'unit'): Observed<string>[] {
  return changesOf(dossier, field, isWords)
}

function changesOf<Value>(
  { changes }: Dossier,
  wanted: Change['field'],
  is: (value: unknown) => value is Value,
): Observed<Value>[] {
  if (changes.length === 0) return []
  return changes.flatMap(({ field, before, after, ...seen }) =>
    field === wanted && is(before) && is(after) ? [{ before, after, ...seen }] : [],
  )
}

function isTime(value: unknown): value is PageTime {
  return typeof value === 'object' && value !== null && 'at' in value
}

function isStatus(value: unknown): value is DossierStatus {
  return dossierStatuses.some((status) => status === value)
}

function isWords(value: unknown): value is string {
  return typeof value === 'string'
}

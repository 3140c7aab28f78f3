import { type PageTime, type Sighting, type TrackedField, trackedFields } from '@/utils/dossier/sighting'
import { clockState } from '@/utils/dossier/status'
import { labelKey } from '@/utils/dossier/text'
import { zoneOffsetMs } from '@/utils/working-time/dates'
import type { TimeLimit } from '@/utils/working-time/time-limit'
import { hands, withoutHands } from './allow-list'

export interface FieldChange {
  field: TrackedField
  before: Sighting[TrackedField] | null
  after: Sighting[TrackedField] | null
}

/** What one more sighting adds to what was known. `current` is the known object itself when it adds nothing. */
export interface Observation {
  current: Sighting
  changes: FieldChange[]
}

/**
 * Holds a sighting against the values known so far. A field that this page does not show keeps its value; one
 * that no page showed before is filled without being a change, since nothing says that it was different; two
 * pages that write the same thing more or less exactly do not contradict each other.
 */
export function observe(known: Sighting, seen: Sighting): Observation {
  const current: Sighting = { ...known }
  const changes: FieldChange[] = []
  if (seen.number !== null) current.number = seen.number
  if (seen.rowId !== undefined) current.rowId = seen.rowId
  const sameStatus = reconcile.status(known.status, seen.status) !== null
  for (const field of trackedFields) {
    if (field === 'statusLabel' && sameStatus && known.statusLabel !== undefined) continue
    observeField(field, known, seen, current, changes)
  }
  if (!sameStatus && seen.statusLabel === undefined) delete current.statusLabel
  if (clockState(current.status) !== 'ended')
    return { current: equal(known, current) ? known : current, changes }
  const kept = withoutHands(current)
  return {
    current: equal(known, kept) ? known : kept,
    changes: [...changes.filter(({ field }) => !isHand(field)), ...leaving(known)],
  }
}

/** With its result a dossier leaves the hands it was in. */
function leaving(known: Sighting): FieldChange[] {
  return hands.flatMap((field) => {
    const before = known[field]
    return before === undefined ? [] : [{ field, before, after: null }]
  })
}

function isHand(field: TrackedField): boolean {
  return hands.some((hand) => hand === field)
}

function observeField<F extends TrackedField>(
  field: F,
  known: Sighting,
  seen: Sighting,
  current: Sighting,
  changes: FieldChange[],
): void {
  const before = known[field]
  const after = seen[field]
  if (after === undefined) return
  const kept = before === undefined ? after : agreed(field, before, after)
  current[field] = kept ?? after
  if (before !== undefined && kept === null) changes.push({ field, before, after })
}

type Value<F extends TrackedField> = NonNullable<Sighting[F]>

/** The value to keep when two showings of a field say the same; null when they differ. */
export function agreed<F extends TrackedField>(field: F, known: Value<F>, seen: Value<F>): Value<F> | null {
  return reconcile[field](known, seen)
}

/** By field: the value to keep when both say the same, null when they differ. */
const reconcile: { [F in TrackedField]: (known: Value<F>, seen: Value<F>) => Value<F> | null } = {
  /** A page without a status contradicts nothing; a word that no vocabulary knows does: something has changed. */
  status: (known, seen) => {
    if (known === seen || seen === 'notShown') return known
    return known === 'notShown' ? seen : null
  },
  statusLabel: sameWords,
  step: sameWords,
  holder: sameWords,
  unit: sameWords,
  procedure: sameProcedure,
  field: sameWords,
  channel: (known, seen) => (known === seen ? known : null),
  submittedAt: sameTime,
  receivedAt: sameTime,
  dueAt: sameTime,
  stepDueAt: sameTime,
  finishedAt: sameTime,
  returnedAt: sameTime,
  term: sameTerm,
}

/** Lists write names in capitals where details do not, and add a role in brackets. */
function sameWords(known: string, seen: string): string | null {
  // Nearly always so, and folding both costs more than all the rest of a look.
  if (known === seen) return known
  return labelKey(known) === labelKey(seen) ? known : null
}

/** One page shows the code, another the catalogue's name: not a change, and the code is the surer of the two. */
function sameProcedure(known: string, seen: string): string | null {
  if (known === seen) return known
  if (isProcedureCode(known) !== isProcedureCode(seen)) return isProcedureCode(known) ? known : seen
  return sameWords(known, seen)
}

/** Mã TTHC: "1.004193", with or without the agency's "….000.00.00.H56". */
function isProcedureCode(text: string): boolean {
  return /^\d\.\d{6}(?:\.|$)/.test(text)
}

const precisionMs: Record<PageTime['precision'], number> = { second: 1000, minute: 60_000, day: 86_400_000 }

/** Equal as far as the coarser of the two goes; the finer one is kept. */
function sameTime(known: PageTime, seen: PageTime): PageTime | null {
  if (known.at === seen.at && known.precision === seen.precision) return known
  const unit = Math.max(precisionMs[known.precision], precisionMs[seen.precision])
  const floor = (time: PageTime) => Math.floor((time.at + zoneOffsetMs) / unit)
  if (floor(known) !== floor(seen)) return null
  return precisionMs[seen.precision] < precisionMs[known.precision] ? seen : known
}

function sameTerm(known: TimeLimit, seen: TimeLimit): TimeLimit | null {
  return known.unit === seen.unit && countOf(known) === countOf(seen) ? known : null
}

function countOf(term: TimeLimit): number {
  return 'count' in term ? term.count : 0
}

/** Fields are taken over as they are, so two sightings are equal when each field is the same value. */
function equal(a: Sighting, b: Sighting): boolean {
  return a.number === b.number && a.rowId === b.rowId && trackedFields.every((field) => a[field] === b[field])
}

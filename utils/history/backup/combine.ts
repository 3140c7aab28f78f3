import type { Change, Dossier } from '@/utils/dossier/dossier'
import { type Sighting, type TrackedField, trackedFields } from '@/utils/dossier/sighting'
import { clockState } from '@/utils/dossier/status'
import { dayOf } from '@/utils/working-time/dates'
import { withoutHands } from '../allow-list'
import { observe } from '../observe'
import type { SharedDossier } from './shared'

/** What one other computer's file says of a dossier. */
export interface SeenElsewhere {
  /** What its officers call that computer. */
  name: string
  seen: SharedDossier
}

/** When a field of a dossier was last shown, epoch ms; undefined when it never was. */
export type LastShown = (field: TrackedField) => number | undefined

/**
 * A dossier with what other computers saw of it. A value from elsewhere is taken only where it was shown on a later
 * day than any value here, so nothing that this computer saw gives way to a file of the same day; it comes as a
 * change, with the computer that showed it.
 */
export function withElsewhere(own: Dossier, lastShown: LastShown, others: readonly SeenElsewhere[]): Dossier {
  const inOrder = [...others].sort(
    (one, other) => one.seen.lastSeen - other.seen.lastSeen || (one.name < other.name ? -1 : 1),
  )
  let known = { dossier: own, lastShown }
  for (const each of inOrder) {
    const before = known.lastShown
    known = {
      dossier: addElsewhere(known.dossier, before, each),
      lastShown: (field) => later(before(field), each.seen.shown[field]),
    }
  }
  return known.dossier
}

/** A dossier that only other computers saw. */
export function fromElsewhere(others: readonly SeenElsewhere[]): Dossier | null {
  const [first, ...rest] = [...others].sort((one, other) => other.seen.lastSeen - one.seen.lastSeen)
  if (!first) return null
  const { key, current, firstSeen, lastSeen, changes, entries, shown } = first.seen
  const base: Dossier = {
    key,
    origin: key.split(' ')[0] ?? '',
    current: clean(current),
    firstSeen,
    lastSeen,
    changes: changes.map((change) => ({ ...change, source: first.name })),
    entries,
    elsewhere: [{ name: first.name, lastSeen }],
  }
  return withElsewhere(base, (field) => shown[field], rest)
}

function addElsewhere(own: Dossier, lastShown: LastShown, { name, seen }: SeenElsewhere): Dossier {
  const newer = trackedFields.filter((field) => isLater(seen.shown[field], lastShown(field)))
  const { current, changes } = observe(own.current, only(newer, seen.current))
  return {
    ...own,
    current: clean(current),
    firstSeen: Math.min(own.firstSeen, seen.firstSeen),
    lastSeen: Math.max(own.lastSeen, seen.lastSeen),
    changes: [
      ...own.changes,
      ...changes.map(
        (change): Change => ({ ...change, ...between(own, lastShown, seen, change), source: name }),
      ),
    ],
    entries: unionOf(own.entries, seen.entries),
    elsewhere: [...(own.elsewhere ?? []), { name, lastSeen: seen.lastSeen }],
  }
}

function later(one: number | undefined, other: number | undefined): number | undefined {
  if (one === undefined || other === undefined) return one ?? other
  return Math.max(one, other)
}

function isLater(elsewhere: number | undefined, here: number | undefined): boolean {
  if (elsewhere === undefined) return false
  return here === undefined || dayOf(elsewhere) > dayOf(here)
}

/** A sighting with these fields only; without a status it says nothing of one. */
function only(fields: readonly TrackedField[], { number, status, ...rest }: Sighting): Sighting {
  const chosen: Sighting = { number, status: fields.includes('status') ? status : 'notShown' }
  return Object.assign(
    chosen,
    Object.fromEntries(Object.entries(rest).filter(([name]) => fields.some((field) => field === name))),
  )
}

/** Between the last look here at the old value and the first one elsewhere that is known to have shown the new. */
function between(
  own: Dossier,
  lastShown: LastShown,
  seen: SharedDossier,
  { field }: Pick<Change, 'field'>,
): Pick<Change, 'seenBefore' | 'seenAfter'> {
  const seenBefore = lastShown(field) ?? own.firstSeen
  const change = seen.changes.findLast((each) => each.field === field)
  const first = change?.seenAfter ?? seen.shown[field] ?? seen.lastSeen
  return { seenBefore, seenAfter: Math.max(first, seenBefore) }
}

function unionOf(one: Dossier['entries'], other: Dossier['entries']): Dossier['entries'] {
  const byText = new Map([...one, ...other].map((entry) => [JSON.stringify(entry), entry]))
  return [...byText.values()].sort((a, b) => a.at - b.at)
}

/** Two sightings of different days may pair a result with the hands it was in before. */
function clean(sighting: Sighting): Sighting {
  return clockState(sighting.status) === 'ended' ? withoutHands(sighting) : sighting
}

import type { Change, Dossier } from '@/utils/dossier/dossier'
import { type Sighting, type TrackedField, trackedFields } from '@/utils/dossier/sighting'
import { clockState, hasEnded } from '@/utils/dossier/status'
import { dayOf } from '@/utils/working-time/dates'
import { withoutHands } from '../allow-list'
import { agreed, observe } from '../observe'
import type { SharedDossier } from './shared'
import { changesBetween, joinStretches, type Stretch, stretchesOf } from './stretches'

/** What one other computer's file says of a dossier. */
export interface SeenElsewhere {
  /** What its officers call that computer. */
  name: string
  seen: SharedDossier
}

/** When a field of a dossier was last shown, epoch ms; undefined when it never was. */
export type LastShown = (field: TrackedField) => number | undefined

/**
 * A dossier with what other computers saw of it. What this computer saw never gives way to what a file says of the
 * same day; what a file tells of other days, before, between and after, belongs to the dossier's course, and comes as
 * changes with the computer that showed them.
 */
export function withElsewhere(own: Dossier, lastShown: LastShown, others: readonly SeenElsewhere[]): Dossier {
  return withFiles({ dossier: own, lastShown }, others)
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
  return withFiles({ dossier: base, lastShown: (field) => shown[field], source: first.name }, rest)
}

/** What is known of a dossier so far. */
interface Known {
  dossier: Dossier
  lastShown: LastShown
  /** Whose file tells it; absent for what this computer saw. */
  source?: string
}

function withFiles(known: Known, others: readonly SeenElsewhere[]): Dossier {
  if (others.length === 0) return known.dossier
  const inOrder = [...others].sort(
    (one, other) => one.seen.lastSeen - other.seen.lastSeen || (one.name < other.name ? -1 : 1),
  )
  let { dossier, lastShown } = known
  const withStatus: Change[] = []
  for (const { name, seen } of inOrder) {
    const before = lastShown
    const newer = trackedFields.filter((field) => isLater(seen.shown[field], before(field)))
    const { current, changes } = observe(dossier.current, only(newer, seen.current))
    for (const change of changes.filter(({ field, after }) => field === 'statusLabel' || after === null))
      withStatus.push({ ...change, seenBefore: dossier.lastSeen, seenAfter: seen.lastSeen, source: name })
    dossier = {
      ...dossier,
      current: clean(current),
      firstSeen: Math.min(dossier.firstSeen, seen.firstSeen),
      lastSeen: Math.max(dossier.lastSeen, seen.lastSeen),
      entries: unionOf(dossier.entries, seen.entries),
      elsewhere: [...(dossier.elsewhere ?? []), { name, lastSeen: seen.lastSeen }],
    }
    lastShown = (field) => later(before(field), seen.shown[field])
  }
  return { ...dossier, changes: joinedChanges(known, inOrder, withStatus) }
}

/**
 * The changes that all of them tell of, oldest first.
 * @param withStatus a label, and the hands left with a result, which change with the status that a file shows
 */
function joinedChanges(
  { dossier, lastShown, source }: Known,
  others: readonly SeenElsewhere[],
  withStatus: readonly Change[],
): Change[] {
  const own = byField(dossier.changes)
  const files = others.map((other) => ({ ...other, changes: byField(other.seen.changes) }))
  const joined = trackedFields.flatMap((field) => {
    const known = own.get(field) ?? []
    // A label belongs to its status: it changes with it, and says nothing by itself.
    if (field === 'statusLabel') return known
    const isTold = files.some(
      ({ seen, changes }) => changes.has(field) || !isSame(field, dossier.current, seen.current),
    )
    // Nearly always so: a field that never changed, and that all show alike.
    if (known.length === 0 && !isTold) return known
    const first = stretchesOf(field, dossier, known, lastShown(field), source)
    const all = files.reduce<readonly Stretch[]>(
      (before, { name, seen, changes }) =>
        joinStretches(
          field,
          before,
          stretchesOf(field, seen, changes.get(field) ?? [], seen.shown[field], name),
        ),
      first,
    )
    const moved = all === first ? known : changesBetween(field, all)
    const left = lastLeft([
      known,
      ...files.map(({ name, changes }) =>
        (changes.get(field) ?? []).map((one) => ({ ...one, source: name })),
      ),
    ])
    return withLeaving(moved, all.at(-1), left)
  })
  for (const change of withStatus) {
    const status = joined.findLast(({ field, source }) => field === 'status' && source === change.source)
    const isTold =
      change.after === null && joined.findLast(({ field }) => field === change.field)?.after === null
    if (status && !isTold)
      joined.push({ ...change, seenBefore: status.seenBefore, seenAfter: status.seenAfter })
  }
  return leavingWithStatus(joined).sort((one, other) => one.seenAfter - other.seenAfter)
}

/** Of several computers the first that showed the result showed that nobody has it in hand any more. */
function leavingWithStatus(changes: readonly Change[]): Change[] {
  const ending = changes.findLast(
    ({ field, before, after }) => field === 'status' && hasEnded(after) && !hasEnded(before),
  )
  return changes.map((change) => {
    if (change.after !== null || !ending || change.seenAfter <= ending.seenAfter) return change
    const { seenAfter, source } = ending
    const { source: _, ...left } = {
      ...change,
      seenAfter,
      seenBefore: Math.min(change.seenBefore, ending.seenBefore),
    }
    return source === undefined ? left : { ...left, source }
  })
}

/** The last time that a dossier left the hands it was in, with its result: a change to nothing. */
function lastLeft(courses: readonly (readonly Change[])[]): Change | undefined {
  const left = courses.flatMap((changes) => changes.at(-1) ?? []).filter(({ after }) => after === null)
  return left.sort((one, other) => one.seenAfter - other.seenAfter).at(-1)
}

/** Stretches have no room for a change to nothing: it comes behind the last of them. */
function withLeaving(changes: readonly Change[], last: Stretch | undefined, left: Change | undefined) {
  if (!last || !left || left.seenAfter < last.to || changes.at(-1)?.after === null) return changes
  return [...changes, { ...left, before: last.value, seenBefore: last.to }]
}

function byField(changes: readonly Change[]): Map<TrackedField, Change[]> {
  const fields = new Map<TrackedField, Change[]>()
  for (const change of changes) {
    const known = fields.get(change.field)
    if (known) known.push(change)
    else fields.set(change.field, [change])
  }
  return fields
}

/** Whether two showings of a field say the same and no less exactly. */
function isSame(field: TrackedField, one: Sighting, other: Sighting): boolean {
  const [a, b] = [one[field], other[field]]
  if (a === undefined || b === undefined) return b === undefined
  return agreed(field, a, b) === a && agreed(field, b, a) === b
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
function only(fields: readonly TrackedField[], { number, ...shown }: Sighting): Sighting {
  const chosen: Sighting = { number, status: 'notShown' }
  const told = fields.filter((field) => shown[field] !== undefined)
  return Object.assign(chosen, Object.fromEntries(told.map((field) => [field, shown[field]])))
}

function unionOf(one: Dossier['entries'], other: Dossier['entries']): Dossier['entries'] {
  const byText = new Map([...one, ...other].map((entry) => [JSON.stringify(entry), entry]))
  return [...byText.values()].sort((a, b) => a.at - b.at)
}

/** Two sightings of different days may pair a result with the hands it was in before. */
function clean(sighting: Sighting): Sighting {
  return clockState(sighting.status) === 'ended' ? withoutHands(sighting) : sighting
}

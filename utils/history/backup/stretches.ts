import type { Change, Dossier } from '@/utils/dossier/dossier'
import type { TrackedField } from '@/utils/dossier/sighting'
import { dayOf } from '@/utils/working-time/dates'
import { agreed } from '../observe'

/** A time over which a field showed one value: from the first sighting known of it to the last, epoch ms. */
export interface Stretch {
  value: NonNullable<Change['after']>
  from: number
  to: number
  /** The other computer that showed it first, by its file; absent when this one did. */
  source?: string
}

/**
 * The values that a field has had, oldest first; none when it was never shown.
 * @param changes those of this field, oldest first
 * @param lastShown when its present value was last shown; undefined where that was not asked
 * @param source whose file tells it; absent for what this computer saw
 */
export function stretchesOf(
  field: TrackedField,
  { current, firstSeen, lastSeen }: Pick<Dossier, 'current' | 'firstSeen' | 'lastSeen'>,
  changes: readonly Change[],
  lastShown: number | undefined,
  source?: string,
): Stretch[] {
  const stretches: Stretch[] = []
  for (let n = 0; n <= changes.length; n++) {
    const since = changes[n - 1]
    const until = changes[n]
    const value = until ? until.before : (since?.after ?? current[field])
    if (value === null || value === undefined) continue
    const from = since?.seenAfter ?? firstSeen
    // A field that went with the result was shown up to some moment that nobody noted.
    const present = current[field] === undefined ? from : (lastShown ?? lastSeen)
    const to = Math.max(from, until?.seenBefore ?? present)
    const name = since ? (since.source ?? source) : source
    stretches.push(name === undefined ? { value, from, to } : { value, from, to, source: name })
  }
  return stretches
}

/**
 * Two courses of a field as one. Of the second count the sightings on days that the first says nothing of: what a
 * computer saw never gives way to what a file says of the same day. The first course itself when none does.
 */
export function joinStretches(
  field: TrackedField,
  first: readonly Stretch[],
  second: readonly Stretch[],
): readonly Stretch[] {
  const isNew = (at: number) =>
    !first.some(({ from, to }) => dayOf(from) <= dayOf(at) && dayOf(at) <= dayOf(to))
  const inOrder = [...first]
  for (const stretch of second) {
    const { from, to } = stretch
    if (isNew(from)) inOrder.push({ ...stretch, to: from })
    if (to !== from && isNew(to)) inOrder.push({ ...stretch, from: to })
  }
  if (inOrder.length === first.length) return first
  inOrder.sort((one, other) => one.from - other.from)
  const joined: Stretch[] = []
  for (const next of inOrder) {
    const last = joined.at(-1)
    const value = last && agreed(field, last.value, next.value)
    if (last && value !== null && value !== undefined)
      joined[joined.length - 1] = { ...last, value, to: Math.max(last.to, next.to) }
    else joined.push(next)
  }
  return joined
}

/** The changes between the values of a field. */
export function changesBetween(field: TrackedField, stretches: readonly Stretch[]): Change[] {
  const changes: Change[] = []
  let before: Stretch | undefined
  for (const after of stretches) {
    if (before) {
      const { source } = after
      const seen = { seenBefore: before.to, seenAfter: after.from }
      const change = { field, before: before.value, after: after.value, ...seen }
      changes.push(source === undefined ? change : { ...change, source })
    }
    before = after
  }
  return changes
}

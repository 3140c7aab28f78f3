import type { Change, Dossier } from '@/utils/dossier/dossier'
import type { Sighting, TrackedField } from '@/utils/dossier/sighting'
import { dayOf } from '@/utils/working-time/dates'
import { observe } from '../observe'

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
 * @param lastShown when its present value was last shown; undefined where that was not asked
 * @param source whose file tells it; absent for what this computer saw
 */
export function stretchesOf(
  field: TrackedField,
  { current, firstSeen, lastSeen, changes }: Pick<Dossier, 'current' | 'firstSeen' | 'lastSeen' | 'changes'>,
  lastShown: number | undefined,
  source?: string,
): Stretch[] {
  const own = changes.filter((change) => change.field === field)
  const last = own.at(-1)
  const values = [...own.map(({ before }) => before), last ? last.after : current[field]]
  return values.flatMap((value, n): Stretch[] => {
    if (value === null || value === undefined) return []
    const since = own[n - 1]
    const from = since?.seenAfter ?? firstSeen
    // A field that went with the result was shown up to some moment that nobody noted.
    const present = current[field] === undefined ? from : (lastShown ?? lastSeen)
    const name = since ? (since.source ?? source) : source
    const to = Math.max(from, own[n]?.seenBefore ?? present)
    return [{ value, from, to, ...(name === undefined ? {} : { source: name }) }]
  })
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
  const added = second.flatMap((stretch) =>
    [stretch.from, stretch.to].filter(isNew).map((at): Stretch => ({ ...stretch, from: at, to: at })),
  )
  if (added.length === 0) return first
  const inOrder = [...first, ...added].sort((one, other) => one.from - other.from)
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
  return stretches.slice(1).flatMap((after, n) => {
    const before = stretches[n]
    if (!before) return []
    const { source } = after
    const change = { field, before: before.value, after: after.value }
    return [
      {
        ...change,
        seenBefore: before.to,
        seenAfter: after.from,
        ...(source === undefined ? {} : { source }),
      },
    ]
  })
}

/** The value to keep when both say the same, as of two looks of one computer; null when they differ. */
function agreed(
  field: TrackedField,
  one: Stretch['value'],
  other: Stretch['value'],
): Stretch['value'] | null {
  if (one === other) return one
  const showing = (value: Stretch['value']): Sighting => ({
    number: null,
    status: 'notShown',
    [field]: value,
  })
  const { current, changes } = observe(showing(one), showing(other))
  return changes.length > 0 ? null : (current[field] ?? one)
}

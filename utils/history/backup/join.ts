import { type Sighting, type TrackedField, trackedFields } from '@/utils/dossier/sighting'
import type { SharedDossier, SharedSource } from './shared'

/**
 * Joins what two files say. The same result in any order and however often: every part is the greater of two, or
 * the union of two sets. Sources are kept apart, and of one source nothing later is lost: each field has the value
 * that was shown last, and every change and entry of either side is there.
 */
export function joinSources(one: readonly SharedSource[], other: readonly SharedSource[]): SharedSource[] {
  return joinBy(one, other, ({ id }) => id, joinSource)
}

function joinSource(one: SharedSource, other: SharedSource): SharedSource {
  const named =
    one.namedOn === other.namedOn ? lesser(one, other, ({ name }) => name) : laterNamed(one, other)
  return {
    id: one.id,
    name: named.name,
    namedOn: named.namedOn,
    dossiers: joinBy(one.dossiers, other.dossiers, ({ key }) => key, joinDossier),
    covered: unionOf(one.covered, other.covered, ({ day }) => day),
    absences: unionOf(one.absences, other.absences, ({ at }) => at),
  }
}

function laterNamed(one: SharedSource, other: SharedSource): SharedSource {
  return one.namedOn > other.namedOn ? one : other
}

/** Joins what one computer saw of one dossier at two times. */
export function joinDossier(one: SharedDossier, other: SharedDossier): SharedDossier {
  const shown: SharedDossier['shown'] = {}
  const current: Sighting = { number: one.current.number, status: one.current.status }
  for (const field of trackedFields) {
    const last = lastShown(field, one, other)
    const on = last.shown[field]
    if (on !== undefined) shown[field] = on
    copy(field, last.current, current)
  }
  const latest = one.lastSeen === other.lastSeen ? lesser(one, other, rowOf) : laterSeen(one, other)
  const { rowKey, current: from } = latest
  return {
    key: one.key,
    ...(rowKey === undefined ? {} : { rowKey }),
    current: from.rowId === undefined ? current : { ...current, rowId: from.rowId },
    firstSeen: Math.min(one.firstSeen, other.firstSeen),
    lastSeen: Math.max(one.lastSeen, other.lastSeen),
    shown,
    changes: unionOf(one.changes, other.changes, ({ seenAfter }) => seenAfter),
    entries: unionOf(one.entries, other.entries, ({ at }) => at),
  }
}

function laterSeen(one: SharedDossier, other: SharedDossier): SharedDossier {
  return one.lastSeen > other.lastSeen ? one : other
}

function rowOf({ rowKey, current }: SharedDossier): string {
  return canonical([rowKey ?? null, current.rowId ?? null])
}

/** The side that showed a field last; of the same day one is chosen by its value alone. */
function lastShown(field: TrackedField, one: SharedDossier, other: SharedDossier): SharedDossier {
  const first = one.shown[field] ?? Number.NEGATIVE_INFINITY
  const second = other.shown[field] ?? Number.NEGATIVE_INFINITY
  if (first === second) return lesser(one, other, ({ current }) => canonical(current[field] ?? null))
  return first > second ? one : other
}

function copy<F extends TrackedField>(field: F, from: Sighting, to: Sighting): void {
  const value = from[field]
  if (value !== undefined) to[field] = value
}

/** Neither is later: which is taken must not depend on the order in which they come. */
function lesser<T>(one: T, other: T, text: (of: T) => string): T {
  return text(one) <= text(other) ? one : other
}

function joinBy<T>(
  one: readonly T[],
  other: readonly T[],
  nameOf: (item: T) => string,
  join: (one: T, other: T) => T,
): T[] {
  const byName = new Map<string, T>()
  for (const item of [...one, ...other]) {
    const name = nameOf(item)
    const known = byName.get(name)
    // Joined with itself at least: then its own lists are in order, and hold each item once.
    byName.set(name, join(known ?? item, item))
  }
  return [...byName].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item)
}

/** Each item once, in the order of time; items of one instant in the order of their text. */
function unionOf<T>(one: readonly T[], other: readonly T[], timeOf: (item: T) => number): T[] {
  const byText = new Map([...one, ...other].map((item) => [canonical(item), item]))
  return [...byText]
    .sort(([textA, a], [textB, b]) => timeOf(a) - timeOf(b) || (textA < textB ? -1 : 1))
    .map(([, item]) => item)
}

/** The same text for the same facts, whatever the order of their keys. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}

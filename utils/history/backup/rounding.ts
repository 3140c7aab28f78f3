import type { Change, Entry } from '@/utils/dossier/dossier'
import { dayOf, startOfDay } from '@/utils/working-time/dates'

/** The start of an instant's day. */
export function toDay(at: number): number {
  return startOfDay(dayOf(at))
}

/** Changes by the day; the n-th of a dossier's on one day keeps its place by n milliseconds. */
export function changesByDay(changes: readonly Change[]): Change[] {
  const place = dayPlaces()
  return changes.map((change) => ({
    ...change,
    seenBefore: toDay(change.seenBefore),
    seenAfter: place(change.seenAfter),
  }))
}

/** Entries by the day, in their order; those that name another entry by its instant still do. */
export function entriesByDay(entries: readonly Entry[]): Entry[] {
  const place = dayPlaces()
  const placed = new Map(entries.map(({ at }) => [at, place(at)]))
  const moved = (at: number) => placed.get(at) ?? toDay(at)
  return entries.map((entry) => {
    const at = moved(entry.at)
    if (entry.kind === 'noticeSent') return { ...entry, at, draftedAt: moved(entry.draftedAt) }
    if (!('retracts' in entry) || entry.retracts === undefined) return { ...entry, at }
    return { ...entry, at, retracts: moved(entry.retracts) }
  })
}

/** Gives each instant the next free millisecond of its day. */
function dayPlaces(): (at: number) => number {
  const used = new Map<number, number>()
  return (at) => {
    const day = toDay(at)
    const n = used.get(day) ?? 0
    used.set(day, n + 1)
    return day + n
  }
}

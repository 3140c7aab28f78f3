import type { WorkingCalendar } from './calendar'
import type { Instants } from './counting-calendar'

/** A stretch in which the term stands still (chờ bổ sung, nghĩa vụ tài chính, thiên tai), and why. */
export interface Pause extends Instants {
  reason?: string
}

/** The same pauses, sorted, overlapping and touching ones made one: split or not, they count alike. */
export function mergedPauses(pauses: readonly Instants[]): Instants[] {
  const merged: Instants[] = []
  for (const { from, to } of [...pauses].sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1)
    if (last && from <= last.to) last.to = Math.max(last.to, to)
    else if (from < to) merged.push({ from, to })
  }
  return merged
}

/** Working time inside the pauses, ms; only what lies in [from, to] when these are given. */
export function pausedTime(
  calendar: WorkingCalendar,
  pauses: readonly Instants[],
  from = Number.NEGATIVE_INFINITY,
  to = Number.POSITIVE_INFINITY,
): number {
  return mergedPauses(pauses).reduce((sum, pause) => {
    const start = Math.max(pause.from, from)
    const end = Math.min(pause.to, to)
    return start < end ? sum + calendar.between(start, end) : sum
  }, 0)
}

/** Working time from `from` to `to` without the pauses, ms; negative when `to` is earlier. */
export function elapsed(
  calendar: WorkingCalendar,
  from: number,
  to: number,
  pauses: readonly Instants[],
): number {
  if (to < from) return -elapsed(calendar, to, from, pauses)
  return calendar.between(from, to) - pausedTime(calendar, pauses, from, to)
}

/**
 * An end of term pushed back by the working time of the pauses since `since`. A pause counts when it starts
 * before the end as pushed back so far: until then the term was still running.
 */
export function pushedBack(
  calendar: WorkingCalendar,
  end: number,
  pauses: readonly Instants[],
  since: number,
): number {
  return mergedPauses(pauses).reduce((pushed, pause) => {
    if (pause.from >= pushed) return pushed
    const time = pausedTime(calendar, [pause], since)
    return time > 0 ? calendar.add(pushed, time) : pushed
  }, end)
}

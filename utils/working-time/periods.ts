import type { WorkingCalendar } from './calendar'
import type { Instants } from './counting-calendar'

/** The next `count` working periods from `at` on, oldest first, the first cut at `at`. */
export function periodsAfter(calendar: WorkingCalendar, at: number, count: number): Instants[] {
  const found: Instants[] = []
  let from = calendar.nextWorking(at)
  while (found.length < count) {
    const to = calendar.nextClose(from)
    found.push({ from, to })
    if (found.length < count) from = calendar.nextWorking(to)
  }
  return found
}

/** The last `count` working periods up to `at`, newest first, the first cut at `at`. */
export function periodsBefore(calendar: WorkingCalendar, at: number, count: number): Instants[] {
  const found: Instants[] = []
  let to = at
  while (found.length < count) {
    // An instant before `at` is inside or after the period that ends last.
    const last = calendar.prevWorking(to - 1)
    const from = calendar.prevOpen(last)
    const close = calendar.nextClose(from)
    found.push({ from, to: Math.min(close, to) })
    to = from
  }
  return found
}

/** The working periods between two instants, oldest first, cut at both; touching ones are one. */
export function periodsBetween(calendar: WorkingCalendar, from: number, to: number): Instants[] {
  const found: Instants[] = []
  for (let at = calendar.nextWorking(from); at < to; ) {
    const close = calendar.nextClose(at)
    const last = found.at(-1)
    if (last?.to === at) last.to = Math.min(close, to)
    else found.push({ from: at, to: Math.min(close, to) })
    at = calendar.nextWorking(close)
  }
  return found
}

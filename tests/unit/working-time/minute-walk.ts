/**
 * A calendar that walks minute by minute, for small ranges. It shares nothing with the engine: not its dates,
 * its parsing nor its types, and it is too simple to be wrong in the same way. Minutes count from 2026-01-01
 * 00:00 at +07:00, which was a Thursday.
 */
export interface WalkedOffice {
  /** By weekday, 0 = Sunday: worked from minute to minute of the day. */
  week: [from: number, to: number][][]
  /** Days since 2026-01-01 that are off, or have hours of their own. */
  special: Map<number, [from: number, to: number][]>
}

const minutesOfDay = 1440

export function minuteWorks(office: WalkedOffice, minute: number): boolean {
  const day = Math.floor(minute / minutesOfDay)
  const weekday = (((day + 4) % 7) + 7) % 7
  const periods = office.special.get(day) ?? office.week[weekday] ?? []
  const ofDay = minute - day * minutesOfDay
  return periods.some(([from, to]) => from <= ofDay && ofDay < to)
}

/** Worked minutes in [from, to). */
export function walkBetween(office: WalkedOffice, from: number, to: number): number {
  let count = 0
  for (let minute = from; minute < to; minute++) if (minuteWorks(office, minute)) count++
  return count
}

/** The end of the n-th worked minute from `from` on, n > 0; null when it is not found within `limit` minutes. */
export function walkForward(office: WalkedOffice, from: number, n: number, limit: number): number | null {
  let left = n
  for (let minute = from; minute < from + limit; minute++) {
    if (minuteWorks(office, minute) && --left === 0) return minute + 1
  }
  return null
}

/** The start of the n-th worked minute before `from`, n > 0. */
export function walkBack(office: WalkedOffice, from: number, n: number, limit: number): number | null {
  let left = n
  for (let minute = from - 1; minute >= from - limit; minute--) {
    if (minuteWorks(office, minute) && --left === 0) return minute
  }
  return null
}

import type { DateText } from './schedule'

/**
 * Dates and instants in the one zone there is: +07:00, fixed, no summer time (design.md, rule 6). The machine's
 * own zone is never used. Instants are epoch ms; a `Day` is a whole number of days since 1970-01-01 in that zone.
 */
export type Day = number

export const dayMs = 86_400_000
export const hourMs = 3_600_000
export const zoneOffsetMs = 7 * hourMs

/** The day an instant falls on. */
export function dayOf(at: number): Day {
  return Math.floor((at + zoneOffsetMs) / dayMs)
}

/** The first instant of a day, epoch ms. */
export function startOfDay(day: Day): number {
  return day * dayMs - zoneOffsetMs
}

/** The first instant of the day after the one an instant falls on, epoch ms. */
export function startOfNextDay(at: number): number {
  return startOfDay(dayOf(at) + 1)
}

/** Milliseconds since the start of its day. */
export function timeOfDay(at: number): number {
  return at - startOfDay(dayOf(at))
}

/** 0 = Sunday … 6 = Saturday. Day 0 was a Thursday, and 11 is 4 above the lowest remainder. */
export function weekdayOf(day: Day): number {
  return ((day % 7) + 11) % 7
}

/** `YYYY-MM-DD`. */
export function dateText(day: Day): DateText {
  return new Date(day * dayMs).toISOString().slice(0, 10)
}

/** The day named by `YYYY-MM-DD`, or null when there is no such date. */
export function parseDate(text: string): Day | null {
  const day = Date.parse(`${text}T00:00:00Z`) / dayMs
  return Number.isInteger(day) && dateText(day) === text ? day : null
}

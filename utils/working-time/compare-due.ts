import type { PageTime } from '@/utils/dossier/sighting'
import { type HabitMatch, matchingHabits } from './console-habits'
import { dayOf } from './dates'
import type { DueExplanation, Office } from './explain'
import { type DayFact, dayFacts } from './ledger'

/** The portal's date beside the computed one. Neither overwrites the other (design.md, rule 4). */
export interface DueDifference {
  portal: PageTime
  /** Working days from the computed date to the portal's: above 0 when the portal promises later. */
  workingDays: number
  /** The same in calendar days; not 0 with `workingDays` 0 when one of the dates is a day off. */
  calendarDays: number
  /** What is known to produce the portal's date; empty when nothing known does. */
  habits: HabitMatch[]
  /** The days that make the difference: those a habit treats otherwise, else the days between the dates. */
  days: DayFact[]
}

/** How the portal's date differs from the computed one; null when both name the same day. */
export function compareDue(
  portal: PageTime,
  explained: DueExplanation,
  office: Office,
): DueDifference | null {
  const portalDay = dayOf(portal.at)
  const { day } = explained.due
  if (portalDay === day) return null
  const { choices, calendar } = office
  const habits = matchingHabits(explained.term, portalDay, office)
  const factsIn = (from: number, to: number) => dayFacts(from, to, choices, calendar.isWorkingDay)
  const named = new Set(habits.flatMap(({ days }) => days))
  const between = factsIn(Math.min(portalDay, day), Math.max(portalDay, day))
  return {
    portal,
    workingDays: calendar.daysBetween(day, portalDay),
    calendarDays: portalDay - day,
    habits,
    days: named.size > 0 ? [...named].sort((a, b) => a - b).flatMap((on) => factsIn(on - 1, on)) : between,
  }
}

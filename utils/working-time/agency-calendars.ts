import { labelKey } from '@/utils/dossier/text'
import { createWorkingCalendar, type WorkingCalendar } from './calendar'
import type { CountingCalendar } from './counting-calendar'
import type { Schedule } from './schedule'

/** The schedule of an agency (cơ quan giải quyết) that does not work by the office's hours. */
export interface AgencySchedule {
  /** The agency, as the console names it. */
  unit: string
  schedule: Schedule
}

/** The calendar by which a unit's dossiers count. */
export type CalendarOf<C extends CountingCalendar = WorkingCalendar> = (unit: string | undefined) => C

/**
 * Each agency's own calendar by its name, and the office's for all others.
 * @throws WorkingTimeError for a schedule that makes no sense.
 */
export function calendarsOf(own: WorkingCalendar, agencies: readonly AgencySchedule[]): CalendarOf {
  return calendarsBy(createWorkingCalendar, own, agencies)
}

/** As `calendarsOf`, with calendars that answer no more than `create` makes them, of what it makes them of. */
export function calendarsBy<C extends CountingCalendar, S>(
  create: (schedule: S) => C,
  own: C,
  agencies: readonly { unit: string; schedule: S }[],
): CalendarOf<C> {
  if (agencies.length === 0) return () => own
  const byUnit = new Map(agencies.map(({ unit, schedule }) => [labelKey(unit), create(schedule)]))
  return (unit) => (unit === undefined ? own : (byUnit.get(labelKey(unit)) ?? own))
}

import { labelKey } from '@/utils/dossier/text'
import { createWorkingCalendar, type WorkingCalendar } from './calendar'
import type { Schedule } from './schedule'

/** The schedule of an agency (cơ quan giải quyết) that does not work by the office's hours. */
export interface AgencySchedule {
  /** The agency, as the console names it. */
  unit: string
  schedule: Schedule
}

/** The calendar by which a unit's dossiers count. */
export type CalendarOf = (unit: string | undefined) => WorkingCalendar

/**
 * Each agency's own calendar by its name, and the office's for all others.
 * @throws WorkingTimeError for a schedule that makes no sense.
 */
export function calendarsOf(own: WorkingCalendar, agencies: readonly AgencySchedule[]): CalendarOf {
  if (agencies.length === 0) return () => own
  const byUnit = new Map(
    agencies.map(({ unit, schedule }) => [labelKey(unit), createWorkingCalendar(schedule)]),
  )
  return (unit) => (unit === undefined ? own : (byUnit.get(labelKey(unit)) ?? own))
}

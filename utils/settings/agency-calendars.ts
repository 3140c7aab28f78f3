import { labelKey } from '@/utils/dossier/text'
import { type AgencySchedule, type CalendarOf, calendarsOf } from '@/utils/working-time/agency-calendars'
import { createWorkingCalendar } from '@/utils/working-time/calendar'
import { buildIntakeSchedule, buildSchedule } from '@/utils/working-time/schedule'
import { z } from '@/utils/zod'
import { calendarSchema } from './calendar-schema'
import type { CalendarSettings, Settings } from './settings'

/** An agency (cơ quan giải quyết) with hours or days of its own. */
export interface AgencyCalendar {
  /** As the console names it in its column of units. */
  unit: string
  calendar: CalendarSettings
}

/** What the office's own calendar and those of its agencies are stored as. */
export type CalendarsSettings = Pick<Settings, 'calendar' | 'agencyCalendars'>

export const agencyCalendarsSchema = z
  .array(z.object({ unit: z.string().check(z.minLength(1), z.maxLength(300)), calendar: calendarSchema }))
  .check(
    z.maxLength(100),
    z.refine((all) => new Set(all.map(({ unit }) => labelKey(unit))).size === all.length),
  )

/** The choices by which a unit's dossiers count: the agency's own, else the office's. */
export function choicesOf(
  { calendar, agencyCalendars }: CalendarsSettings,
  unit: string | undefined,
): CalendarSettings {
  const key = unit === undefined ? '' : labelKey(unit)
  return agencyCalendars.find((agency) => labelKey(agency.unit) === key)?.calendar ?? calendar
}

/** The calendars with other choices for an agency, or without a unit for the office itself. */
export function withChoices(
  { calendar, agencyCalendars }: CalendarsSettings,
  unit: string | undefined,
  choices: CalendarSettings,
): CalendarsSettings {
  if (unit === undefined) return { calendar: choices, agencyCalendars }
  const changed = agencyCalendars.map((one) => (one.unit === unit ? { unit, calendar: choices } : one))
  return { calendar, agencyCalendars: changed }
}

/** The agencies' schedules, as they travel to the content script. */
export function agencySchedules({ agencyCalendars }: CalendarsSettings): AgencySchedule[] {
  return agencyCalendars.map(({ unit, calendar }) => ({ unit, schedule: buildSchedule(calendar) }))
}

/** When dossiers are received, by unit: in the intake hours of its calendar, without any in its working hours. */
export function intakeCalendarsOf({ calendar, agencyCalendars }: CalendarsSettings): CalendarOf {
  return calendarsOf(
    createWorkingCalendar(buildIntakeSchedule(calendar)),
    agencyCalendars.map((agency) => ({ unit: agency.unit, schedule: buildIntakeSchedule(agency.calendar) })),
  )
}

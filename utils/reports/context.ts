import { agencySchedules, intakeCalendarsOf } from '@/utils/settings/agency-calendars'
import type { Settings } from '@/utils/settings/settings'
import { createJudgeContext } from '@/utils/warnings/context'
import type { JudgeContext } from '@/utils/warnings/rule'
import { calendarsOf } from '@/utils/working-time/agency-calendars'
import { createWorkingCalendar } from '@/utils/working-time/calendar'
import type { ProcedureCatalogue } from '@/utils/working-time/procedure-catalogue'
import { buildSchedule } from '@/utils/working-time/schedule'

/** Everything dossiers are judged by but the moment: to be built once for as long as the settings stay. */
export type Grounds = Omit<JudgeContext, 'now'>

export function groundsOf(settings: Settings, catalogue: ProcedureCatalogue): Grounds {
  const calendar = createWorkingCalendar(buildSchedule(settings.calendar))
  const { now: _, ...grounds } = createJudgeContext(settings, {
    now: 0,
    calendar,
    calendarOf: calendarsOf(calendar, agencySchedules(settings)),
    intakeOf: intakeCalendarsOf(settings),
    catalogue,
  })
  return grounds
}

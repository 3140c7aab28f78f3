import type { Dossier } from '@/utils/dossier/dossier'
import type { WorkingCalendar } from '@/utils/working-time/calendar'
import type { JudgeContext } from './rule'

/** The context in which a unit's dossiers are judged: by the calendar of that unit. */
export function withOwnCalendar(context: JudgeContext, unit: string | undefined): JudgeContext {
  const calendar = context.calendarOf?.(unit) ?? context.calendar
  return calendar === context.calendar ? context : { ...context, calendar }
}

/** The hours in which a dossier can be received: the intake hours, where they are not those in which terms count. */
export function intakeCalendar({ current }: Dossier, { intakeOf, calendar }: JudgeContext): WorkingCalendar {
  return intakeOf ? intakeOf(current.unit) : calendar
}

import type { JudgeContext } from './rule'

/** The context in which a unit's dossiers are judged: by the calendar of that unit. */
export function withOwnCalendar(context: JudgeContext, unit: string | undefined): JudgeContext {
  return context.calendarOf ? { ...context, calendar: context.calendarOf(unit) } : context
}

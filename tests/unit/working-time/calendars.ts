import { createWorkingCalendar } from '@/utils/working-time/calendar'
import { parseDate, startOfDay } from '@/utils/working-time/dates'
import { buildSchedule, defaultWeek } from '@/utils/working-time/schedule'

/** The default office under the national table: 07:00-11:30 and 13:30-17:00, Monday to Friday. */
export const office = () => createWorkingCalendar(buildSchedule({ week: defaultWeek, edits: [] }))

/** The instant of a wall-clock time at +07:00: "2026-11-20 16:30", or midnight of a bare date. */
export function at(text: string): number {
  const instant = Date.parse(`${text.replace(' ', 'T')}${text.includes(' ') ? '' : 'T00:00'}+07:00`)
  if (Number.isNaN(instant)) throw new Error(`No such time: ${text}`)
  return instant
}

export function day(text: string): number {
  const found = parseDate(text)
  if (found === null) throw new Error(`No such date: ${text}`)
  return found
}

/** An instant as the wall clock shows it at +07:00. */
export function wall(instant: number): string {
  return new Date(instant - startOfDay(0)).toISOString().slice(0, 16).replace('T', ' ')
}

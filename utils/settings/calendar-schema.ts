import { createWorkingCalendar } from '@/utils/working-time/calendar'
import { parseDate } from '@/utils/working-time/dates'
import { WorkingTimeError } from '@/utils/working-time/errors'
import { buildSchedule } from '@/utils/working-time/schedule'
import { z } from '@/utils/zod'
import type { CalendarSettings } from './settings'

const note = z.string().check(z.maxLength(300))
const date = z.string().check(z.refine((text) => parseDate(text) !== null))
const clockTime = z.string().check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$|^24:00$/))
/** Working hours, or any others, within a day. */
export const period = z.readonly(z.tuple([clockTime, clockTime])).check(z.refine(([from, to]) => from < to))
const periods = z.readonly(z.array(period).check(z.maxLength(4)))

const holidayEdit = z.object({
  date,
  kind: z.enum(['off', 'worked']),
  note,
  periods: z.exactOptional(periods),
})

const week = z.object({
  0: z.exactOptional(periods),
  1: z.exactOptional(periods),
  2: z.exactOptional(periods),
  3: z.exactOptional(periods),
  4: z.exactOptional(periods),
  5: z.exactOptional(periods),
  6: z.exactOptional(periods),
})

/** `MM-DD`, every year. */
const yearlyDate = z.string().check(z.refine((text) => parseDate(`2024-${text}`) !== null))
const season = z.object({ from: yearlyDate, to: yearlyDate, week })
const closure = z.object({ date, from: clockTime, to: clockTime })

export const calendarSchema = z
  .object({
    week,
    edits: z.array(holidayEdit).check(z.maxLength(2000)),
    seasons: z.exactOptional(z.readonly(z.array(season).check(z.maxLength(20)))),
    closures: z.exactOptional(z.readonly(z.array(closure).check(z.maxLength(500)))),
    intakeWeek: z.exactOptional(week),
  })
  .check(z.refine(isUsable, { when: ({ issues }) => issues.length === 0 }))

/** Whether a calendar, as from a file, can be stored: it has the form and the bounds of the settings. */
export function isStorable(choices: CalendarSettings): boolean {
  return calendarSchema.safeParse(choices).success
}

/** Hours may overlap or leave no working time at all; the calendar itself knows what it can be built from. */
function isUsable(choices: CalendarSettings): boolean {
  try {
    createWorkingCalendar(buildSchedule(choices))
    return true
  } catch (error) {
    if (error instanceof WorkingTimeError) return false
    throw error
  }
}

import { createWorkingCalendar } from '@/utils/working-time/calendar'
import { parseDate } from '@/utils/working-time/dates'
import { WorkingTimeError } from '@/utils/working-time/errors'
import { buildSchedule } from '@/utils/working-time/schedule'
import { z } from '@/utils/zod'
import type { CalendarSettings, Settings } from './settings'

/** Long enough for any office's name, short enough that a broken file cannot fill the storage. */
const line = z.string().check(z.maxLength(300))
const date = z.string().check(z.refine((text) => parseDate(text) !== null))
const clockTime = z.string().check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$|^24:00$/))
const period = z.readonly(z.tuple([clockTime, clockTime])).check(z.refine(([from, to]) => from < to))
const periods = z.readonly(z.array(period).check(z.maxLength(4)))

/** Null for what is no address; `URL.canParse` is younger than the oldest browser this runs on. */
function originOf(text: string): string | null {
  try {
    return new URL(text).origin
  } catch {
    return null
  }
}

/** `https://host` or `http://host:port` and nothing more: what `location.origin` says there. */
const origin = z.string().check(
  z.maxLength(300),
  z.refine((text) => /^https?:/.test(text) && originOf(text) === text),
)

const signer = z.object({
  name: line,
  title: line,
  authority: z.enum(['', 'KT.', 'TL.', 'TM.', 'TUQ.', 'Q.']),
  onBehalfOf: line,
  validFrom: z.exactOptional(date),
  validTo: z.exactOptional(date),
})

const holidayEdit = z.object({
  date,
  kind: z.enum(['off', 'worked']),
  note: line,
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

const calendar = z
  .object({
    week,
    edits: z.array(holidayEdit).check(z.maxLength(2000)),
    seasons: z.exactOptional(z.readonly(z.array(season).check(z.maxLength(20)))),
    closures: z.exactOptional(z.readonly(z.array(closure).check(z.maxLength(500)))),
    intakeWeek: z.exactOptional(week),
  })
  .check(z.refine(isUsable, { when: ({ issues }) => issues.length === 0 }))

/** Stored or imported settings, checked at the border; inside they are trusted. */
export const settingsSchema: z.ZodMiniType<Settings> = z.object({
  version: z.literal(1),
  office: z.object({
    name: line,
    parent: line,
    place: line,
    desk: line,
    role: z.enum(['resolving', 'desk']),
    symbol: line,
    returnPlace: line,
    signers: z.array(signer).check(z.maxLength(100)),
    recipients: z.array(line).check(z.maxLength(50)),
  }),
  calendar,
  unknownUnit: z.enum(['auto', 'day', 'instant']),
  thresholds: z.object({
    dueSoonDays: z.int().check(z.gte(0), z.lte(60)),
    stallDays: z.int().check(z.gte(1), z.lte(365)),
    stallShareOfTerm: z.number().check(z.gt(0), z.lte(1)),
  }),
  consoles: z.array(z.object({ origin, name: line, profile: line })).check(z.maxLength(50)),
})

/** Whether a calendar, as from a file, can be stored: it has the form and the bounds of the settings. */
export function isStorable(choices: CalendarSettings): boolean {
  return calendar.safeParse(choices).success
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

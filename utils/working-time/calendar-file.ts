import { z } from '@/utils/zod'
import { createWorkingCalendar } from './calendar'
import { parseDate } from './dates'
import { WorkingTimeError } from './errors'
import { JsonSyntaxError, jsonLines, lineAt } from './json-lines'
import { buildSchedule, type CalendarChoices } from './schedule'

/** What is wrong with a calendar file. `line` is where, or null when it is wrong as a whole. */
export type CalendarFileProblem =
  | { kind: 'syntax'; line: number }
  /** A value that is not what should stand there; `path` as in `edits/3/date`. */
  | { kind: 'value'; line: number; path: string }
  | { kind: 'schedule'; line: null; error: WorkingTimeError }
  | { kind: 'tooLarge'; line: null }

export type CalendarFile =
  | { ok: true; choices: CalendarChoices }
  | { ok: false; problems: CalendarFileProblem[] }

const maxCharacters = 1_000_000

const date = z.string().check(z.refine((text) => parseDate(text) !== null))
const yearlyDate = z.string().check(z.refine((text) => parseDate(`2024-${text}`) !== null))
const time = z.string().check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$|^24:00$/))
const period = z.tuple([time, time]).check(z.refine(([from, to]) => from < to))
const periods = z.array(period).check(
  z.refine((all) => {
    const sorted = [...all].sort(([a], [b]) => (a < b ? -1 : 1))
    return sorted.every(([from], i) => from >= (sorted[i - 1]?.[1] ?? ''))
  }),
)
const week = z.strictObject({
  0: z.exactOptional(periods),
  1: z.exactOptional(periods),
  2: z.exactOptional(periods),
  3: z.exactOptional(periods),
  4: z.exactOptional(periods),
  5: z.exactOptional(periods),
  6: z.exactOptional(periods),
})
const note = z.string().check(z.maxLength(500))

const calendarFile = z.strictObject({
  /** The format of this file, not of the table. */
  version: z.literal(1),
  week,
  edits: z.array(
    z.strictObject({ date, kind: z.enum(['off', 'worked']), note, periods: z.exactOptional(periods) }),
  ),
  seasons: z.exactOptional(z.array(z.strictObject({ from: yearlyDate, to: yearlyDate, week }))),
  closures: z.exactOptional(z.array(z.strictObject({ date, from: time, to: time }))),
  intakeWeek: z.exactOptional(week),
})

/** An office's hours and days as JSON, one value a line, for another office or computer. */
export function writeCalendarFile(choices: CalendarChoices): string {
  return `${JSON.stringify({ version: 1, ...choices }, null, 2)}\n`
}

/** Reads such a file; every problem names its line where it has one. Nothing is read from a file with a problem. */
export function readCalendarFile(text: string): CalendarFile {
  if (text.length > maxCharacters) return { ok: false, problems: [{ kind: 'tooLarge', line: null }] }
  try {
    const lines = jsonLines(text)
    const read = calendarFile.safeParse(JSON.parse(text))
    if (!read.success) {
      const problems = read.error.issues.map(({ path }) => ({
        kind: 'value' as const,
        line: lineAt(path, lines),
        path: path.map(String).join('/'),
      }))
      return { ok: false, problems }
    }
    const { version: _, ...choices } = read.data
    createWorkingCalendar(buildSchedule(choices))
    return { ok: true, choices }
  } catch (error) {
    if (error instanceof JsonSyntaxError)
      return { ok: false, problems: [{ kind: 'syntax', line: error.line }] }
    if (error instanceof WorkingTimeError) {
      return { ok: false, problems: [{ kind: 'schedule', line: null, error }] }
    }
    throw error
  }
}

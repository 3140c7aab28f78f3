import type { PageTime } from '@/utils/dossier/sighting'
import { parseDate, startOfDay } from '@/utils/working-time/dates'

/**
 * Dates as the consoles write them, in wall-clock time of +07:00: `dd/MM/yyyy`, `d/M/yyyy`, `dd-MM-yyyy`, with
 * `HH:mm` or `HH:mm:ss` behind or `HH:mm,` before; ISO with a zone (`+0700` too); `/Date(ms)/`. The day always
 * comes before the month; a date that does not exist is no date.
 */
const dayFirst =
  /(?<!\d)(?:(\d{1,2}):(\d{2})(?::(\d{2}))?,? +)?(\d{1,2})([/-])(\d{1,2})\5(\d{4})(?!\d)(?:,? +(\d{1,2}):(\d{2})(?::(\d{2}))?)?(?!,? *\d{0,2}:\d)/gu
const iso = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:\.\d{1,6})?(Z|[+-]\d{2}:?\d{2})$/u
const milliseconds = /^\/Date\((\d{11,14})\)\/$/u

/** The one date in `text` (cleaned); null when there is none, it does not exist, or there are several. */
export function parsePageTime(text: string): PageTime | null {
  const machine = parseMachineTime(text)
  if (machine) return machine
  const [found, another] = text.matchAll(dayFirst)
  return found && !another ? fromMatch(found) : null
}

/** How a console orders day and month, as far as one date can tell. */
export function dayMonthOrder(text: string): 'dayFirst' | 'monthFirst' | 'either' {
  const [found] = text.matchAll(dayFirst)
  const [first, second] = [Number(found?.[4]), Number(found?.[6])]
  if (first > 12 && second <= 12) return 'dayFirst'
  return second > 12 && first <= 12 ? 'monthFirst' : 'either'
}

function parseMachineTime(text: string): PageTime | null {
  const stamp = milliseconds.exec(text)
  if (stamp) return { at: Number(stamp[1]), precision: 'second' }
  const written = iso.exec(text)
  if (!written) return null
  const zone = written[2] === 'Z' ? 'Z' : `${written[2]?.slice(0, 3)}:${written[2]?.slice(-2)}`
  const at = Date.parse(`${written[1]}${zone}`)
  return Number.isNaN(at) ? null : { at, precision: 'second' }
}

function fromMatch(match: RegExpExecArray): PageTime | null {
  const [, h0, m0, s0, date, , month, year, h1, m1, s1] = match
  const day = parseDate(`${year}-${month?.padStart(2, '0')}-${date?.padStart(2, '0')}`)
  if (day === null || Number(year) < 2000 || Number(year) > 2099) return null
  const [hour, minute, second] = h0 === undefined ? [h1, m1, s1] : [h0, m0, s0]
  if (hour === undefined) return { at: startOfDay(day), precision: 'day' }
  const time = timeOfDayMs(Number(hour), Number(minute), Number(second ?? 0))
  if (time === null) return null
  return { at: startOfDay(day) + time, precision: second === undefined ? 'minute' : 'second' }
}

function timeOfDayMs(hour: number, minute: number, second: number): number | null {
  if (hour > 23 || minute > 59 || second > 59) return null
  return ((hour * 60 + minute) * 60 + second) * 1000
}

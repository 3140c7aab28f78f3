import type { PageTime } from '@/utils/dossier/sighting'
import { parseDate, startOfDay } from '@/utils/working-time/dates'
import type { DayMonth } from './profile'
import { remember } from './remember'

/**
 * Dates as the consoles write them, in wall-clock time of +07:00: `dd/MM/yyyy`, `d/M/yyyy`, `dd-MM-yyyy`,
 * `dd.MM.yyyy`, "ngày 20 tháng 11 năm 2026", with `HH:mm` or `HH:mm:ss` behind, of twelve hours too (SA, CH), or
 * `HH:mm,` before; `16h30`, `16g30'`, "16 giờ 30 phút ngày"; ISO with a zone (`+0700` too) or without; `/Date(ms)/`. A date that does not exist is no
 * date. Years of two digits are these years': written the other way round, the first dates of a month would be years
 * long past, and the page be refused for them.
 */
const dayFirst =
  /(?<!\d)(?:(\d{1,2})[:hg](\d{2})['’′]?(?::(\d{2}))?,? +(?:ngày )?)?(\d{1,2})([./-]| tháng )(\d{1,2})(?:\5| năm )(\d{4}|2[4-9]|3\d)(?!\d)(?:[ ,(–-]+(?:lúc )?(\d{1,2})[:hg](\d{2})['’′]?(?::(\d{2}))?(?: ?([ap]m|sa|ch)(?!\p{L}))?)?(?!,? *\d{0,2}:\d)/giu
const iso = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:\.\d{1,6})?(Z|[+-]\d{2}:?\d{2})$/u
const yearFirst = /^(\d{4})[-/](\d{2})[-/](\d{2})(?:[ T](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?$/u
/** An hour in words. Without "ngày" behind it, or with "còn" before it, it may be the time that is left. */
const hourInWords = /(?<!còn |\d)(\d{1,2}) ?(?:giờ|[hg])(?: ?(\d{2})(?: ?phút|['’′])?)?,? (?=ngày \d)/giu
const milliseconds = /^\/Date\((\d{11,14})\)\/$/u

/**
 * The one date in `text` (cleaned); null when there is none, it does not exist, or there are several.
 * @param order how this console orders day and month
 */
export function parsePageTime(text: string, order: DayMonth = 'dayFirst'): PageTime | null {
  return parsed[order](text)
}

const parsed: Record<DayMonth, (text: string) => PageTime | null> = {
  dayFirst: remember((text) => parse(text, 'dayFirst')),
  monthFirst: remember((text) => parse(text, 'monthFirst')),
}

function parse(text: string, order: DayMonth): PageTime | null {
  const machine = parseMachineTime(text)
  if (machine) return machine
  const written = yearFirst.exec(text)
  if (written) {
    const [, year, month, date, hour, minute, second] = written
    return pageTime([year, month, date], [hour, minute, second])
  }
  const inFigures = text.replace(hourInWords, (_, hour, minute = '00') => `${hour}:${minute} `)
  const [found, another] = inFigures.matchAll(dayFirst)
  return found && !another ? fromMatch(found, order) : null
}

/** How a console orders day and month, as far as one date can tell; `same` for a date that reads the same both ways. */
export function dayMonthOrder(text: string): DayMonth | 'either' | 'same' {
  const [found] = text.matchAll(dayFirst)
  const [first, second] = [Number(found?.[4]), Number(found?.[6])]
  if (first > 12 && second <= 12) return 'dayFirst'
  if (second > 12 && first <= 12) return 'monthFirst'
  return !found || first === second ? 'same' : 'either'
}

/** The first date of `text` and nothing around it, as it is written; empty when there is none. */
export function dateIn(text: string): string {
  const [found] = text.matchAll(dayFirst)
  return found?.[0] ?? ''
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

function fromMatch(match: RegExpExecArray, order: DayMonth): PageTime | null {
  const [, h0, m0, s0, first, , second, year, h1, m1, s1, half] = match
  // Two times for one date: nobody knows which is meant.
  if (h0 && h1) return null
  const [date, month] = order === 'dayFirst' ? [first, second] : [second, first]
  const hour = half ? `${(Number(h1) % 12) + (/[pc]/iu.test(half) ? 12 : 0)}` : h1
  return pageTime([year, month, date], h0 === undefined ? [hour, m1, s1] : [h0, m0, s0])
}

type Digits = string | undefined

/** The instant of a wall-clock date and time at +07:00. */
function pageTime([year, month, date]: Digits[], [hour, minute, second]: Digits[]): PageTime | null {
  const day = parseDate(`${year?.padStart(4, '20')}-${month?.padStart(2, '0')}-${date?.padStart(2, '0')}`)
  if (day === null || !/^20|^..$/u.test(year ?? '')) return null
  if (hour === undefined) return { at: startOfDay(day), precision: 'day' }
  const time = timeOfDayMs(Number(hour), Number(minute), Number(second ?? 0))
  if (time === null) return null
  return { at: startOfDay(day) + time, precision: second === undefined ? 'minute' : 'second' }
}

function timeOfDayMs(hour: number, minute: number, second: number): number | null {
  if (hour > 23 || minute > 59 || second > 59) return null
  return ((hour * 60 + minute) * 60 + second) * 1000
}

import { addMonths } from './add-months'
import type { WorkingCalendar } from './calendar'
import { type Day, dayMs, dayOf, hourMs, startOfDay, timeOfDay } from './dates'
import { demand } from './errors'
import type { TimeLimit } from './time-limit'

/** Rules the law leaves to the matter or the office (law.md §6). */
export interface CountingRules {
  /** Whether the day of receipt counts; by BLDS 2015 Đ.147 k.2 it does not. */
  countReceiptDay: boolean
  /** Whether a term that ends on a day off ends on the next working day (BLDS 2015 Đ.148 k.5). */
  rollForward: boolean
  /** Same-day terms: received later than this, ms since the start of the day, they end the next working day. */
  sameDayCutoff: number
}

export const defaultRules: CountingRules = {
  countReceiptDay: false,
  rollForward: true,
  sameDayCutoff: 15 * hourMs,
}

/** When a term ends. */
export interface Due {
  day: Day
  /** The last instant within the term, epoch ms: by date, the closing of the day. */
  at: number
  /** Whether lateness is judged by the day or by the instant. */
  by: 'date' | 'instant'
}

/**
 * When a term that starts at `startedAt` (epoch ms) ends; null for a procedure without a fixed term.
 * `startedAt` is the receipt in full, or the competent agency's receipt where the dossier was received
 * elsewhere (phi địa giới; NĐ 309/2026 Đ.8 k.3, as far as read).
 * @throws WorkingTimeError for a count that is not a positive number, or a fraction of a month or year.
 */
export function dueDate(
  limit: TimeLimit,
  startedAt: number,
  calendar: WorkingCalendar,
  rules: Partial<CountingRules> = {},
): Due | null {
  const { countReceiptDay, rollForward, sameDayCutoff } = { ...defaultRules, ...rules }
  if (limit.unit === 'none') return null
  const receipt = dayOf(startedAt)
  if (limit.unit === 'sameDay') {
    const late = timeOfDay(startedAt) > sameDayCutoff
    return endOf(late ? calendar.addDays(receipt, 1) : calendar.rollForward(receipt), calendar)
  }

  const { unit } = limit
  const count = checkedCount(limit.count, unit)
  const rolled = (day: Day) => endOf(rollForward ? calendar.rollForward(day) : day, calendar)
  const before = countReceiptDay ? receipt - 1 : receipt
  switch (unit) {
    case 'workingHour':
      return atInstant(calendar.add(startedAt, count * hourMs))
    case 'hour':
      return atInstant(startedAt + count * hourMs)
    case 'workingDay':
      return Number.isInteger(count)
        ? endOf(calendar.addDays(before, count), calendar)
        : partOfDay(count, startedAt, calendar)
    case 'calendarDay':
      return rolled(dayOf(startOfDay(before) + timeOfDay(startedAt) + count * dayMs))
    case 'week':
      return rolled(dayOf(startOfDay(before) + timeOfDay(startedAt) + count * 7 * dayMs))
    case 'month':
      return rolled(addMonths(before, count))
    case 'year':
      return rolled(addMonths(before, count * 12))
  }
}

/** The end of a term by date: the closing of its last day, or midnight where that day is off. */
export function endOf(day: Day, calendar: WorkingCalendar): Due {
  return { day, at: calendar.hoursOf(day)?.close ?? startOfDay(day + 1), by: 'date' }
}

function atInstant(at: number): Due {
  return { day: dayOf(at), at, by: 'instant' }
}

/**
 * Consoles give 12.5 or 0.5 days. The whole days are dates; the rest is that share of the hours of the day
 * reached, counted from the same time of day. It is still a term in days: late when the date has passed.
 */
function partOfDay(count: number, startedAt: number, calendar: WorkingCalendar): Due {
  const whole = Math.floor(count)
  const day = calendar.nthWorkingDay(calendar.addDays(dayOf(startedAt), whole), 1)
  const start =
    day === dayOf(startedAt) || whole > 0 ? startOfDay(day) + timeOfDay(startedAt) : startOfDay(day)
  const worked = calendar.between(startOfDay(day), startOfDay(day + 1))
  const at = calendar.add(start, Math.round((count - whole) * worked))
  return { day: dayOf(at), at, by: 'date' }
}

function checkedCount(count: number, unit: TimeLimit['unit']): number {
  const mayBePart = unit !== 'month' && unit !== 'year'
  demand(count > 0 && Number.isFinite(count) && (mayBePart || Number.isInteger(count)), 'badTerm', count)
  return count
}

import { type Day, dateText, dayOf, parseDate, weekdayOf } from './dates'

/** A stretch of whole days, both ends included. */
export interface DaySpan {
  from: Day
  to: Day
}

/** How long a report's period is. */
export const spanKinds = ['day', 'week', 'month', 'quarter'] as const
export type SpanKind = (typeof spanKinds)[number]

/** The day, week (from Monday), month or quarter a day lies in. */
export function spanOf(kind: SpanKind, day: Day): DaySpan {
  switch (kind) {
    case 'day':
      return { from: day, to: day }
    case 'week':
      return weekOf(day)
    case 'month':
      return months(day, 0, 1)
    case 'quarter':
      return months(day, -(monthOf(day) % 3), 3)
  }
}

/** The span of the same kind right before, or after. */
export function neighbourSpan(kind: SpanKind, { from, to }: DaySpan, direction: -1 | 1): DaySpan {
  return spanOf(kind, direction === -1 ? from - 1 : to + 1)
}

/** Monday to Sunday of the week after the one `at` (epoch ms) lies in. */
export function nextWeek(at: number): DaySpan {
  const { from, to } = weekOf(dayOf(at))
  return { from: from + 7, to: to + 7 }
}

function weekOf(day: Day): DaySpan {
  const from = day - ((weekdayOf(day) + 6) % 7)
  return { from, to: from + 6 }
}

/** 0 = January. */
function monthOf(day: Day): number {
  return Number(dateText(day).slice(5, 7)) - 1
}

/** `count` whole months, the first `shift` months from the one of `day`. */
function months(day: Day, shift: number, count: number): DaySpan {
  const month = Number(dateText(day).slice(0, 4)) * 12 + monthOf(day) + shift
  return { from: firstOf(month), to: firstOf(month + count) - 1 }
}

/** The first day of a month counted from the year 0. */
function firstOf(month: number): Day {
  const year = String(Math.floor(month / 12)).padStart(4, '0')
  return parseDate(`${year}-${String((month % 12) + 1).padStart(2, '0')}-01`) ?? Number.NaN
}

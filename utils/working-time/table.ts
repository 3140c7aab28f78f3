import { type Day, dayMs } from './dates'
import { present } from './errors'
import type { DayHours } from './hours'

/**
 * Running totals over a range of days, so that every question is a few reads instead of a walk. Days are
 * indexed from `first`; periods are numbered through the whole range; sums are ms of working time.
 */
export interface Table {
  first: Day
  /** The day after the last. */
  end: Day
  /** Periods before each day; one entry more than days. */
  periodsBefore: readonly number[]
  /** Opening and closing of each period, epoch ms. */
  opens: readonly number[]
  closes: readonly number[]
  /** Working time before each period; one entry more than periods. */
  timeBefore: readonly number[]
  /** Working days before each day; one entry more than days. */
  daysBefore: readonly number[]
  workingDays: readonly Day[]
  /** For each slice of `slice` ms of working time, the first period that ends in it or later. */
  periodOfSlice: readonly number[]
  slice: number
}

/** The table of the days from `first` to before `end`; their clocks are `offsetMs` ahead of UTC. */
export function buildTable(first: Day, end: Day, hoursOn: (day: Day) => DayHours, offsetMs: number): Table {
  const periodsBefore = [0]
  const opens: number[] = []
  const closes: number[] = []
  const timeBefore = [0]
  const daysBefore = [0]
  const workingDays: Day[] = []
  let time = 0
  for (let day = first; day < end; day++) {
    const hours = hoursOn(day)
    const start = day * dayMs - offsetMs
    for (const { from, to } of hours) {
      opens.push(start + from)
      closes.push(start + to)
      time += to - from
      timeBefore.push(time)
    }
    if (hours.length > 0) workingDays.push(day)
    periodsBefore.push(opens.length)
    daysBefore.push(workingDays.length)
  }

  // A slice is as long as the mean period, so the period sought is the slice's or one of the next few. It is a
  // whole number: a quotient that rounds up to the next slice would skip the period that closes right there.
  const slice = Math.floor(time / opens.length)
  const periodOfSlice = [0]
  opens.forEach((_, period) => {
    while (periodOfSlice.length * slice <= read(timeBefore, period + 1)) periodOfSlice.push(period)
  })
  return {
    first,
    end,
    periodsBefore,
    opens,
    closes,
    timeBefore,
    daysBefore,
    workingDays,
    periodOfSlice,
    slice,
  }
}

/** An entry that is known to be there: an index outside is a bug, never a zero. */
export function read(values: readonly number[], index: number): number {
  return present(values[index])
}

/** The number of the first period that closes after `at`, an instant of `day`; one past the last if none does. */
export function periodAt({ first, periodsBefore, closes }: Table, at: number, day: Day): number {
  let period = read(periodsBefore, day - first)
  while ((closes[period] ?? Number.POSITIVE_INFINITY) <= at) period++
  return period
}

/** Working time before `at`, an instant of `day`, since the table's first day. */
export function timeUpTo(table: Table, at: number, day: Day): number {
  const period = periodAt(table, at, day)
  return read(table.timeBefore, period) + Math.max(0, at - (table.opens[period] ?? at))
}

/**
 * The instant at which the working time since the table's first day is `sum`; undefined outside the table. At
 * the seam of two periods it is the closing of the earlier one, or with `opening` the opening of the later.
 */
export function whenTimeIs(table: Table, sum: number, opening: boolean): number | undefined {
  const { opens, timeBefore, periodOfSlice, slice } = table
  if (sum < 0 || sum > read(timeBefore, opens.length)) return undefined
  let period = read(periodOfSlice, Math.floor(sum / slice))
  while (opening ? read(timeBefore, period + 1) <= sum : read(timeBefore, period + 1) < sum) period++
  return read(opens, period) + sum - read(timeBefore, period)
}

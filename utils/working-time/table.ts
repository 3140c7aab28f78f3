import type { Day } from './dates'
import { present } from './errors'
import type { DayHours } from './hours'

/**
 * Running totals over a range of days, so that every question is a few reads instead of a walk. Arrays are
 * indexed by days since `first` or by working days since then; sums are ms of working time.
 */
export interface Table {
  first: Day
  /** The day after the last. */
  end: Day
  hours: readonly DayHours[]
  /** Working time before each day; one entry more than days. */
  timeBefore: readonly number[]
  /** Working days before each day; one entry more than days. */
  daysBefore: readonly number[]
  /** The working days, as indices of days. */
  workingDays: readonly number[]
  /** For each slice of `slice` ms of working time, the working day (its index in workingDays) it starts in. */
  dayOfSlice: readonly number[]
  slice: number
}

/** The table of the days from `first` to before `end`. */
export function buildTable(first: Day, end: Day, hoursOn: (day: Day) => DayHours): Table {
  const hours: DayHours[] = []
  const timeBefore = [0]
  const daysBefore = [0]
  const workingDays: number[] = []
  let time = 0
  for (let day = first; day < end; day++) {
    const today = hoursOn(day)
    if (today.total > 0) workingDays.push(hours.length)
    hours.push(today)
    time += today.total
    timeBefore.push(time)
    daysBefore.push(workingDays.length)
  }

  // A slice is as long as the mean working day, so the day sought is the slice's or one of the next few.
  const slice = time / workingDays.length
  const dayOfSlice = [0]
  workingDays.forEach((day, nth) => {
    while (dayOfSlice.length * slice <= read(timeBefore, day + 1)) dayOfSlice.push(nth)
  })
  // The total may be a rounding away from the last slice's start.
  dayOfSlice.push(workingDays.length - 1)
  return { first, end, hours, timeBefore, daysBefore, workingDays, dayOfSlice, slice }
}

/** An entry that is known to be there: an index outside is a bug, never a zero. */
export function read(values: readonly number[], index: number): number {
  return present(values[index])
}

/** Working time of the whole table, ms. */
export function totalTime(table: Table): number {
  return read(table.timeBefore, table.end - table.first)
}

/** The hours of a day inside the table. */
export function hoursIn(table: Table, day: Day): DayHours {
  return present(table.hours[day - table.first])
}

/** Working time before `time` (ms since the start) of `day`, since the table's first day. */
export function timeUpTo(table: Table, day: Day, time: number): number {
  let sum = read(table.timeBefore, day - table.first)
  for (const { from, to } of hoursIn(table, day).spans) {
    if (time <= from) break
    sum += Math.min(time, to) - from
  }
  return sum
}

/**
 * Where the working time since the table's first day is `sum`: ms since the start of that day. At the seam of
 * two periods it is the closing of the earlier one, or with `opening` the opening of the later. `sum` must be
 * in the table: above 0 for a closing, below the total for an opening.
 */
export function whereTimeIs(table: Table, sum: number, opening: boolean): { day: Day; time: number } {
  const { timeBefore, workingDays, first } = table
  const reached = (end: number) => (opening ? sum < end : sum <= end)
  let nth = read(table.dayOfSlice, Math.floor(sum / table.slice))
  while (!reached(read(timeBefore, read(workingDays, nth) + 1))) nth++
  const index = read(workingDays, nth)
  let end = read(timeBefore, index)
  const span = hoursIn(table, first + index).spans.find(({ from, to }) => {
    end += to - from
    return reached(end)
  })
  return { day: first + index, time: present(span).to - (end - sum) }
}

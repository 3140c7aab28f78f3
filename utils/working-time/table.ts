import type { Day } from './dates'
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
  timeBefore: Float64Array
  /** Working days before each day; one entry more than days. */
  daysBefore: Float64Array
  /** The working days, as indices. */
  workingDays: Float64Array
  /** For each slice of `slice` ms of working time, the working day in which it starts. */
  dayOfSlice: Float64Array
  slice: number
}

/** The table of the days from `first` to before `end`. */
export function buildTable(first: Day, end: Day, hoursOn: (day: Day) => DayHours): Table {
  const size = end - first
  const hours = Array.from({ length: size }, (_, i) => hoursOn(first + i))
  const timeBefore = new Float64Array(size + 1)
  const daysBefore = new Float64Array(size + 1)
  const worked: number[] = []
  let time = 0
  hours.forEach(({ total }, i) => {
    if (total > 0) worked.push(i)
    time += total
    timeBefore[i + 1] = time
    daysBefore[i + 1] = worked.length
  })

  // A slice is as long as the mean working day, so the day sought is the slice's or one of the next few.
  const slice = time / worked.length
  const dayOfSlice = new Float64Array(worked.length + 1)
  let nth = 0
  for (let i = 0; i <= worked.length; i++) {
    while (nth < worked.length - 1 && read(timeBefore, (worked[nth] ?? 0) + 1) < i * slice) nth++
    dayOfSlice[i] = nth
  }
  return {
    first,
    end,
    hours,
    timeBefore,
    daysBefore,
    workingDays: Float64Array.from(worked),
    dayOfSlice,
    slice,
  }
}

/** An entry that is known to be there: an index outside is a bug, never a zero. */
export function read(values: Float64Array, index: number): number {
  const value = values[index]
  if (value === undefined) throw new RangeError(`No entry ${index} in the table`)
  return value
}

/** Working time of the whole table, ms. */
export function totalTime(table: Table): number {
  return read(table.timeBefore, table.end - table.first)
}

/** The hours of a day inside the table. */
export function hoursIn(table: Table, day: Day): DayHours {
  const hours = table.hours[day - table.first]
  if (!hours) throw new RangeError(`No day ${day} in the table`)
  return hours
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
 * Where the working time since the table's first day is `sum`: a day and ms since its start. At the seam
 * of two periods it is the closing of the earlier one, or with `opening` the opening of the later.
 * `sum` must be in the table: above 0 for a closing, below the total for an opening.
 */
export function whereTimeIs(table: Table, sum: number, opening: boolean): { day: Day; time: number } {
  const { timeBefore, workingDays, dayOfSlice, slice, first } = table
  let nth = read(dayOfSlice, Math.floor(sum / slice))
  let index = read(workingDays, nth)
  for (;;) {
    const dayEnd = read(timeBefore, index + 1)
    if (opening ? sum < dayEnd : sum <= dayEnd) break
    index = read(workingDays, ++nth)
  }
  let rest = sum - read(timeBefore, index)
  for (const { from, to } of hoursIn(table, first + index).spans) {
    const length = to - from
    if (opening ? rest < length : rest <= length) return { day: first + index, time: from + rest }
    rest -= length
  }
  throw new RangeError(`No working time at ${sum} in the table`)
}

/**
 * A prefix-sum table with nothing else, written for the bench alone: minutes since 1970 at +07:00, one fixed day
 * of 07:00-11:30 and 13:30-17:00, no checks, no growth, no periods of a single date. It is the floor the engine
 * is measured against, and shares no code with it.
 */
export interface BareTable {
  addDays(minute: number, days: number): number
  addMinutes(minute: number, minutes: number): number
  between(from: number, to: number): number
}

const dayMinutes = 1440

/** @param works whether a day, counted since 1970-01-01, is worked */
export function bareTable(first: number, days: number, works: (day: number) => boolean): BareTable {
  const minutesBefore = new Int32Array(days + 1)
  const daysBefore = new Int32Array(days + 1)
  const workingDays = new Int32Array(days)
  let count = 0
  for (let i = 0; i < days; i++) {
    const worked = works(first + i)
    if (worked) workingDays[count++] = i
    minutesBefore[i + 1] = (minutesBefore[i] ?? 0) + (worked ? 480 : 0)
    daysBefore[i + 1] = count
  }

  const upTo = (minute: number): number => {
    const day = Math.floor(minute / dayMinutes)
    const i = day - first
    const before = minutesBefore[i] ?? 0
    if (minutesBefore[i + 1] === before) return before
    const time = minute - day * dayMinutes
    if (time <= 420) return before
    if (time <= 690) return before + time - 420
    if (time <= 810) return before + 270
    return before + Math.min(time - 540, 480)
  }

  const minuteAt = (sum: number): number => {
    // Every working day is as long as any other, so the day that reaches the sum needs no search.
    const i = workingDays[Math.ceil(sum / 480) - 1] ?? 0
    const rest = sum - (minutesBefore[i] ?? 0)
    return (first + i) * dayMinutes + (rest <= 270 ? 420 + rest : 540 + rest)
  }

  return {
    addDays: (minute, n) => {
      const day = Math.floor(minute / dayMinutes)
      const index = (daysBefore[day - first + 1] ?? 0) + n - 1
      return minute + (first + (workingDays[index] ?? 0) - day) * dayMinutes
    },
    addMinutes: (minute, minutes) => minuteAt(upTo(minute) + minutes),
    between: (from, to) => upTo(to) - upTo(from),
  }
}

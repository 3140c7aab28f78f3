import { addDays, addMinutes, differenceInMinutes, getDay, startOfDay } from 'date-fns'

/** A date as one integer, so that looking it up formats and allocates nothing. */
export function dateKey(date: Date): number {
  return date.getFullYear() * 10_000 + date.getMonth() * 100 + date.getDate()
}

/**
 * The best day loops we know how to write with date-fns: integer holiday keys, no formatting, weekends refused
 * before the sets are asked. They read the process's own time zone, as date-fns does, so the bench sets it.
 */
export function dateFnsLoop(daysOff: Set<number>, workedDays: Set<number>) {
  const works = (date: Date): boolean => {
    const weekday = getDay(date)
    if (weekday === 0 || weekday === 6) return workedDays.has(dateKey(date))
    return !daysOff.has(dateKey(date))
  }
  const workedOnDay = (from: number, to: number): number =>
    Math.max(0, Math.min(to, 690) - Math.max(from, 420)) +
    Math.max(0, Math.min(to, 1020) - Math.max(from, 810))

  return {
    addDays(start: Date, n: number): Date {
      let date = start
      for (let left = n; left > 0; ) {
        date = addDays(date, 1)
        if (works(date)) left--
      }
      return date
    },

    addMinutes(start: Date, minutes: number): Date {
      let left = minutes
      let day = startOfDay(start)
      let time = differenceInMinutes(start, day)
      for (;;) {
        const worked = works(day) ? workedOnDay(time, 1440) : 0
        if (worked >= left) break
        left -= worked
        day = addDays(day, 1)
        time = 0
      }
      const morning = workedOnDay(time, 690)
      return addMinutes(
        day,
        left <= morning ? Math.max(time, 420) + left : Math.max(time, 810) + left - morning,
      )
    },

    /** Minutes from `from` to a later `to`. */
    between(from: Date, to: Date): number {
      let sum = 0
      for (let day = startOfDay(from); day <= to; day = addDays(day, 1)) {
        if (!works(day)) continue
        sum += workedOnDay(Math.max(0, differenceInMinutes(from, day)), differenceInMinutes(to, day))
      }
      return sum
    },
  }
}

import type { BareTable } from './bare-table'

const dayMinutes = 1440

/**
 * The same questions answered by walking day by day over plain integers: what a careful programmer writes when
 * asked to do without a table. Minutes since 1970 at +07:00, 07:00-11:30 and 13:30-17:00.
 */
export function integerWalk(works: (day: number) => boolean): BareTable {
  const workedOnDay = (from: number, to: number): number =>
    Math.max(0, Math.min(to, 690) - Math.max(from, 420)) +
    Math.max(0, Math.min(to, 1020) - Math.max(from, 810))

  return {
    addDays(minute, n) {
      let day = Math.floor(minute / dayMinutes)
      const time = minute - day * dayMinutes
      for (let left = n; left > 0; ) if (works(++day)) left--
      return day * dayMinutes + time
    },
    addMinutes(minute, minutes) {
      let left = minutes
      let day = Math.floor(minute / dayMinutes)
      let time = minute - day * dayMinutes
      for (;;) {
        const worked = works(day) ? workedOnDay(time, dayMinutes) : 0
        if (worked >= left) break
        left -= worked
        day++
        time = 0
      }
      const morning = workedOnDay(time, 690)
      const end = left <= morning ? Math.max(time, 420) + left : Math.max(time, 810) + left - morning
      return day * dayMinutes + end
    },
    between(from, to) {
      if (to < from) return -this.between(to, from)
      const lastDay = Math.floor(to / dayMinutes)
      let sum = 0
      for (let day = Math.floor(from / dayMinutes); day <= lastDay; day++) {
        if (works(day)) sum += workedOnDay(Math.max(0, from - day * dayMinutes), to - day * dayMinutes)
      }
      return sum
    },
  }
}

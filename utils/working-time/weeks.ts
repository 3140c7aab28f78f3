import { type Day, dayOf, weekdayOf } from './dates'

/** Monday and Sunday of a week. */
export interface Week {
  from: Day
  to: Day
}

/** The week a day lies in: from Monday, as offices count. */
export function weekOf(day: Day): Week {
  const from = day - ((weekdayOf(day) + 6) % 7)
  return { from, to: from + 6 }
}

/** The week after the one `at` (epoch ms) lies in. */
export function nextWeek(at: number): Week {
  const { from, to } = weekOf(dayOf(at))
  return { from: from + 7, to: to + 7 }
}

/**
 * A plain day walker for the demo data and the expected texts. It shares nothing with utils/working-time on
 * purpose: own literal, own loops, so that the two can disagree. Slow and obvious is what it is for.
 *
 * Instants are epoch ms, dates are `YYYY-MM-DD` at +07:00.
 */

const minute = 60_000
const day = 86_400_000
const zone = 7 * 3_600_000

/** Weekdays off: 12729/VPCP-KGVX, 9441/TB-BNV, 3383/BNV-CVL, NQ 28/2026/QH16; 1/1/2027 by BLLĐ Đ.112. */
const daysOff = new Set([
  '2026-01-01',
  '2026-01-02',
  '2026-02-16',
  '2026-02-17',
  '2026-02-18',
  '2026-02-19',
  '2026-02-20',
  '2026-04-27',
  '2026-04-30',
  '2026-05-01',
  '2026-08-31',
  '2026-09-01',
  '2026-09-02',
  '2026-11-24',
  '2027-01-01',
])

/** Saturdays worked in exchange (hoán đổi). */
const workedSaturdays = new Set(['2026-01-10', '2026-08-22'])

/** The table above says nothing outside these dates. */
const known = { from: '2025-11-01', to: '2027-01-31' }

/** Default office hours of a real console (07:00-11:30, 13:30-17:00). */
export const officeHours = [
  ['07:00', '11:30'],
  ['13:30', '17:00'],
]

/** The date of an instant. */
export function dateOf(at) {
  return new Date(at + zone).toISOString().slice(0, 10)
}

/** The wall clock of an instant, `HH:MM`. */
export function clockOf(at) {
  return new Date(at + zone).toISOString().slice(11, 16)
}

/** The instant of a date and a wall clock `HH:MM` or `HH:MM:SS`. */
export function instant(date, clock = '00:00') {
  return Date.parse(`${date}T${clock.length === 5 ? `${clock}:00` : clock}+07:00`)
}

/** The date `n` calendar days on (back, when negative). */
export function shiftDate(date, n) {
  return dateOf(instant(date, '12:00') + n * day)
}

/** Whether the office works on a date; throws RangeError outside the table. */
export function isWorkingDay(date) {
  if (date < known.from || date > known.to) throw new RangeError(`No table of days off for ${date}`)
  if (workedSaturdays.has(date)) return true
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay()
  return weekday !== 0 && weekday !== 6 && !daysOff.has(date)
}

/** The n-th working day after a date (before, when negative); the date itself is not counted. */
export function addWorkingDays(date, n) {
  const step = Math.sign(n)
  let current = date
  for (let left = Math.abs(n); left > 0; ) {
    current = shiftDate(current, step)
    if (isWorkingDay(current)) left -= 1
  }
  return current
}

/** Working days in (from, to]; `to` must not be earlier. */
export function workingDaysBetween(from, to) {
  let count = 0
  for (let current = from; current < to; ) {
    current = shiftDate(current, 1)
    if (isWorkingDay(current)) count += 1
  }
  return count
}

/** Working time between two instants in ms; `to` must not be earlier. */
export function workingTimeBetween(from, to) {
  let sum = 0
  for (let date = dateOf(from); date <= dateOf(to); date = shiftDate(date, 1)) {
    if (!isWorkingDay(date)) continue
    for (const [open, close] of officeHours) {
      const start = Math.max(from, instant(date, open))
      const end = Math.min(to, instant(date, close))
      sum += Math.max(0, end - start)
    }
  }
  return sum
}

/** The instant from which `hours` of working time lead up to `at`. */
export function subtractWorkingHours(at, hours) {
  let left = hours * 60 * minute
  for (let date = dateOf(at); ; date = shiftDate(date, -1)) {
    if (!isWorkingDay(date)) continue
    for (const [open, close] of officeHours.toReversed()) {
      const end = Math.min(at, instant(date, close))
      const worked = Math.max(0, end - instant(date, open))
      if (worked >= left) return end - left
      left -= worked
    }
  }
}

/**
 * The lead's four charts, worked out from what the servers have shown by code that shares nothing with the extension.
 *
 * @typedef {import('../consoles/store.mjs').Answer} Answer
 * @typedef {import('./period-truth.mjs').Course} Course
 * @typedef {ReturnType<typeof import('./truth.mjs').truth>['dossiers'][number]} Judged
 */
import { dateOf, isWorkingDay, shiftDate, workingDaysBetween } from './working-days.mjs'

const running = ['accepted', 'processing']
const byWeekday = (date) => new Date(`${date}T00:00:00Z`).getUTCDay()

/** The Monday of a date's week. */
export function mondayOf(date) {
  return shiftDate(date, -((byWeekday(date) + 6) % 7))
}

/**
 * What falls due on each of the 21 days from `today` on, without days off for which nothing is promised.
 * @param {readonly Judged[]} dossiers
 * @param {string} today
 */
export function loadTruth(dossiers, today) {
  const due = new Map()
  for (const { status, dueAt } of dossiers) {
    if (!running.includes(status) || dueAt === null) continue
    due.set(dateOf(dueAt), (due.get(dateOf(dueAt)) ?? 0) + 1)
  }
  return Array.from({ length: 21 }, (_, n) => shiftDate(today, n))
    .map((date) => ({ date, due: due.get(date) ?? 0, isWorking: isWorkingDay(date) }))
    .filter(({ due: count, isWorking }) => isWorking || count > 0)
}

/**
 * What was finished on a working day, on average, of the seven weeks before that of `today` whose Monday is no earlier
 * than the first look's date, and how many weeks those are; null without one.
 * @param {readonly Course[]} courses
 * @param {string} today
 * @param {string} firstLook
 * @returns {[perDay: number, weeks: number] | null}
 */
export function capacityTruth(courses, today, firstLook) {
  const mondays = Array.from({ length: 7 }, (_, back) => shiftDate(mondayOf(today), -7 * (back + 1)))
  const from = mondays.filter((monday) => monday >= firstLook).at(-1)
  if (from === undefined) return null
  const to = shiftDate(mondayOf(today), -1)
  const finished = courses.filter(({ end }) => end && from <= dateOf(end.at) && dateOf(end.at) <= to).length
  return [
    finished / workingDaysBetween(shiftDate(from, -1), to),
    mondays.filter((monday) => monday >= from).length,
  ]
}

/** Working days since anything moved of each that lies still. @param {readonly Judged[]} dossiers */
export function stalledAges(dossiers, today) {
  return dossiers
    .filter(({ stalled }) => stalled)
    .map(({ movedAt }) => workingDaysBetween(dateOf(movedAt), today))
}

/** With the result a dossier is in no step any more. */
const ended = ['finished', 'returned', 'refused', 'withdrawn']

/**
 * Median and quarter points, in working days, of the stays in each step of each procedure whose beginning and end
 * were both shown (the last one ends with the result); none of fewer than ten stays.
 * @param {readonly Answer[]} log
 * @param {(number: string) => boolean} isCounted by the dossier's number
 * @returns {Record<string, { median: number, lower: number, upper: number, n: number }>}
 */
export function stepTruth(log, isCounted) {
  const entered = new Map()
  const stays = new Map()
  for (const { at, rows } of log) {
    for (const { number, procedure, status, shows, ...row } of rows) {
      if (!isCounted(number)) continue
      const isOver = ended.includes(status)
      const step = isOver ? null : row.step
      if (!isOver && (!shows.includes('step') || step === null)) continue
      const before = entered.get(number)
      if (before?.step === step || (isOver && !before)) continue
      if (isOver) entered.delete(number)
      else entered.set(number, { step, at, isFirst: before === undefined })
      if (!before || before.isFirst) continue
      const name = `${procedure.name}: ${before.step}`
      stays.set(name, [...(stays.get(name) ?? []), workingDaysBetween(dateOf(before.at), dateOf(at))])
    }
  }
  return Object.fromEntries(
    [...stays].filter(([, days]) => days.length >= 10).map(([name, days]) => [name, quartersOf(days)]),
  )
}

function quartersOf(days) {
  const sorted = [...days].sort((a, b) => a - b)
  const at = (share) => sorted[Math.round((sorted.length - 1) * share)]
  return { median: at(0.5), lower: at(0.25), upper: at(0.75), n: sorted.length }
}

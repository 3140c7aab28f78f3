/**
 * A period's report, worked out from the server's own log: what happened to every dossier and when. Shares no code
 * with the extension.
 *
 * @typedef {import('../consoles/office-life.mjs').OfficeLife} OfficeLife
 * @typedef {Record<'received' | 'finished' | 'early' | 'onTime' | 'late' | 'inProgress' | 'paused', number>} PeriodTruth
 */
import { dateOf, workingDaysBetween } from './working-days.mjs'

const ends = ['finished', 'returned', 'refused', 'withdrawn']

/**
 * The server's log of each dossier, oldest first, its receipt included.
 * @param {OfficeLife} life @param {number} now epoch ms
 */
export function coursesOf({ dossiers, events }, now) {
  const courses = dossiers
    .filter(({ receivedAt }) => receivedAt <= now)
    .map((dossier) => ({ dossier, states: [{ at: dossier.receivedAt, ...dossier }] }))
  for (const { at, dossier, values } of events) {
    if (at > now) break
    const { states } = courses[dossier]
    states.push({ ...states[states.length - 1], ...values, at })
  }
  return courses
}

/** The state at a moment; undefined before receipt. */
const stateAt = (states, at) => states.findLast((state) => state.at <= at)

/** When work on it ended, and the state it ended in; undefined while it goes on. */
const endOf = (states) => states.find(({ status }) => ends.includes(status))

const isIn = (at, { from, to }) => dateOf(at) >= from && dateOf(at) <= to

function lastOf(states) {
  return states[states.length - 1]
}

/**
 * Late by date: the last date the console wrote for it against the day its work ended.
 */
function outcomeOf(states, end) {
  const due = dateOf(lastOf(states).dueAt)
  const date = dateOf(end.at)
  return date < due ? 'early' : date === due ? 'onTime' : 'late'
}

/** @returns {PeriodTruth} */
function figuresOf(courses, span, at) {
  const figures = { received: 0, finished: 0, early: 0, onTime: 0, late: 0, inProgress: 0, paused: 0 }
  for (const { dossier, states } of courses) {
    const end = endOf(states)
    if (isIn(dossier.receivedAt, span)) figures.received += 1
    if (end && isIn(end.at, span)) {
      figures.finished += 1
      figures[outcomeOf(states, end)] += 1
    }
    const then = stateAt(states, at)
    if (!then || ends.includes(then.status)) continue
    figures[then.status === 'awaitingApplicant' ? 'paused' : 'inProgress'] += 1
  }
  return figures
}

function grouped(courses, nameOf, span, at) {
  const groups = new Map()
  for (const course of courses) {
    const name = nameOf(course.dossier)
    groups.set(name, [...(groups.get(name) ?? []), course])
  }
  return Object.fromEntries([...groups].map(([name, members]) => [name, figuresOf(members, span, at)]))
}

/** Days its term stood still for the applicant before a moment, in which its date was not moved for it. */
function waitedUncounted(states, until) {
  return states.reduce((days, state, index) => {
    const next = states[index + 1]
    if (state.status !== 'awaitingApplicant' || !next || next.at > until || next.dueAt !== state.dueAt)
      return days
    return days + workingDaysBetween(dateOf(state.at), dateOf(next.at))
  }, 0)
}

/**
 * The two on-time rates. As QĐ 766 scores: what ended in the period, what waits for its applicant (to the moment it
 * was asked) and what runs at its end, against the last date; waiting is subtracted where the date was not moved for
 * it; a second request is late. As the applicant met it: what was handed over, against the date first promised.
 */
function ratesOf(courses, span, at, addWorkingDays) {
  const rates = { scored: { of: 0, count: 0 }, actual: { of: 0, count: 0 } }
  for (const { states } of courses) {
    const end = states.find((state) => ends.includes(state.status) && state.at <= at)
    const then = stateAt(states, at)
    if (then && (end ? isIn(end.at, span) : true)) {
      const requests = states.filter(({ status }) => status === 'awaitingApplicant').length
      const asked = states.findLast(
        (state, index) =>
          state.at <= at &&
          state.status === 'awaitingApplicant' &&
          states[index - 1]?.status !== 'awaitingApplicant',
      )
      const until = end?.at ?? (then.status === 'awaitingApplicant' ? asked.at : at)
      const due = addWorkingDays(dateOf(lastOf(states).dueAt), waitedUncounted(states, until))
      rates.scored.of += 1
      if (requests <= 1 && dateOf(until) <= due) rates.scored.count += 1
    }
    const { returnedAt } = lastOf(states)
    if (returnedAt === null || !isIn(returnedAt, span)) continue
    rates.actual.of += 1
    if (dateOf(returnedAt) <= dateOf(states[0].dueAt)) rates.actual.count += 1
  }
  return rates
}

/**
 * @param {ReturnType<typeof coursesOf>} courses
 * @param {{ from: string, to: string }} span dates
 * @param {number} at the end of the period, or the present moment while it lasts
 * @param {(date: string, days: number) => string} addWorkingDays
 */
export function periodTruth(courses, span, at, addWorkingDays) {
  return {
    total: figuresOf(courses, span, at),
    rates: ratesOf(courses, span, at, addWorkingDays),
    byUnit: grouped(courses, ({ unit }) => unit, span, at),
    byField: grouped(courses, ({ field }) => field, span, at),
    byProcedure: grouped(courses, ({ procedure }) => procedure.name, span, at),
  }
}

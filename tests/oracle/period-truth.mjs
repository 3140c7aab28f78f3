/**
 * A period's report, worked out from the server's own log by code that shares nothing with the extension: from what
 * happened (its events), or from what it showed (its answers). Looked at every day, the two are the same, but for ends that no page writes.
 *
 * @typedef {import('../consoles/office-life.mjs').OfficeLife} OfficeLife
 * @typedef {import('../consoles/store.mjs').Answer} Answer
 * @typedef {{ at: number, status: string, dueAt: number }} State
 * @typedef {import('./truth.mjs').LetterRecord & { at: number }} Letter an answer "Không kịp", or a letter ticked as sent
 * @typedef {object} Course of one dossier
 * @property {string} number
 * @property {number | null} received null where no page showed it
 * @property {string | null} unit
 * @property {string} field
 * @property {string} procedure
 * @property {State[]} states oldest first
 * @property {{ at: number, notBefore: number | null } | null} end of the work on it; between two moments where nobody wrote when
 * @property {number | null} returned
 * @property {number | null} closed when it was first shown as closed
 * @typedef {'received' | 'finished' | 'early' | 'onTime' | 'late' | 'outcomeUnknown' | 'inProgress' | 'paused' | 'noticesDue' | 'noticesSent'} Figure
 * @typedef {Record<Figure, number> & { stalled: number | null }} PeriodTruth
 * @typedef {object} Known what a period's courses do not say themselves
 * @property {readonly Letter[]} [letters]
 * @property {ReadonlySet<string> | null} [stalled] numbers of what lies still at the end of the period; null where that cannot be said any more
 */
import { units } from '../consoles/seed-words.mjs'
import { addWorkingDays, dateOf, workingDaysBetween } from './working-days.mjs'

const closed = ['returned', 'refused', 'withdrawn']
const ended = ['finished', ...closed]

const fields = new Map(units.flatMap(({ field, procedures }) => procedures.map(({ name }) => [name, field])))

/** What happened to each dossier by `now`. @param {OfficeLife} life @param {number} now @returns {Course[]} */
export function coursesOf({ dossiers, events }, now) {
  const all = dossiers
    .filter(({ receivedAt }) => receivedAt <= now)
    .map((dossier) => ({ dossier, states: [{ ...dossier, at: dossier.receivedAt }] }))
  for (const { at, dossier, values } of events) {
    if (at > now) break
    const { states } = all[dossier]
    states.push({ ...states[states.length - 1], ...values, at })
  }
  return all.map(({ dossier, states }) => {
    const end = states.find(({ status }) => ended.includes(status))
    return {
      number: dossier.number,
      received: dossier.receivedAt,
      unit: dossier.unit,
      field: dossier.field,
      procedure: dossier.procedure.name,
      states,
      end: end ? { at: end.at, notBefore: null } : null,
      closed: closedAt(states),
      returned: states[states.length - 1].returnedAt,
    }
  })
}

/** What the server showed of each dossier. @param {Answer[]} log @returns {Course[]} */
export function coursesShown(log) {
  const sightings = new Map()
  for (const { at, rows } of log) {
    for (const row of rows) {
      const before = sightings.get(row.id) ?? []
      sightings.set(row.id, before)
      before.push({ at, row })
    }
  }
  return [...sightings.values()].map(courseShown)
}

function courseShown(sightings) {
  const states = []
  let known = {}
  for (const { at, row } of sightings) {
    const shown = row.shows.filter((field) => row[field] !== null).map((field) => [field, row[field]])
    known = { ...known, ...Object.fromEntries(shown) }
    states.push({ at, status: known.status, dueAt: known.dueAt.at })
  }
  const written = (known.finishedAt ?? known.returnedAt)?.at
  return {
    number: known.number,
    received: known.receivedAt?.at ?? null,
    unit: known.unit ?? null,
    field: fields.get(known.procedure.name),
    procedure: known.procedure.name,
    states,
    end: ended.includes(known.status)
      ? written === undefined
        ? endBetween(states)
        : { at: written, notBefore: null }
      : null,
    closed: closedAt(states),
    returned: known.returnedAt?.at ?? null,
  }
}

const closedAt = (states) => states.find(({ status }) => closed.includes(status))?.at ?? null

function endBetween(states) {
  const place = states.findIndex(({ status }) => ended.includes(status))
  return { at: states[place].at, notBefore: states[place - 1]?.at ?? null }
}

const isIn = (at, { from, to }) => dateOf(at) >= from && dateOf(at) <= to
const dueDateOf = ({ states }) => dateOf(states[states.length - 1].dueAt)

/** An end against a date: by the day; unknown where it may lie on both sides. */
function outcomeOf({ at, notBefore }, due) {
  const side = (instant) => (dateOf(instant) < due ? 'early' : dateOf(instant) === due ? 'onTime' : 'late')
  if (notBefore === null || side(notBefore) === side(at)) return side(at)
  return side(at) === 'late' ? 'unknown' : 'onTime'
}

/** In hand at a moment, as far as was known then: 'running', 'waiting', or null. */
function inHand({ received, states, end }, at) {
  if ((received ?? states[0].at) > at || (end && end.at <= at)) return null
  const then = states.findLast((state) => state.at <= at)
  return then?.status === 'awaitingApplicant' ? 'waiting' : 'running'
}

/**
 * Letters of apology that became due in a period: the day "Không kịp" was answered about the present date, else the
 * date itself once it passed without a result.
 */
function noticesDue(course, span, at, letters) {
  const due = dueDateOf(course)
  const answered = letters.find(({ kind, dueDate }) => kind === 'notOnTime' && dueDate === due)
  if (answered) return isIn(answered.at, span) ? 1 : 0
  const { end } = course
  const hasEnded = end !== null && end.at <= at
  const passed = hasEnded ? outcomeOf(end, due) === 'late' : dateOf(at) > due
  const isRunning = inHand(course, at) === 'running'
  return passed && (hasEnded || isRunning) && span.from <= due && due <= span.to ? 1 : 0
}

/**
 * @param {Known & { lettersOf: (number: string) => readonly Letter[] }} known
 * @returns {PeriodTruth}
 */
function figuresOf(courses, span, at, { lettersOf, stalled }) {
  const figures = {
    ...{ received: 0, finished: 0, early: 0, onTime: 0, late: 0, outcomeUnknown: 0 },
    ...{ inProgress: 0, paused: 0, stalled: stalled && 0, noticesDue: 0, noticesSent: 0 },
  }
  for (const course of courses) {
    const { received, end } = course
    if (received !== null && isIn(received, span)) figures.received += 1
    if (end && isIn(end.at, span)) {
      const outcome = outcomeOf(end, dueDateOf(course))
      figures.finished += 1
      figures[outcome === 'unknown' ? 'outcomeUnknown' : outcome] += 1
    }
    const hand = inHand(course, at)
    if (hand) figures[hand === 'waiting' ? 'paused' : 'inProgress'] += 1
    if (stalled?.has(course.number)) figures.stalled += 1
    const letters = lettersOf(course.number)
    figures.noticesDue += noticesDue(course, span, at, letters)
    figures.noticesSent += letters.filter((each) => each.kind === 'sent' && isIn(each.at, span)).length
  }
  return figures
}

/** Only names under which anything is to be counted. @returns {Record<string, PeriodTruth>} */
function grouped(courses, nameOf, span, at, known) {
  const groups = new Map()
  for (const course of courses) {
    const name = nameOf(course) ?? ''
    const members = groups.get(name) ?? []
    groups.set(name, members)
    members.push(course)
  }
  return Object.fromEntries(
    [...groups]
      .map(([name, members]) => [name, figuresOf(members, span, at, known)])
      .filter(([, figures]) => Object.values(figures).some((count) => count > 0)),
  )
}

/** Each time it waited for its applicant. */
function waitsOf({ states }) {
  return states.flatMap(({ at, status }, index) => {
    if (status !== 'awaitingApplicant' || states[index - 1]?.status === status) return []
    return [{ from: at, to: states.slice(index).find((state) => state.status !== status)?.at ?? null }]
  })
}

/** The last date, later by the days waited by `until` since it was last moved. */
function dueWithWaits(course, until) {
  const { states } = course
  const last = states[states.length - 1].dueAt
  const moved =
    states.findLast((state, index) => index > 0 && state.dueAt !== states[index - 1].dueAt)?.at ?? 0
  const days = waitsOf(course)
    .filter(({ from, to }) => from >= moved && to !== null && to <= until)
    .reduce((sum, { from, to }) => sum + workingDaysBetween(dateOf(from), dateOf(to)), 0)
  return addWorkingDays(dateOf(last), days)
}

/** What stands for the end by QĐ 766: the end, the request while it waits, the period's last moment while it runs. */
function scoredEnd(course, span, at) {
  const { end } = course
  if (end && end.at <= at) return isIn(end.at, span) ? end : null
  const hand = inHand(course, at)
  if (hand === 'running') return { at, notBefore: null }
  const asked = waitsOf(course).findLast(({ from, to }) => from <= at && (to === null || to > at))
  return hand && asked ? { at: asked.from, notBefore: null } : null
}

/** Why the two rates differ, a cause a dossier. */
const causes = [
  ...['stillRunning', 'stillWaiting', 'notHandedOver', 'waitSubtracted', 'returnedLate', 'dueMoved'],
  ...['supplementRepeated', 'endedBefore', 'dueBroughtForward'],
]

/**
 * The two on-time rates: as QĐ 766 scores, and as the applicant met it (handed over against the date first promised);
 * and why they differ.
 */
function ratesOf(courses, span, at) {
  const rates = { scored: { of: 0, count: 0 }, actual: { of: 0, count: 0 } }
  const differences = Object.fromEntries(causes.map((cause) => [cause, 0]))
  for (const course of courses) {
    const end = scoredEnd(course, span, at)
    const outcome = end ? outcomeOf(end, dueWithWaits(course, end.at)) : 'unknown'
    const isRepeated = waitsOf(course).length > 1
    const isScored = outcome !== 'unknown'
    const inTime = isScored && outcome !== 'late' && !isRepeated
    if (isScored) rates.scored.of += 1
    if (inTime) rates.scored.count += 1
    const isReturned = course.returned !== null && isIn(course.returned, span)
    const asPromised = isReturned && dateOf(course.returned) <= dateOf(course.states[0].dueAt)
    if (isReturned) rates.actual.of += 1
    if (asPromised) rates.actual.count += 1
    if (inTime && !asPromised) differences[whyScoredOnly(course, end, isReturned, at)] += 1
    if (asPromised && !isScored) differences.endedBefore += 1
    if (asPromised && isScored && !inTime)
      differences[isRepeated ? 'supplementRepeated' : 'dueBroughtForward'] += 1
  }
  return { ...rates, differences }
}

/** Why a dossier is in time as QĐ 766 scores, and was not as the applicant met it. */
function whyScoredOnly(course, end, isReturned, at) {
  const hand = inHand(course, at)
  if (hand) return hand === 'waiting' ? 'stillWaiting' : 'stillRunning'
  if (!isReturned) return 'notHandedOver'
  if (outcomeOf(end, dueDateOf(course)) === 'late') return 'waitSubtracted'
  return dateOf(course.returned) > dueDateOf(course) ? 'returnedLate' : 'dueMoved'
}

/**
 * @param {Course[]} courses
 * @param {{ from: string, to: string }} span dates
 * @param {number} at the end of the period, or the present moment while it lasts
 * @param {Known} [known]
 */
export function periodTruth(courses, span, at, { letters = [], stalled = null } = {}) {
  const byNumber = new Map()
  for (const letter of letters) byNumber.set(letter.number, [...(byNumber.get(letter.number) ?? []), letter])
  const known = { lettersOf: (number) => byNumber.get(number) ?? [], stalled }
  const by = (nameOf) => grouped(courses, nameOf, span, at, known)
  return {
    total: figuresOf(courses, span, at, known),
    rates: ratesOf(courses, span, at),
    byUnit: by(({ unit }) => unit),
    byField: by(({ field }) => field),
    byProcedure: by(({ procedure }) => procedure),
  }
}

/**
 * The chance of each dossier in hand to miss its date, worked out from what the servers have shown by code that shares
 * nothing with the extension: of the dossiers of its procedure that were in its step as long as it is (or, where these
 * are under twenty, that are as old), how many of those still at risk on each further day were done on it.
 *
 * @typedef {import('../consoles/store.mjs').Answer} Answer
 * @typedef {{ miss: number, daysLeft: number, median: number | null, most: number | null, n: number, basis: 'step' | 'procedure' }} Chance
 */
import { dateOf, workingDaysBetween } from './working-days.mjs'

const ended = ['finished', 'returned', 'refused', 'withdrawn']
const stands = ['awaitingApplicant', 'paused']
const fewest = 20
/** Working days for which a dossier may have been out of sight. */
const outOfSight = 5

const counted = new Map()

/** The same few days are asked of thousands of dossiers. */
function days(from, to) {
  const [first, last] = [dateOf(from), dateOf(to)]
  const name = `${first} ${last}`
  if (!counted.has(name)) counted.set(name, workingDaysBetween(first, last))
  return counted.get(name)
}

const shownIn = ({ row }, field) => (row.shows.includes(field) ? row[field] : null)

/**
 * @param {readonly Answer[]} log
 * @param {number} now the end of the day on which is forecast, epoch ms
 * @returns {{ chances: Map<string, Chance>, silent: { tooFew: number, notSeenLately: number, notRunning: number } }}
 *   by number; and how many in hand nothing is forecast of, and why
 */
export function forecastTruth(log, now) {
  const lives = [...sightingsOf(log).values()].map(lifeOf)
  const stays = staysOf(lives)
  const silent = { tooFew: 0, notSeenLately: 0, notRunning: 0 }
  const chances = new Map()
  for (const life of lives.filter(({ isClosed }) => !isClosed)) {
    const chance = chanceOf(life, stays, now)
    if (typeof chance === 'string') silent[chance] += 1
    else chances.set(life.number, chance)
  }
  return { chances, silent }
}

function sightingsOf(log) {
  const found = new Map()
  for (const { at, rows } of log) {
    for (const row of rows) {
      const sightings = found.get(row.id) ?? []
      found.set(row.id, sightings)
      sightings.push({ at, row })
    }
  }
  return found
}

/** Where a dossier was from when to when, by its sightings, oldest first. */
function lifeOf(sightings) {
  const first = sightings[0]
  const last = sightings[sightings.length - 1]
  const written = (field) => sightings.map((each) => shownIn(each, field)).findLast((value) => value !== null)
  const over = sightings.find(({ row }) => ended.includes(row.status))
  const end = over ? { at: (written('finishedAt') ?? written('returnedAt'))?.at ?? over.at } : null
  const received = written('receivedAt')?.at ?? null
  const places = []
  const pauses = []
  for (const { at, row } of sightings) {
    if (!ended.includes(row.status) && row.step !== null && places.at(-1)?.step !== row.step) {
      if (places.length > 0) places[places.length - 1].to = at
      const wasNew = received !== null && days(received, at) <= 1
      const from = places.length > 0 ? at : wasNew ? received : null
      places.push({ step: row.step, from, to: null })
    }
    const pause = pauses.at(-1)
    if (stands.includes(row.status) && (!pause || pause.to !== null)) pauses.push({ from: at, to: null })
    if (!stands.includes(row.status) && pause?.to === null) pause.to = at
  }
  if (places.length > 0 && over) places[places.length - 1].to = over.at
  return {
    number: written('number'),
    procedure: written('procedure').name,
    due: written('dueAt'),
    status: last.row.status,
    isClosed: ['returned', 'refused', 'withdrawn'].includes(last.row.status),
    received,
    places: places.filter(({ from }) => from !== null),
    pauses,
    end,
    firstSeen: first.at,
    lastSeen: last.at,
  }
}

/** Working days from one moment to another without those in which the term stood still. */
function ran({ pauses }, from, to) {
  let sum = days(from, to)
  for (const pause of pauses) {
    const [start, stop] = [Math.max(from, pause.from), Math.min(to, pause.to ?? to)]
    if (start < stop) sum -= days(start, stop)
  }
  return sum
}

/**
 * Every stay of a dossier in a step, and in the office as a whole, by procedure and step: how long it was there in
 * working days, how long it took from there to its end, and whether that end was seen.
 */
function staysOf(lives) {
  const found = new Map()
  for (const life of lives) {
    const { received, end, lastSeen, places, procedure } = life
    const until = end ? end.at : lastSeen
    const whole = received === null ? [] : [{ step: null, from: received, to: null }]
    for (const { step, from, to } of [...whole, ...places]) {
      if (until < from) continue
      const name = nameOf(procedure, step)
      const stay = { stayed: ran(life, from, Math.min(to ?? until, until)), whole: ran(life, from, until) }
      const those = found.get(name) ?? []
      found.set(name, those)
      those.push({ ...stay, isOver: end !== null })
    }
  }
  return found
}

const nameOf = (procedure, step) => JSON.stringify([procedure, step])

function chanceOf(life, stays, now) {
  const isRunning = !ended.includes(life.status) && !stands.includes(life.status)
  if (!isRunning || life.received === null || life.due === null || dateOf(life.due.at) < dateOf(now))
    return 'notRunning'
  if (days(life.lastSeen, now) > outOfSight) return 'notSeenLately'
  const daysLeft = days(now, life.due.at)
  const here = life.places.at(-1)
  const tries = [
    ...(here && here.to === null ? [{ basis: 'step', step: here.step, from: here.from }] : []),
    { basis: 'procedure', step: null, from: life.received },
  ]
  for (const { basis, step, from } of tries) {
    const age = ran(life, from, now)
    // What was left of each of the others when it was as long in the step, or as old, as this one.
    const others = (stays.get(nameOf(life.procedure, step)) ?? [])
      .filter(({ stayed }) => stayed >= age)
      .map(({ whole, isOver }) => ({ rest: whole - age, isOver }))
    const n = others.filter((other) => other.isOver || other.rest > daysLeft).length
    if (n < fewest) continue
    const within = (share) => firstDay(others, share)
    return { miss: stillGoing(others, daysLeft), daysLeft, median: within(0.5), most: within(0.8), n, basis }
  }
  return 'tooFew'
}

/** The share that goes on after `day`: day by day, those done on it of those who had come to it. */
function stillGoing(others, day) {
  let share = 1
  for (const [each, going] of courseOf(others)) {
    if (each > day) break
    share = going
  }
  return share
}

/** The first day by whose end such a share is done; null where that was never seen. */
function firstDay(others, share) {
  const reached = courseOf(others).find(([, going]) => 1 - going >= share - 1e-9)
  return reached ? reached[0] : null
}

/** The share that goes on after each day on which somebody was done. */
function courseOf(others) {
  const sorted = [...others].sort((a, b) => a.rest - b.rest)
  const days = [...new Set(sorted.filter(({ isOver }) => isOver).map(({ rest }) => rest))]
  let share = 1
  return days.map((day) => {
    const atRisk = sorted.length - sorted.findIndex(({ rest }) => rest >= day)
    const done = sorted.filter(({ rest, isOver }) => isOver && rest === day).length
    share *= (atRisk - done) / atRisk
    return [day, share]
  })
}

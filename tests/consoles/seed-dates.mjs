/** When the fictional dossiers were received and are due, and with which term: around a given day. */
import {
  dateOf,
  instant,
  isWorkingDay,
  shiftDate,
  addWorkingDays as walkWorkingDays,
  subtractWorkingHours as walkWorkingHours,
} from '../oracle/working-days.mjs'

/** Where due dates lie: working days from today and the hour promised; `dayOff` is the next date without work. */
const dueDates = [
  [3, '17:00'],
  [-25, '17:00'],
  [0, '16:30'],
  [12, '17:00'],
  [1, '17:00'],
  [7, '09:40'],
  [-1, '17:00'],
  [4, '11:30'],
  [0, '10:15'],
  [20, '17:00'],
  [2, '16:30'],
  [5, '17:00'],
  [-3, '16:30'],
  [8, '17:00'],
  ['dayOff', '17:00'],
  [6, '17:00'],
  [1, '08:20'],
  [10, '17:00'],
  [0, '17:00'],
  [15, '15:45'],
  [null, ''],
  [4, '17:00'],
  [-2, '11:30'],
  [9, '17:00'],
  [2, '17:00'],
  [18, '17:00'],
  [-1, '10:15'],
  [5, '11:30'],
  [0, '07:30'],
  [14, '17:00'],
  [-8, '09:00'],
  [6, '16:00'],
  ['none', ''],
  [11, '17:00'],
  [-12, '17:00'],
]
const dayTerms = [0.5, 1, 2, 3, 5, 7, 10, 12.5, 15, 20, 30, 45]
const hourTerms = [4, 8, 16]

/** The walker is slow on purpose, and thousands of dossiers ask it the same few hundred questions. */
function remembered(walk) {
  const answers = new Map()
  return (from, amount) => {
    const question = `${from} ${amount}`
    if (!answers.has(question)) answers.set(question, walk(from, amount))
    return answers.get(question)
  }
}
const addWorkingDays = remembered(walkWorkingDays)
const subtractWorkingHours = remembered(walkWorkingHours)

function nextDayOff(date) {
  let current = shiftDate(date, 1)
  while (isWorkingDay(current)) current = shiftDate(current, 1)
  return current
}

/** The instant a plan means, seen from a day; null where there is no due date. */
function dueOf([offset, clock], today) {
  if (offset === null || offset === 'none') return null
  const date = offset === 'dayOff' ? nextDayOff(today) : addWorkingDays(today, offset)
  return instant(date, clock)
}

/** When a dossier with this term and due date was received: counted back, the minute by chance. */
function receivedFor(term, dueAt, random) {
  if (term.unit === 'workingHour' || term.count < 1) {
    return subtractWorkingHours(dueAt, term.unit === 'workingHour' ? term.count : 8 * term.count)
  }
  const two = (value) => String(value).padStart(2, '0')
  const clock = `${random.pick(['07', '08', '09', '10', '14', '15'])}:${two(random.below(60))}:${two(random.below(60))}`
  return instant(addWorkingDays(dateOf(dueAt), -Math.ceil(term.count)), clock)
}

/**
 * Due date, term and receipt of the `ordinal`-th dossier of its kind: the term ends at the due date and has begun
 * by `now`; short ones are in hours now and then.
 */
export function datesOf(ordinal, now, random) {
  const plan = dueDates[ordinal % dueDates.length]
  const dueAt = dueOf(plan, dateOf(now))
  if (dueAt === null) {
    const term = plan[0] === 'none' ? { unit: 'none' } : { unit: 'workingDay', count: random.pick(dayTerms) }
    return {
      dueAt,
      term,
      receivedAt: instant(addWorkingDays(dateOf(now), -1 - random.below(20)), '08:41:07'),
    }
  }
  const inHours = plan[0] <= 0 && plan[0] >= -2 && ordinal % 2 === 0
  const terms = inHours
    ? hourTerms.map((count) => ({ unit: 'workingHour', count }))
    : dayTerms.map((count) => ({ unit: 'workingDay', count }))
  const begun = terms
    .map((term) => ({ term, receivedAt: receivedFor(term, dueAt, random) }))
    .filter(({ receivedAt }) => receivedAt < now - 3_600_000)
  return { dueAt, ...random.pick(begun) }
}

/**
 * Half a year of an office with its 12 officers: the whole course of every dossier, fixed by the seed before
 * anything of it is shown. The server's own log is `events`; what a console shows at a moment follows from it.
 *
 * @typedef {import('./seed.mjs').TruthDossier} TruthDossier
 * @typedef {Partial<Pick<TruthDossier, 'status' | 'statusLabel' | 'step' | 'holder' | 'dueAt' | 'finishedAt' | 'returnedAt'>>} Values
 * @typedef {{ at: number, dossier: number, values: Values }} OfficeEvent `dossier` is its place in `dossiers`
 * @typedef {{ dossiers: TruthDossier[], events: OfficeEvent[] }} OfficeLife dossiers as they were received
 */
import { dateOf, instant, isWorkingDay, shiftDate } from '../oracle/working-days.mjs'
import { createRandom } from './random.mjs'
import { familyNames, givenNames, middleNames, signedIn, units } from './seed-words.mjs'

/** Terms in working days as the office has announced them, by procedure. */
const terms = {
  1.004193: 2,
  1.001193: 3,
  2.000635: 5,
  1.013239: 12,
  1.009974: 20,
  1.012817: 10,
  1.012753: 30,
  1.001776: 15,
  2.000286: 10,
}

/** Steps an officer takes where the term leaves room for them, with their usual share of it, and how uneven that is. */
const steps = [
  { step: 'Chuyên viên thụ lý', share: 0.16, spread: 0.7, fromTerm: 0 },
  { step: 'Thẩm định hồ sơ', share: 0.14, spread: 1.1, fromTerm: 5 },
  { step: 'Lãnh đạo phê duyệt', share: 0.05, spread: 0.8, fromTerm: 10 },
]

/** How often something else happens on the way. */
const chances = {
  supplement: 0.08,
  secondSupplement: 0.15,
  dueKept: 0.25,
  dueMoved: 0.03,
  refused: 0.02,
  withdrawn: 0.01,
}

/**
 * @param {{ seed: number, dossiers: number, from: string, to: string, pace?: number }} options the dates of the first
 * and the last day; `pace` is the time steps take, against that of an office that does not keep up with its terms
 * @returns {OfficeLife}
 */
export function officeLife({ seed, dossiers: count, from, to, pace = 1 }) {
  const random = createRandom(seed)
  const days = workingDays(from, to)
  const serials = new Map()
  const received = Array.from({ length: count }, () =>
    officeInstant(days.dates[random.below(days.upTo)], random),
  )
  /** @type {OfficeEvent[]} */
  const events = []
  const dossiers = received
    .sort((a, b) => a - b)
    .map((at, index) => {
      const dossier = receivedDossier(at, index, { days, serials, random })
      for (const event of courseOf(dossier, { days, random, pace })) events.push({ ...event, dossier: index })
      return dossier
    })
  return { dossiers, events: events.sort((a, b) => a.at - b.at || a.dossier - b.dossier) }
}

/** Working dates from the first day on, well past the last, and how many of them lie within. */
function workingDays(from, to) {
  const dates = []
  const places = new Map()
  for (let date = from; date <= '2027-01-29'; date = shiftDate(date, 1)) {
    if (!isWorkingDay(date)) continue
    places.set(date, dates.length)
    dates.push(date)
  }
  return {
    dates,
    upTo: dates.filter((date) => date <= to).length,
    /** The n-th working day after a working date; the table ends in January. */
    after: (date, n) => dates[Math.min(dates.length - 1, (places.get(date) ?? 0) + n)],
  }
}

const two = (value) => String(value).padStart(2, '0')

/** A minute of a working day: every one of them is over before the office closes. */
function officeInstant(date, random) {
  const hour = random.pick([7, 7, 8, 8, 9, 9, 10, 13, 14, 14, 15, 16])
  const minute = hour === 13 ? 30 + random.below(30) : random.below(60)
  return instant(date, `${two(hour)}:${two(minute)}:${two(random.below(60))}`)
}

function receivedDossier(at, index, { days, serials, random }) {
  const unit = random.pick(units)
  const procedure = random.pick(unit.procedures)
  const date = dateOf(at)
  const serial = (serials.get(date) ?? 0) + 1
  serials.set(date, serial)
  const name = `${random.pick(familyNames)} ${random.pick(middleNames)} ${random.pick(givenNames)}`
  const term = terms[procedure.code]
  return {
    id: 100_000 + index,
    number: `H00.99.${date.slice(2).replaceAll('-', '')}.${String(serial).padStart(4, '0')}`,
    procedure: { code: procedure.code, name: procedure.name },
    field: unit.field,
    applicant: {
      name,
      idNo: `0${random.digits(11)}`,
      phone: `09${random.digits(8)}`,
      address: `Số ${1 + random.below(300)}, xã Ví Dụ`,
      email: `nguoidan${index}@example.invalid`,
    },
    subject: `${procedure.subject} ${name}`,
    note: '',
    statusNote: '',
    status: 'accepted',
    statusLabel: 'Được tiếp nhận',
    step: 'Tiếp nhận hồ sơ',
    holder: signedIn,
    unit: unit.name,
    channel: random.pick(['counter', 'online', 'post']),
    submittedAt: at,
    receivedAt: at,
    dueAt: instant(days.after(date, term), '17:00'),
    stepDueAt: null,
    finishedAt: null,
    returnedAt: null,
    term: { unit: 'workingDay', count: term },
    actions: [],
  }
}

/** What becomes of a dossier: at most one thing a day, so that a look a day sees all of it. */
function* courseOf(dossier, { days, random, pace }) {
  const officer = random.pick(units.find(({ name }) => name === dossier.unit).officers)
  let date = dateOf(dossier.receivedAt)
  let { dueAt } = dossier
  const later = (n) => {
    date = days.after(date, Math.max(1, n))
    return officeInstant(date, random)
  }
  if (random.chance(chances.refused)) {
    yield { at: later(1 + random.below(3)), values: { status: 'refused', statusLabel: 'Từ chối' } }
    return
  }
  const taken = steps.filter(({ fromTerm }) => dossier.term.count >= fromTerm)
  for (const [place, { step, share, spread }] of taken.entries()) {
    yield {
      at: later(place === 0 ? 1 : 0),
      values: { status: 'processing', statusLabel: 'Đang xử lý', step, holder: officer },
    }
    if (place === 0 && random.chance(chances.withdrawn)) {
      yield { at: later(1), values: { status: 'withdrawn', statusLabel: 'Đã rút hồ sơ' } }
      return
    }
    if (place === 1 && random.chance(chances.dueMoved)) {
      dueAt = instant(days.after(dateOf(dueAt), 3 + random.below(5)), '17:00')
      yield { at: later(1), values: { dueAt } }
    }
    for (let asked = 0; place === 1 && asked < 2; asked++) {
      if (!random.chance(asked === 0 ? chances.supplement : chances.secondSupplement)) break
      yield { at: later(1), values: { status: 'awaitingApplicant', statusLabel: 'Yêu cầu bổ sung giấy tờ' } }
      const waited = 2 + random.below(7)
      // Most consoles move the date by the days waited; some leave it.
      if (!random.chance(chances.dueKept)) dueAt = instant(days.after(dateOf(dueAt), waited), '17:00')
      yield { at: later(waited), values: { status: 'processing', statusLabel: 'Đang xử lý', dueAt } }
    }
    date = days.after(date, daysFor(dossier, share * pace, spread, random))
  }
  const finishedAt = later(0)
  yield {
    at: finishedAt,
    values: {
      status: 'finished',
      statusLabel: 'Đã xử lý xong',
      finishedAt,
      step: 'Trả kết quả',
      holder: null,
    },
  }
  const returnedAt = later(1 + random.below(4))
  yield { at: returnedAt, values: { status: 'returned', statusLabel: 'Đã trả kết quả', returnedAt } }
}

/** Log-normal, as such times are: most are done soon, some take long. */
function daysFor({ term, unit }, share, spread, random) {
  const normal = Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next())
  const slow = unit.startsWith('Chi nhánh') ? 1.5 : 1
  return Math.min(60, Math.floor(term.count * share * slow * Math.exp(spread * normal)))
}

/**
 * The office's dossiers as its server has them, taken forward from one moment to the next.
 * @param {OfficeLife} life
 */
export function officeServer({ dossiers, events }) {
  /** @type {TruthDossier[]} */
  const list = []
  let next = 0
  return {
    /** Everything received by the moment last gone to. */
    list,
    /** @param {number} at epoch ms */
    goTo(at) {
      while (list.length < dossiers.length && dossiers[list.length].receivedAt <= at) {
        list.push({ ...dossiers[list.length] })
      }
      for (; next < events.length && events[next].at <= at; next++) {
        const { dossier, values } = events[next]
        list[dossier] = { ...list[dossier], ...values }
      }
    },
  }
}

/**
 * The team lead's figures, worked out from nothing but the servers' answer log: what was shown, when. Shares no
 * code with the extension.
 *
 * @typedef {import('../consoles/store.mjs').Answer} Answer
 * @typedef {{ origin: string, number: string, kind: 'notOnTime' | 'sent', dueDate?: string }} LetterRecord
 *   an answer or a letter about the due date `YYYY-MM-DD`; about the present one when it names none
 * @typedef {Record<'overdue' | 'dueToday' | 'dueTomorrow' | 'dueNextWeek' | 'dueSoon' | 'stalled' | 'dueMoved' | 'notOnTime' | 'resultReady' | 'letterDue', number>} Figures
 * @typedef {object} TruthOptions
 * @property {number} now the present instant on the servers' clock
 * @property {LetterRecord[]} [letters] what officers answered ("Không kịp") and ticked ("Đã gửi")
 * @property {number} [dueSoonDays] working days
 * @property {number} [stallDays] working days
 * @property {(procedure: string) => string | null} [fieldOf] the office's catalogue, for lists that show no field
 * @property {(procedure: string, step: string) => number | null} [usualDays] working days a step usually takes, where that is known
 */
import { standing } from './expected-badge.mjs'
import { dateOf, workingDaysBetween } from './working-days.mjs'

const running = ['accepted', 'processing', 'consulting', 'awaitingSignature', 'unknown']
const closed = ['returned', 'refused', 'withdrawn', 'cancelled']
/** Niêm yết theo quy định: the law itself has such a dossier lie, and the office's default lets it. */
const posted = 'Niêm yết hồ sơ'
/** The consoles' steps of signing. */
const signing = ['Trình lãnh đạo phòng', 'Lãnh đạo phê duyệt', 'Trình ký']
const canLieStill = [...running, 'submitted']

const coarseness = { second: 1000, minute: 60_000, day: 86_400_000 }
const zone = 7 * 3_600_000
const nfc = (text) => text.normalize('NFC').replace(/\s+/g, ' ').trim()

/** Whether two shown times say the same, as far as the coarser of them goes. */
function sameTime(a, b) {
  const unit = Math.max(coarseness[a.precision], coarseness[b.precision])
  return Math.floor((a.at + zone) / unit) === Math.floor((b.at + zone) / unit)
}

/** All sightings of each dossier, oldest first; the console's own id is the truth about who is who. */
function sightingsByDossier(log) {
  const found = new Map()
  for (const { at, origin, rows } of log) {
    for (const row of rows) {
      const key = `${origin} ${row.id}`
      const sightings = found.get(key) ?? []
      sightings.push({ at, origin, row })
      found.set(key, sightings)
    }
  }
  return [...found.values()]
}

/** A dossier can be remembered once a page showed its number or its row's id. */
function isRecordable(sightings) {
  return sightings.some(
    ({ row }) => (row.number !== null && row.shows.includes('number')) || row.shows.includes('rowId'),
  )
}

/** What a page wrote in a field; null when it did not show the field or showed nothing. */
function written({ row }, field) {
  return row.shows.includes(field) ? (row[field] ?? null) : null
}

/** The value last written; of two equal due dates the more exact one. */
function lastWritten(sightings, field) {
  return sightings.reduce((last, sighting) => {
    const value = written(sighting, field)
    if (value === null) return last
    const repeats = field === 'dueAt' && last !== null && sameTime(last, value)
    return repeats && coarseness[last.precision] < coarseness[value.precision] ? last : value
  }, null)
}

function dueMoved(sightings) {
  let known = null
  for (const sighting of sightings) {
    const due = written(sighting, 'dueAt')
    if (due === null) continue
    if (known !== null && !sameTime(known, due)) return true
    known = known !== null && coarseness[known.precision] < coarseness[due.precision] ? known : due
  }
  return false
}

/** When a shown status, step or holder was last seen to change; the first sighting when it never was. */
function lastMovement(sightings) {
  const known = {}
  let moved = sightings[0].at
  for (const sighting of sightings) {
    for (const field of ['status', 'step', 'holder']) {
      const value = written(sighting, field)
      if (value === null) continue
      if (known[field] !== undefined && known[field] !== nfc(value)) moved = sighting.at
      known[field] = nfc(value)
    }
  }
  return moved
}

/** In working days; null where the page shows none or there is none. */
function lengthOf(term) {
  if (term === null || term.unit === 'none') return null
  return term.unit === 'workingHour' ? term.count / 8 : term.count
}

/** Terms of three working days or less are said to be due today and overdue, and nothing else. */
function isShort(term) {
  const days = lengthOf(term)
  return days !== null && days <= 3
}

/** Working days without movement that count as lying still. */
function patience(term, stallDays) {
  const days = lengthOf(term)
  return days === null ? stallDays : Math.max(1, Math.min(stallDays, Math.floor(days / 3)))
}

/** With who signs: a warning of its own, which no office has before it asks for it. */
function isAtSigning(sightings, status) {
  if (status === 'awaitingSignature') return true
  return running.includes(status) && signing.includes(nfc(lastWritten(sightings, 'step') ?? ''))
}

function isStalled(sightings, status, term, { stallDays, usualDays }) {
  if (!canLieStill.includes(status) || isShort(term) || isAtSigning(sightings, status)) return false
  const usual = usualDays(
    lastWritten(sightings, 'procedure')?.name ?? '',
    nfc(lastWritten(sightings, 'step') ?? ''),
  )
  const days = usual === null ? patience(term, stallDays) : usual + 1
  const label = sightings.findLast(({ row }) => row.shows.includes('status'))?.row.statusLabel ?? ''
  if (nfc(label) === posted) return false
  const hasHands = sightings.some(
    (each) => written(each, 'step') !== null || written(each, 'holder') !== null,
  )
  const last = sightings[sightings.length - 1].at
  return hasHands && workingDaysBetween(dateOf(lastMovement(sightings)), dateOf(last)) >= days
}

/** Overdue, due today, due soon: they exclude one another; null for the rest. */
function urgency(status, due, now, dueSoonDays) {
  if (!running.includes(status)) return null
  const stands = standing(due, now)
  if (stands === 'overdue') return 'overdue'
  if (stands === 'today' || stands === 'hourPassed') return 'dueToday'
  if (stands === 'none') return null
  return workingDaysBetween(dateOf(now), dateOf(due.dueAt.at)) <= dueSoonDays ? 'dueSoon' : null
}

/** Due on a later day than today, with the term running: on the next working day, within the next calendar week. */
function dueLater(status, due, now) {
  if (!running.includes(status) || due.dueAt === null) return { dueTomorrow: false, dueNextWeek: false }
  const today = dateOf(now)
  const date = dateOf(due.dueAt.at)
  const weekday = new Date(`${today}T00:00:00Z`).getUTCDay()
  const monday = addDays(today, weekday === 0 ? 1 : 8 - weekday)
  return {
    dueTomorrow: date > today && workingDaysBetween(today, date) <= 1,
    dueNextWeek: monday <= date && date <= addDays(monday, 6),
  }
}

function addDays(date, days) {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

function judge(sightings, { now, letters, dueSoonDays, fieldOf, ...patient }) {
  const { origin } = sightings[0]
  const status = lastWritten(sightings, 'status') ?? 'unknown'
  const term = lastWritten(sightings, 'term')
  const number = lastWritten(sightings, 'number')
  const due = lastWritten(sightings, 'dueAt')
  const procedure = lastWritten(sightings, 'procedure')?.name ?? null
  const open = !closed.includes(status)
  const urgent = urgency(status, { dueAt: due, term }, now, dueSoonDays)
  const told = (kind) =>
    letters
      .filter((each) => each.origin === origin && each.number === number && each.kind === kind)
      .some(({ dueDate }) => dueDate === undefined || (due !== null && dueDate === dateOf(due.at)))
  const withHands = open && status !== 'finished'
  return {
    origin,
    number,
    status,
    open,
    unit: lastWritten(sightings, 'unit'),
    field: lastWritten(sightings, 'field') ?? fieldOf(procedure ?? ''),
    procedure,
    holder: withHands ? lastWritten(sightings, 'holder') : null,
    dueAt: due?.at ?? null,
    movedAt: lastMovement(sightings),
    overdue: urgent === 'overdue',
    dueToday: urgent === 'dueToday',
    dueSoon: urgent === 'dueSoon',
    ...dueLater(status, { dueAt: due, term }, now),
    stalled: isStalled(sightings, status, term, patient),
    dueMoved: open && !isShort(term) && dueMoved(sightings),
    notOnTime: running.includes(status) && told('notOnTime'),
    resultReady: status === 'finished',
    letterDue: running.includes(status) && (urgent === 'overdue' || told('notOnTime')) && !told('sent'),
  }
}

/** @returns {Figures} */
function count(judged) {
  const of = (name) => judged.filter((each) => each[name]).length
  return {
    overdue: of('overdue'),
    dueToday: of('dueToday'),
    dueTomorrow: of('dueTomorrow'),
    dueNextWeek: of('dueNextWeek'),
    dueSoon: of('dueSoon'),
    stalled: of('stalled'),
    dueMoved: of('dueMoved'),
    notOnTime: of('notOnTime'),
    resultReady: of('resultReady'),
    letterDue: of('letterDue'),
  }
}

/**
 * Figures of the open dossiers by unit, field, procedure or holder; '' for those without.
 * @returns {Record<string, Figures & { open: number }>}
 */
function grouped(judged, field) {
  const groups = new Map()
  for (const each of judged.filter(({ open }) => open)) {
    const name = each[field] === null ? '' : nfc(each[field])
    groups.set(name, [...(groups.get(name) ?? []), each])
  }
  return Object.fromEntries(
    [...groups].map(([name, members]) => [name, { open: members.length, ...count(members) }]),
  )
}

/**
 * What the extension must know after these answers. `dossiers` holds the judgement on each, for a readable
 * difference; `unkeyed` counts those that no page showed a number or a row id of.
 * @param {Answer[]} log
 * @param {TruthOptions} options
 */
export function truth(
  log,
  { now, letters = [], dueSoonDays = 2, stallDays = 3, fieldOf = () => null, usualDays = () => null },
) {
  const all = sightingsByDossier(log)
  const recordable = all.filter(isRecordable)
  const known = { now, letters, dueSoonDays, stallDays, fieldOf, usualDays }
  const dossiers = recordable.map((sightings) => judge(sightings, known))
  return {
    seen: dossiers.length,
    unkeyed: all.length - recordable.length,
    ...count(dossiers),
    byUnit: grouped(dossiers, 'unit'),
    byField: grouped(dossiers, 'field'),
    byProcedure: grouped(dossiers, 'procedure'),
    byHolder: grouped(dossiers, 'holder'),
    from: log[0]?.at ?? null,
    to: log[log.length - 1]?.at ?? null,
    dossiers,
  }
}

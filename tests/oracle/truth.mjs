/**
 * The team lead's figures, worked out from nothing but the servers' answer log: what was shown, when. Shares no
 * code with the extension.
 *
 * @typedef {import('../consoles/store.mjs').Answer} Answer
 * @typedef {{ origin: string, number: string, kind: 'notOnTime' | 'sent', dueDate?: string }} LetterRecord
 *   an answer or a letter about the due date `YYYY-MM-DD`; about the present one when it names none
 * @typedef {{ origin: string, number: string, at: number, rule: 'overdue' | 'lying-still' | 'due-moved', updateBefore?: string }} NoteRecord
 *   a warning noted with a reason, when (epoch ms); with the date `YYYY-MM-DD` by which the console was to be brought up to date, if one was promised
 * @typedef {Record<'overdue' | 'dueToday' | 'dueTomorrow' | 'dueNextWeek' | 'dueSoon' | 'stalled' | 'dueMoved' | 'notOnTime' | 'resultReady' | 'letterDue' | 'otherGrave' | 'acknowledged', number>} Figures
 * @typedef {object} TruthOptions
 * @property {number} now the present instant on the servers' clock
 * @property {LetterRecord[]} [letters] what officers answered ("Không kịp") and ticked ("Đã gửi")
 * @property {NoteRecord[]} [notes] warnings that officers noted with a reason
 * @property {number} [noteDays] working days for which such a note holds
 * @property {boolean} [warnsOfReappointing] whether the office wants to be warned of more than one letter with a new date
 * @property {number} [dueSoonDays] working days
 * @property {number} [stallDays] working days
 * @property {(procedure: string) => string | null} [fieldOf] the office's catalogue, for lists that show no field
 * @property {(procedure: string, step: string) => number | null} [usualDays] working days a step usually takes, where that is known
 */
import { standing } from './expected-badge.mjs'
import { addWorkingDays, dateOf, workingDaysBetween } from './working-days.mjs'

const running = ['accepted', 'processing', 'consulting', 'awaitingSignature', 'unknown']
const closed = ['returned', 'refused', 'withdrawn', 'cancelled']
/** Niêm yết theo quy định: the law itself has such a dossier lie, and the office's default lets it. */
const posted = 'Niêm yết hồ sơ'
/** The consoles' steps of signing. */
const signing = ['Trình lãnh đạo phòng', 'Lãnh đạo phê duyệt', 'Trình ký']
const canLieStill = [...running, 'submitted']

/** An office's choices as they come. */
const asTheyCome = {
  noteDays: 3,
  warnsOfReappointing: false,
  dueSoonDays: 2,
  stallDays: 3,
  fieldOf: () => null,
  usualDays: () => null,
}

const coarseness = { second: 1000, minute: 60_000, day: 86_400_000 }
const zone = 7 * 3_600_000
const nfc = (text) => text.normalize('NFC').replace(/\s+/g, ' ').trim()

/** Whether two shown times say the same, as far as the coarser of them goes. */
function sameTime(a, b) {
  const unit = Math.max(coarseness[a.precision], coarseness[b.precision])
  return Math.floor((a.at + zone) / unit) === Math.floor((b.at + zone) / unit)
}

const keyOf = ({ origin, row }) => `${origin} ${row.id}`

/** All sightings of each dossier, oldest first; the console's own id is the truth about who is who. */
function sightingsByDossier(log) {
  const found = new Map()
  for (const { at, origin, rows } of log) {
    for (const row of rows) {
      const key = keyOf({ origin, row })
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

/** When another due date was last shown than the one before; null when it never was. */
function lastDueMove(sightings) {
  let known = null
  let moved = null
  for (const sighting of sightings) {
    const due = written(sighting, 'dueAt')
    if (due === null) continue
    if (known !== null && !sameTime(known, due)) moved = sighting.at
    else if (known !== null && coarseness[known.precision] < coarseness[due.precision]) continue
    known = due
  }
  return moved
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

/**
 * Up to when a dossier is known to have stood as `sightings` left it: up to `now` where it was seen again later and had
 * not moved by then; else up to the last that was seen of what moved, or of all where nobody looked again.
 */
function stoodUntil(sightings, later, now) {
  if (later.length === 0) return sightings[sightings.length - 1].at
  const moved = ['status', 'step', 'holder'].filter((field) => {
    const before = lastWritten(sightings, field)
    const next = later.find((sighting) => written(sighting, field) !== null)
    return before !== null && next !== undefined && nfc(before) !== nfc(written(next, field))
  })
  const seen = moved.map((field) => sightings.findLast((sighting) => written(sighting, field) !== null).at)
  return seen.length > 0 ? Math.max(...seen) : now
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

function isStalled(sightings, until, status, term, { stallDays, usualDays }) {
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
  return hasHands && workingDaysBetween(dateOf(lastMovement(sightings)), dateOf(until)) >= days
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

/** The last date on which a note holds: the days the office gives it, or up to what was promised, if that is sooner. */
function lastDateOf({ at, updateBefore }, noteDays) {
  const given = addWorkingDays(dateOf(at), noteDays)
  return updateBefore !== undefined && updateBefore < given ? updateBefore : given
}

/**
 * Whether a note about a warning that stands still holds. It covers what stood when it was written, nothing that has
 * come since.
 * @param {Record<NoteRecord['rule'], ((at: number) => boolean) | null>} stoodAt by warning; null where it does not stand now
 */
function isNoted(notes, stoodAt, { now, noteDays }) {
  return notes.some(
    (note) => stoodAt[note.rule]?.(note.at) === true && dateOf(now) <= lastDateOf(note, noteDays),
  )
}

function judge(
  sightings,
  later,
  { now, lettersOf, notesOf, noteDays, warnsOfReappointing, dueSoonDays, fieldOf, ...patient },
) {
  const { origin } = sightings[0]
  const status = lastWritten(sightings, 'status') ?? 'unknown'
  const term = lastWritten(sightings, 'term')
  const number = lastWritten(sightings, 'number')
  const due = lastWritten(sightings, 'dueAt')
  const procedure = lastWritten(sightings, 'procedure')?.name ?? null
  const open = !closed.includes(status)
  const urgent = urgency(status, { dueAt: due, term }, now, dueSoonDays)
  const letters = lettersOf({ origin, number })
  const told = (kind) =>
    letters
      .filter((each) => each.kind === kind)
      .some(({ dueDate }) => dueDate === undefined || (due !== null && dueDate === dateOf(due.at)))
  const movedAt = lastMovement(sightings)
  const dueMovedAt = open && !isShort(term) ? lastDueMove(sightings) : null
  const stalled = isStalled(sightings, stoodUntil(sightings, later, now), status, term, patient)
  const stoodAt = {
    overdue: urgent === 'overdue' ? (at) => standing({ dueAt: due, term }, at) === 'overdue' : null,
    'lying-still': stalled ? (at) => movedAt <= at : null,
    'due-moved': dueMovedAt === null ? null : (at) => dueMovedAt <= at,
  }
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
    movedAt,
    overdue: urgent === 'overdue',
    dueToday: urgent === 'dueToday',
    dueSoon: urgent === 'dueSoon',
    ...dueLater(status, { dueAt: due, term }, now),
    stalled,
    dueMoved: dueMovedAt !== null,
    notOnTime: running.includes(status) && told('notOnTime'),
    resultReady: status === 'finished',
    letterDue: running.includes(status) && (urgent === 'overdue' || told('notOnTime')) && !told('sent'),
    otherGrave:
      warnsOfReappointing &&
      open &&
      !isShort(term) &&
      letters.filter(({ kind }) => kind === 'sent').length > 1,
    acknowledged: isNoted(notesOf({ origin, number }), stoodAt, { now, noteDays }),
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
    otherGrave: of('otherGrave'),
    acknowledged: of('acknowledged'),
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

/** Records by the dossier they are about. */
function byDossier(records) {
  const found = new Map()
  for (const record of records) {
    const key = `${record.origin} ${record.number}`
    found.set(key, [...(found.get(key) ?? []), record])
  }
  return ({ origin, number }) => found.get(`${origin} ${number}`) ?? []
}

/**
 * What the extension must know of `now` after these answers, later ones among them. `dossiers` holds the judgement on each, for a readable
 * difference; `unkeyed` counts those that no page showed a number or a row id of.
 * @param {Answer[]} log
 * @param {TruthOptions} options
 */
export function truth(log, { now, letters = [], notes = [], ...chosen }) {
  const answers = log.filter(({ at }) => at <= now)
  const all = sightingsByDossier(answers)
  const laterOf = new Map(
    sightingsByDossier(log.filter(({ at }) => at > now)).map((sightings) => [keyOf(sightings[0]), sightings]),
  )
  const recordable = all.filter(isRecordable)
  const records = { lettersOf: byDossier(letters), notesOf: byDossier(notes) }
  const known = { ...asTheyCome, ...chosen, ...records, now }
  const dossiers = recordable.map((sightings) =>
    judge(sightings, laterOf.get(keyOf(sightings[0])) ?? [], known),
  )
  return {
    seen: dossiers.length,
    unkeyed: all.length - recordable.length,
    ...count(dossiers),
    byUnit: grouped(dossiers, 'unit'),
    byField: grouped(dossiers, 'field'),
    byProcedure: grouped(dossiers, 'procedure'),
    byHolder: grouped(dossiers, 'holder'),
    from: answers[0]?.at ?? null,
    to: answers[answers.length - 1]?.at ?? null,
    dossiers,
  }
}

/**
 * The fictional dossiers of one console: the same (console, seed, now) gives the same list, byte for byte.
 * Every status and every label occurs; due dates lie around `now`; every text a citizen could have typed holds
 * a name, since that is what must never be stored.
 */
import {
  addWorkingDays,
  addWorkingHours,
  dateOf,
  instant,
  isWorkingDay,
  shiftDate,
} from '../oracle/working-days.mjs'
import { createRandom } from './random.mjs'
import {
  familyNames,
  givenNames,
  hostileTexts,
  longName,
  middleNames,
  runningSteps,
  signedIn,
  units,
} from './seed-words.mjs'
import { groups, hasResult, statusLabels } from './status-labels.mjs'

/**
 * @typedef {{ name: string, idNo: string, phone: string, address: string, email: string }} Applicant
 * @typedef {{ unit: 'workingDay' | 'workingHour', count: number } | { unit: 'none' }} Term
 * @typedef {{ at: number, step: string, holder: string | null, action: string }} Action
 * @typedef {object} TruthDossier
 * @property {number} id the console's own id
 * @property {string | null} number mã hồ sơ; null before receipt at the OpenCPS-shaped console
 * @property {{ code: string, name: string }} procedure
 * @property {string} field
 * @property {Applicant} applicant
 * @property {string} subject trích yếu
 * @property {string} note
 * @property {string} statusNote
 * @property {string} status canonical
 * @property {string} statusLabel
 * @property {string} step
 * @property {string | null} holder
 * @property {string} unit
 * @property {'counter' | 'online' | 'post'} channel
 * @property {number | null} submittedAt
 * @property {number | null} receivedAt
 * @property {number | null} dueAt
 * @property {number | null} stepDueAt
 * @property {number | null} finishedAt
 * @property {number | null} returnedAt
 * @property {Term} term
 * @property {Action[]} actions oldest first
 */

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

/** One dossier a label, then more of the common ones, so that lists run over several pages. */
function plannedStatuses() {
  const each = Object.entries(statusLabels).flatMap(([status, labels]) =>
    labels.map((label) => ({ status, label })),
  )
  const extra = (status, label, count) => Array.from({ length: count }, () => ({ status, label }))
  return [
    ...each,
    ...extra('processing', 'Đang xử lý', 26),
    ...extra('awaitingSignature', 'Đang trình ký', 5),
    ...extra('accepted', 'Được tiếp nhận', 4),
    ...extra('submitted', 'Mới đăng ký', 4),
    ...extra('awaitingApplicant', 'Yêu cầu bổ sung giấy tờ', 4),
    ...extra('finished', 'Đã xử lý xong', 4),
    ...extra('returned', 'Đã trả kết quả', 10),
  ]
}

function shuffled(list, random) {
  const result = [...list]
  for (let i = result.length - 1; i > 0; i -= 1) {
    const j = random.below(i + 1)
    ;[result[i], result[j]] = [result[j], result[i]]
  }
  return result
}

function nextDayOff(date) {
  let current = shiftDate(date, 1)
  while (isWorkingDay(current)) current = shiftDate(current, 1)
  return current
}

function dueOf([offset, clock], today) {
  if (offset === null || offset === 'none') return null
  const date = offset === 'dayOff' ? nextDayOff(today) : addWorkingDays(today, offset)
  return instant(date, clock)
}

/** When a dossier with this term and due date was received: counted back, the minute by chance. */
function receivedFor(term, dueAt, random) {
  if (term.unit === 'workingHour' || term.count < 1) {
    return addWorkingHours(dueAt, term.unit === 'workingHour' ? -term.count : -8 * term.count)
  }
  const two = (value) => String(value).padStart(2, '0')
  const clock = `${random.pick(['07', '08', '09', '10', '14', '15'])}:${two(random.below(60))}:${two(random.below(60))}`
  return instant(addWorkingDays(dateOf(dueAt), -Math.ceil(term.count)), clock)
}

/** A term, and when it began: it ends at `dueAt` and has begun by `now`; short ones are in hours now and then. */
function termAndReceipt(plan, dueAt, index, now, random) {
  if (dueAt === null) {
    const term = plan[0] === 'none' ? { unit: 'none' } : { unit: 'workingDay', count: random.pick(dayTerms) }
    return { term, receivedAt: instant(addWorkingDays(dateOf(now), -1 - random.below(20)), '08:41:07') }
  }
  const inHours = plan[0] <= 0 && plan[0] >= -2 && index % 2 === 0
  const terms = inHours
    ? hourTerms.map((count) => ({ unit: 'workingHour', count }))
    : dayTerms.map((count) => ({ unit: 'workingDay', count }))
  const begun = terms
    .map((term) => ({ term, receivedAt: receivedFor(term, dueAt, random) }))
    .filter(({ receivedAt }) => receivedAt < now - 3_600_000)
  return random.pick(begun)
}

function applicantOf(index, random) {
  const name =
    index === 7
      ? longName
      : index % 11 === 3
        ? hostileTexts[Math.floor(index / 11) % hostileTexts.length]
        : `${random.pick(familyNames)} ${random.pick(middleNames)} ${random.pick(givenNames)}`
  return {
    name,
    idNo: `0${random.digits(11)}`,
    phone: `09${random.digits(8)}`,
    address: `Số ${1 + random.below(300)}, ấp ${random.pick(['Mẫu', 'Thử', 'Ví Dụ'])} ${1 + random.below(9)}, xã Ví Dụ`,
    email: `nguoidan${index}.${random.digits(4)}@example.invalid`,
  }
}

/** The console's number for a dossier received (or sent) on a date. */
function numberOf(consoleName, date, serial) {
  const day = date.slice(2).replaceAll('-', '')
  const four = String(serial).padStart(4, '0')
  return consoleName === 'opencps' ? `H00.99.${day}.${four}` : `H00.77.01-${day}-${four}`
}

function actionsOf(dossier, now, random) {
  if (dossier.receivedAt === null) return []
  const path = [...runningSteps.slice(0, 1 + random.below(3)), dossier.step]
  const end = Math.min(dossier.finishedAt ?? now, now)
  const stride = Math.max(0, end - dossier.receivedAt) / (path.length + 1)
  return path.map((step, index) => ({
    at: Math.round(dossier.receivedAt + stride * index),
    step,
    holder: index === path.length - 1 ? dossier.holder : signedIn,
    action: index === 0 ? 'Tiếp nhận hồ sơ' : 'Chuyển xử lý',
  }))
}

function statusNoteOf(status, label, name, index) {
  if (label.includes('(') || index % 4 !== 0) return ''
  if (status === 'awaitingApplicant') return `${name} bổ sung giấy tờ nhân thân`
  return hasResult(status) ? `${name} nhận tại quầy` : ''
}

function noteOf(name, phone, index) {
  if (index % 9 === 5) return hostileTexts[index % hostileTexts.length]
  return index % 3 === 0 ? `${name} đề nghị báo trước qua số ${phone}` : ''
}

/** NFD in every fifth dossier: both forms reach real consoles, from macOS files and from imported data. */
function inMixedForms(dossier, index) {
  if (index % 5 !== 2) return dossier
  const nfd = (text) => text?.normalize('NFD') ?? text
  return {
    ...dossier,
    procedure: { code: dossier.procedure.code, name: nfd(dossier.procedure.name) },
    applicant: { ...dossier.applicant, name: nfd(dossier.applicant.name) },
    subject: nfd(dossier.subject),
    statusLabel: nfd(dossier.statusLabel),
    step: nfd(dossier.step),
    holder: nfd(dossier.holder),
    unit: nfd(dossier.unit),
  }
}

function dossierOf({ status, label }, index, { consoleName, now, random }) {
  const today = dateOf(now)
  const received = !groups.notReceived.includes(status)
  const plan = dueDates[index % dueDates.length]
  const dueAt = received ? dueOf(plan, today) : null
  const { term, receivedAt: begunAt } = termAndReceipt(plan, dueAt, index, now, random)
  const receivedAt = received ? begunAt : null
  const submittedAt = received
    ? receivedAt - 3_600_000 * (1 + random.below(6))
    : instant(addWorkingDays(today, -random.below(3) - 1), '09:12:33')
  const ended = groups.finished.includes(status) || groups.closed.includes(status)
  const finishedAt = ended
    ? Math.min(now - 3_600_000 * (1 + random.below(48)), Math.max(receivedAt + 60_000, dueAt ?? now))
    : null
  const unit = random.pick(units)
  const procedure = random.pick(unit.procedures)
  const applicant = applicantOf(index, random)
  const step = hasResult(status)
    ? `Trả kết quả cho ${applicant.name}`
    : received
      ? random.pick(runningSteps)
      : 'Chờ tiếp nhận'
  const dossier = {
    id: 41_000 + index,
    number:
      received || consoleName === 'tandan'
        ? numberOf(consoleName, dateOf(receivedAt ?? submittedAt), index + 1)
        : null,
    procedure: { code: procedure.code, name: procedure.name },
    field: unit.field,
    applicant,
    subject: `${procedure.subject} ${applicant.name}`,
    note: noteOf(applicant.name, applicant.phone, index),
    statusNote: statusNoteOf(status, label, applicant.name, index),
    status,
    statusLabel: label,
    step,
    holder: received && !ended && index % 13 !== 6 ? random.pick(unit.officers) : null,
    unit: unit.name,
    channel: random.pick(['counter', 'counter', 'online', 'online', 'post']),
    submittedAt,
    receivedAt,
    dueAt,
    stepDueAt: groups.running.includes(status)
      ? instant(addWorkingDays(today, random.below(6) - 2), '16:30')
      : null,
    finishedAt,
    returnedAt: status === 'returned' ? Math.min(now - 60_000, finishedAt + 1_800_000) : null,
    term,
  }
  return inMixedForms({ ...dossier, actions: actionsOf(dossier, now, random) }, index)
}

/**
 * The demo dossiers of a console.
 * @param {'opencps' | 'tandan'} consoleName
 * @param {number} seed
 * @param {number} now epoch ms
 * @returns {TruthDossier[]}
 */
export function seedDossiers(consoleName, seed, now) {
  const random = createRandom(seed + (consoleName === 'opencps' ? 0 : 7919))
  const context = { consoleName, now, random }
  return shuffled(plannedStatuses(), random).map((planned, index) => dossierOf(planned, index, context))
}

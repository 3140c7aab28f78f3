/**
 * The fictional dossiers of one console: the same (console, seed, now) gives the same list, byte for byte.
 * Every status and every label occurs; due dates lie around `now`; every text a citizen could have typed holds
 * a name, since that is what must never be stored.
 */
import { addWorkingDays, dateOf, instant } from '../oracle/working-days.mjs'
import { createRandom } from './random.mjs'
import { datesOf } from './seed-dates.mjs'
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

/** Numbers the dossiers of each kind, so that the running ones alone have every sort of due date. */
function numbered(list) {
  const counts = { running: 0, other: 0 }
  return list.map((planned) => {
    const kind = groups.running.includes(planned.status) ? 'running' : 'other'
    counts[kind] += 1
    return { ...planned, ordinal: counts[kind] - 1 }
  })
}

function shuffled(list, random) {
  const result = [...list]
  for (let i = result.length - 1; i > 0; i -= 1) {
    const j = random.below(i + 1)
    ;[result[i], result[j]] = [result[j], result[i]]
  }
  return result
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

/** Each console has its unit's identifier; numbers of two consoles never meet. */
const identifiers = {
  opencps: 'H00.99',
  tandan: 'H00.77.01',
  plain: 'H00.55.01',
  framed: 'H00.22.01',
  tworow: 'H00.44.01',
  virtual: 'H00.33.01',
  igate: 'H00.11.01',
}

/** The console's number for a dossier received (or sent) on a date. */
function numberOf(consoleName, date, serial) {
  const day = date.slice(2).replaceAll('-', '')
  const four = String(serial).padStart(4, '0')
  const separator = consoleName === 'opencps' ? '.' : '-'
  return [identifiers[consoleName], day, four].join(separator)
}

/** Whether a console could have given this number. @param {import('./store.mjs').ConsoleName} consoleName */
export function couldNumber(consoleName, number) {
  return number.startsWith(identifiers[consoleName])
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
    note: nfd(dossier.note),
    statusNote: nfd(dossier.statusNote),
    statusLabel: nfd(dossier.statusLabel),
    step: nfd(dossier.step),
    holder: nfd(dossier.holder),
    unit: nfd(dossier.unit),
  }
}

/** Filing, receipt, due dates and ends of a dossier. */
function timesOf(status, ordinal, now, random) {
  const today = dateOf(now)
  const { dueAt, term, receivedAt } = datesOf(ordinal, now, random)
  const none = { term, receivedAt: null, dueAt: null, stepDueAt: null, finishedAt: null, returnedAt: null }
  if (groups.notReceived.includes(status)) {
    return { ...none, submittedAt: instant(addWorkingDays(today, -1 - random.below(3)), '09:12:33') }
  }
  const submittedAt = receivedAt - 3_600_000 * (1 + random.below(6))
  const begun = { ...none, submittedAt, receivedAt, dueAt }
  if (groups.running.includes(status)) {
    return { ...begun, stepDueAt: instant(addWorkingDays(today, random.below(6) - 2), '16:30') }
  }
  if (groups.waiting.includes(status)) return begun
  const latest = now - 3_600_000 * (1 + random.below(48))
  const finishedAt = Math.max(receivedAt + 60_000, Math.min(latest, dueAt ?? latest))
  return { ...begun, finishedAt, returnedAt: status === 'returned' ? finishedAt + 1_800_000 : null }
}

/** How people write a name into free text: as it is, in capitals, and without diacritics. */
const writings = [
  (name) => name,
  (name) => name.toLocaleUpperCase('vi'),
  (name) => name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D'),
]

function stepOf(status, name, random) {
  if (groups.notReceived.includes(status)) return 'Chờ tiếp nhận'
  return hasResult(status) ? `Trả kết quả cho ${name}` : random.pick(runningSteps)
}

function dossierOf({ status, label, ordinal }, index, { consoleName, now, random }) {
  const times = timesOf(status, ordinal, now, random)
  const unit = random.pick(units)
  const procedure = random.pick(unit.procedures)
  const applicant = applicantOf(index, random)
  const written = writings[Math.floor(index / 4) % writings.length](applicant.name)
  const numbered = times.receivedAt !== null || consoleName !== 'opencps'
  const inHand = groups.running.includes(status) || groups.waiting.includes(status)
  const dossier = {
    id: 41_000 + index,
    number: numbered ? numberOf(consoleName, dateOf(times.receivedAt ?? times.submittedAt), index + 1) : null,
    procedure: { code: procedure.code, name: procedure.name },
    field: unit.field,
    applicant,
    subject: `${procedure.subject} ${written}`,
    note: noteOf(written, applicant.phone, index),
    statusNote: statusNoteOf(status, label, written, index),
    status,
    statusLabel: label,
    step: stepOf(status, written, random),
    holder: inHand && index % 13 !== 6 ? random.pick(unit.officers) : null,
    unit: unit.name,
    channel: random.pick(['counter', 'counter', 'online', 'online', 'post']),
    ...times,
  }
  return inMixedForms({ ...dossier, actions: actionsOf(dossier, now, random) }, index)
}

/**
 * The demo dossiers of a console.
 * @param {import('./store.mjs').ConsoleName} consoleName
 * @param {number} seed
 * @param {number} now epoch ms
 * @returns {TruthDossier[]}
 */
export function seedDossiers(consoleName, seed, now) {
  const random = createRandom(seed + 7919 * Object.keys(identifiers).indexOf(consoleName))
  const context = { consoleName, now, random }
  const times = consoleName === 'virtual' ? 50 : 1
  const planned = Array.from({ length: times }, plannedStatuses).flat()
  return numbered(shuffled(planned, random)).map((planned, index) => dossierOf(planned, index, context))
}

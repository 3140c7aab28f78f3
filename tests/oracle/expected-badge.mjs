/**
 * The text that must stand beside a dossier, worked out from the truth record of what the page showed. Written
 * apart from the extension, on the plain day walker; the words are those of the design card.
 *
 * Late is: terms in days by date; terms in hours by instant; where the page shows no unit, by date when the due
 * time is missing or exactly a closing, else by instant (and still worded in days).
 *
 * @typedef {import('../consoles/store.mjs').ShownRecord} ShownRecord
 */
import { clockOf, dateOf, officeHours, workingDaysBetween, workingTimeBetween } from './working-days.mjs'

const closings = officeHours.map(([, close]) => close)
const minute = 60_000

/** @typedef {'overdue' | 'hourPassed' | 'today' | 'later' | 'none'} Standing */

/**
 * What a reader of the page knows: values of fields it did not show are gone, a status it did not show is unknown.
 * @param {ShownRecord} record
 */
export function asShown(record) {
  const shown = (field) => record.shows.includes(field)
  return {
    status: shown('status') ? record.status : 'unknown',
    dueAt: shown('dueAt') ? record.dueAt : null,
    term: shown('term') ? record.term : null,
  }
}

/** Whether lateness is judged by the instant; by the date otherwise. */
function byInstant({ dueAt, term }) {
  if (dueAt.precision === 'day') return false
  if (term && term.unit !== 'none') return term.unit === 'workingHour'
  return !closings.includes(clockOf(dueAt.at)) || dueAt.at % minute !== 0
}

/**
 * Where a due date stands at an instant.
 * @returns {Standing}
 */
export function standing({ dueAt, term }, now) {
  if (!dueAt) return 'none'
  const [today, dueDate] = [dateOf(now), dateOf(dueAt.at)]
  if (dueDate < today) return 'overdue'
  if (dueDate > today) return 'later'
  if (dueAt.precision === 'day' || now <= dueAt.at) return 'today'
  return byInstant({ dueAt, term }) ? 'overdue' : 'hourPassed'
}

const shortDate = (at) => `${dateOf(at).slice(8, 10)}/${dateOf(at).slice(5, 7)}`

/** Hours and minutes, a part of a minute not counted. */
function hoursAndMinutes(ms) {
  const minutes = Math.floor(ms / minute)
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  if (minutes === 0) return 'dưới 1 phút'
  if (hours === 0) return `${rest} phút`
  return rest === 0 ? `${hours} giờ` : `${hours} giờ ${rest} phút`
}

function overdueSince(at, now) {
  return dateOf(at) === dateOf(now) ? `Quá hạn từ ${clockOf(at)} hôm nay` : `Quá hạn từ ${shortDate(at)}`
}

/** Terms that the page shows in hours. */
function inHours(at, now) {
  if (now <= at) return `Còn ${hoursAndMinutes(workingTimeBetween(now, at))} làm việc`
  const late = workingTimeBetween(at, now)
  return late === 0 ? overdueSince(at, now) : `Quá hạn ${hoursAndMinutes(late)} làm việc`
}

/** Everything else: days, and the hour on the day itself. */
function inDays(due, now) {
  const { at, precision } = due.dueAt
  switch (standing(due, now)) {
    case 'overdue': {
      const days = workingDaysBetween(dateOf(at), dateOf(now))
      return days === 0 ? overdueSince(at, now) : `Quá hạn ${days} ngày làm việc`
    }
    case 'later': {
      const days = workingDaysBetween(dateOf(now), dateOf(at))
      return days === 0 ? `Hẹn trả ${shortDate(at)} (ngày nghỉ)` : `Còn ${days} ngày làm việc`
    }
    case 'hourPassed':
      return `Đã qua giờ hẹn ${clockOf(at)}`
    default:
      return precision === 'day' ? 'Hẹn trả hôm nay' : `Hẹn trả hôm nay, ${clockOf(at)}`
  }
}

const fixedTexts = {
  submitted: 'Chưa tiếp nhận',
  paused: 'Tạm dừng xử lý',
  finished: 'Đã có kết quả, chờ trả',
  returned: '',
  refused: '',
  withdrawn: '',
  cancelled: '',
}

/**
 * The badge's text; '' for none.
 * @param {ShownRecord} record
 * @param {number} now epoch ms
 * @param {{ waitingSince?: number | null }} [seen] when the change into waiting was observed, if it was
 */
export function expectedBadge(record, now, { waitingSince = null } = {}) {
  const { status, dueAt, term } = asShown(record)
  if (Object.hasOwn(fixedTexts, status)) return fixedTexts[status]
  if (status === 'awaitingApplicant')
    return waitingSince ? `Chờ bổ sung từ ${shortDate(waitingSince)}` : 'Chờ bổ sung'
  if (!dueAt) return term?.unit === 'none' ? 'Không quy định thời hạn' : 'Chưa có thời hạn để đối chiếu'
  const hourly = term?.unit === 'workingHour' && dueAt.precision !== 'day'
  return hourly ? inHours(dueAt.at, now) : inDays({ dueAt, term }, now)
}

/**
 * The console's own "Quá/Còn …" text, wrong in the way the real one is: calendar time with days off taken out as
 * 24 h (terms in days) or 8 h (terms in hours) each, lunch and nights counted, blank when it rounds to nothing.
 */
import { dateOf, isWorkingDay, shiftDate } from '../../oracle/working-days.mjs'
import { groups } from '../status-labels.mjs'

const hour = 3_600_000

function daysOffBetween(from, to) {
  let count = 0
  for (let date = dateOf(from); date < dateOf(to); ) {
    date = shiftDate(date, 1)
    if (!isWorkingDay(date)) count += 1
  }
  return count
}

function amount(from, to, unit) {
  const hours = (to - from) / hour
  const off = daysOffBetween(from, to)
  if (unit === 'workingHour') {
    const shown = (hours - 8 * off).toFixed(1)
    return shown === '0.0' ? '' : `${shown} giờ`
  }
  const quarters = Math.ceil(Math.max(0, (hours - 24 * off) / 24 - 0.005) * 4)
  return quarters === 0 ? '' : `${String(quarters / 4).replace(/^(\d+)$/, '$1.0')} ngày`
}

/** The text of the column "Thời gian"; '' where the console has nothing to say. */
export function overdueText(dossier, now) {
  if (groups.waiting.includes(dossier.status)) return 'Tạm dừng xử lý'
  if (groups.notReceived.includes(dossier.status) || dossier.dueAt === null) return ''
  if (dossier.finishedAt !== null) {
    if (dateOf(dossier.finishedAt) < dateOf(dossier.dueAt)) return 'Sớm hạn'
    return dossier.finishedAt <= dossier.dueAt ? 'Đúng hạn' : 'Quá hạn'
  }
  const late = dossier.dueAt < now
  const text = late
    ? amount(dossier.dueAt, now, dossier.term.unit)
    : amount(now, dossier.dueAt, dossier.term.unit)
  return text && `${late ? 'Quá' : 'Còn'} ${text}`
}

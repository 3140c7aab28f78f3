import { type Day, dateText, dayOf, timeOfDay, weekdayOf } from '@/utils/working-time/dates'
import { present } from '@/utils/working-time/errors'

/** `21/11` */
export function shortDate(day: Day): string {
  const [, month, date] = dateText(day).split('-')
  return `${date}/${month}`
}

/** `21/11/2026` */
export function fullDate(day: Day): string {
  return dateText(day).split('-').reverse().join('/')
}

const weekdays = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy']

/** `thứ Bảy`, as within a sentence. */
export function weekdayName(day: Day): string {
  return present(weekdays[weekdayOf(day)])
}

/** `16:30` */
export function clockTime(at: number): string {
  const minutes = Math.floor(timeOfDay(at) / 60_000)
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`
}

/**
 * `16:30 ngày 21/11/2026`. The first second of a day stands for the day: what comes from a file is known by the
 * day only (utils/history/backup), and an hour that nobody knows is not said.
 */
export function dateAndTime(at: number): string {
  const date = `ngày ${fullDate(dayOf(at))}`
  return timeOfDay(at) < 1000 ? date : `${clockTime(at)} ${date}`
}

/** `3 giờ 20 phút`; a part of a minute is not counted. */
export function duration(ms: number): string {
  const minutes = Math.floor(ms / 60_000)
  if (minutes === 0) return 'dưới 1 phút'
  const parts = [
    [Math.floor(minutes / 60), 'giờ'],
    [minutes % 60, 'phút'],
  ] as const
  return parts.flatMap(([count, word]) => (count > 0 ? [`${count} ${word}`] : [])).join(' ')
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}

import type { PageTime } from '@/utils/dossier/sighting'
import { type Day, dateText, dayOf, timeOfDay, weekdayOf } from '@/utils/working-time/dates'
import { present } from '@/utils/working-time/errors'
import { catalogue } from './catalogue'

/** How dates and times are written. */
export const dateWords = catalogue('dateWords', {
  short: (_year: string, month: string, date: string) => `${date}/${month}`,
  full: (year: string, month: string, date: string) => `${date}/${month}/${year}`,
  on: (date: string) => `ngày ${date}`,
  timeOn: (time: string, date: string) => `${time} ngày ${date}`,
  hours: (count: number) => `${count} giờ`,
  minutes: (count: number) => `${count} phút`,
  underMinute: 'dưới 1 phút',
})

/** Of the week from Sunday on, as within a sentence. Apart, since the script in every console's page names none. */
export const weekdayNames = catalogue('weekdayNames', [
  'Chủ nhật',
  'thứ Hai',
  'thứ Ba',
  'thứ Tư',
  'thứ Năm',
  'thứ Sáu',
  'thứ Bảy',
])

/** `21/11` */
export function shortDate(day: Day): string {
  return dateWords.short(...dateParts(day))
}

/** `21/11/2026` */
export function fullDate(day: Day): string {
  return dateWords.full(...dateParts(day))
}

/** `ngày 21/11/2026` */
export function onDate(day: Day): string {
  return dateWords.on(fullDate(day))
}

/** `thứ Bảy`, as within a sentence. */
export function weekdayName(day: Day): string {
  return present(weekdayNames[weekdayOf(day)])
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
  const date = fullDate(dayOf(at))
  return timeOfDay(at) < 1000 ? dateWords.on(date) : dateWords.timeOn(clockTime(at), date)
}

/** A time as a page shows it: `21/11/2026`, or with its hour where the page has one. */
export function pageTimeText({ at, precision }: PageTime): string {
  return precision === 'day' ? fullDate(dayOf(at)) : dateAndTime(at)
}

/** `3 giờ 20 phút`; a part of a minute is not counted. */
export function duration(ms: number): string {
  const minutes = Math.floor(ms / 60_000)
  if (minutes === 0) return dateWords.underMinute
  const parts = [
    [Math.floor(minutes / 60), dateWords.hours],
    [minutes % 60, dateWords.minutes],
  ] as const
  return parts.flatMap(([count, say]) => (count > 0 ? [say(count)] : [])).join(' ')
}

function dateParts(day: Day): [year: string, month: string, date: string] {
  const [year = '', month = '', date = ''] = dateText(day).split('-')
  return [year, month, date]
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}

import type { Translation } from '../catalogue'
import type * as vietnamese from '../time-words'
import { counted } from './counted'

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** The month is a word: of "03/04" nobody knows which is the day. */
const short = (_year: string, month: string, date: string) => `${Number(date)} ${months[Number(month) - 1]}`

export const dateWords: Translation<typeof vietnamese.dateWords> = {
  short,
  full: (year, month, date) => `${short(year, month, date)} ${year}`,
  on: (date) => date,
  timeOn: (time, date) => `${time} on ${date}`,
  hours: (count) => counted(count, 'hour'),
  minutes: (count) => counted(count, 'minute'),
  underMinute: 'less than a minute',
}

export const weekdayNames: Translation<typeof vietnamese.weekdayNames> = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
]

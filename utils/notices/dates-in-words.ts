import type { PageTime } from '@/utils/dossier/sighting'
import { type Day, dateText, dayOf, timeOfDay } from '@/utils/working-time/dates'

/**
 * Dates as official papers write them (NĐ 30/2020, Phụ lục I): a day under 10 and the months 1 and 2 get a
 * leading zero, the other months none. Never a locale's format: those differ between browsers.
 */

/** "ngày 05 tháng 01 năm 2026", "ngày 29 tháng 6 năm 2026". */
export function dateInWords(day: Day): string {
  const { year, month, date } = partsOf(day)
  return `ngày ${twoDigits(date)} tháng ${month < 3 ? twoDigits(month) : month} năm ${year}`
}

/** A page's time in words, no more exact than the page wrote it: "16 giờ 30 phút, ngày 19 tháng 11 năm 2026". */
export function timeInWords({ at, precision }: PageTime): string {
  const words = dateInWords(dayOf(at))
  if (precision === 'day') return words
  const minutes = Math.floor(timeOfDay(at) / 60_000)
  return `${twoDigits(Math.floor(minutes / 60))} giờ ${twoDigits(minutes % 60)} phút, ${words}`
}

/** A count as papers write it: "03". */
export function twoDigits(count: number): string {
  return String(count).padStart(2, '0')
}

function partsOf(day: Day): { year: number; month: number; date: number } {
  const [year = 0, month = 0, date = 0] = dateText(day).split('-').map(Number)
  return { year, month, date }
}

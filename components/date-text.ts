import { parseDate } from '@/utils/working-time/dates'
import type { DateText } from '@/utils/working-time/schedule'

/** `2026-07-01` as officers write it: "01/07/2026"; empty stays empty. */
export function writtenDate(date: DateText | undefined): string {
  return (date ?? '').split('-').reverse().join('/')
}

/** Reads "1/7/2026" or "01-07-2026"; null when there is no such date. Day first, always. */
export function readDate(text: string): DateText | null {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim()) ?? []
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return parseDate(date) === null ? null : date
}

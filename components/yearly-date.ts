import { readDate } from './date-text'

/** `04-15` as officers write it: "15/04". */
export function writtenYearlyDate(date: string): string {
  return date.split('-').reverse().join('/')
}

/** Reads "15/4", a date of every year, as `04-15`; null when there is no such date. */
export function readYearlyDate(text: string): string | null {
  return readDate(`${text.trim()}/2024`)?.slice(5) ?? null
}

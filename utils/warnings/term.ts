import { paperWords } from '@/utils/i18n/warnings/paper-against-fact'
import type { TimeLimit } from '@/utils/working-time/time-limit'
import type { Threshold } from './threshold'

/** Terms this short get only "hẹn trả hôm nay" and "quá hạn": all else would mark every row (issue 5, point 2). */
const shortTermDays = 3

/**
 * Whether the office wants to hear of paper against fact on such terms too: a due date that was moved is no measure of
 * time, and whoever handles little else than short terms would hear of none.
 */
export const paperOnShortTerms: Threshold = {
  key: 'paperOnShortTerms',
  label: () => paperWords.onShortTerms,
  kind: 'yesNo',
  initial: 0,
  least: 0,
  most: 1,
}

/**
 * Roughly how many working days a term has, to choose thresholds by; null where the page does not show it or
 * there is none. Never a basis for a date: that is `dueDate` in utils/working-time.
 */
export function termInWorkingDays(term: TimeLimit | undefined): number | null {
  if (!term || term.unit === 'none') return null
  if (term.unit === 'sameDay') return 1
  return term.count * workingDaysIn[term.unit]
}

/** Whether a term is known to be too short for anything but "hẹn trả hôm nay" and "quá hạn". */
export function isShortTerm(term: TimeLimit | undefined): boolean {
  const days = termInWorkingDays(term)
  return days !== null && days <= shortTermDays
}

const workingDaysIn = {
  workingDay: 1,
  workingHour: 1 / 8,
  hour: 1 / 24,
  calendarDay: 5 / 7,
  week: 5,
  month: 21,
  year: 250,
} as const

/**
 * A time limit (thời hạn giải quyết). A working day is a date, never eight hours: terms in days are counted and
 * compared by date, terms in hours by instant (BLDS 2015 Đ.145-148; design.md, rule 10).
 */
export type TimeLimit =
  | { unit: 'workingDay' | 'workingHour' | 'hour' | 'calendarDay' | 'week' | 'month' | 'year'; count: number }
  /** Trả kết quả trong ngày; received after the cut-off, the next working day (NĐ 23/2015 Đ.7). */
  | { unit: 'sameDay' }
  /** "Không quy định": no fixed term. */
  | { unit: 'none' }

/** Whether a term is counted in hours: only such terms are late by the instant and shown in hours. */
export function isInHours(limit: TimeLimit): boolean {
  return limit.unit === 'workingHour' || limit.unit === 'hour'
}

/** Whether two limits say the same; "1 tuần" and "7 ngày" do not. */
export function sameLimit(a: TimeLimit, b: TimeLimit): boolean {
  return a.unit === b.unit && countOf(a) === countOf(b)
}

function countOf(limit: TimeLimit): number | null {
  return 'count' in limit ? limit.count : null
}

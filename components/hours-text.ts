import { hourMs } from '@/utils/working-time/dates'
import type { Period } from '@/utils/working-time/schedule'

export type HoursProblem = 'notUnderstood' | 'reversed' | 'overlapping' | 'tooMany'
export type HoursReading = { ok: true; periods: Period[] } | { ok: false; problem: HoursProblem }

const mostPeriods = 4

/** A day's working periods as officers write them: "07:30–11:30, 13:30–17:00"; empty for a day off. */
export function hoursText(periods: readonly Period[]): string {
  return periods.map(([from, to]) => `${short(from)}–${short(to)}`).join(', ')
}

/** Reads what `hoursText` writes and how people type it: "7h30-11h30; 13:30 - 17". */
export function readHours(text: string): HoursReading {
  const parts = text
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter(Boolean)
  if (parts.length > mostPeriods) return { ok: false, problem: 'tooMany' }
  const periods: Period[] = []
  for (const part of parts) {
    const [from, to, ...rest] = part.split(/\s*[-–—]\s*/).map(readTime)
    if (!from || !to || rest.length > 0) return { ok: false, problem: 'notUnderstood' }
    if (from >= to) return { ok: false, problem: 'reversed' }
    periods.push([from, to])
  }
  periods.sort(([a], [b]) => (a < b ? -1 : 1))
  const overlap = periods.some(([from], i) => from < (periods[i - 1]?.[1] ?? ''))
  return overlap ? { ok: false, problem: 'overlapping' } : { ok: true, periods }
}

/** Working hours of a day, as a number: 7.5. */
export function hoursTotal(periods: readonly Period[]): number {
  return periods.reduce((sum, [from, to]) => sum + msOf(to) - msOf(from), 0) / hourMs
}

/** `7h30`, `7:30`, `07g30`, `7` → `07:30`, `07:00`; null when it is no time of day. */
function readTime(text: string): string | null {
  const [, hour, minute = '0'] = /^(\d{1,2})(?:\s*[:hg.]\s*(\d{1,2})?)?$/i.exec(text) ?? []
  if (hour === undefined || Number(minute) > 59) return null
  if (Number(hour) * 60 + Number(minute) > 24 * 60) return null
  return [hour, minute].map((part) => part.padStart(2, '0')).join(':')
}

/** Without seconds, which no office writes unless a stored schedule has them. */
function short(time: string): string {
  return time.endsWith(':00') && time.length === 8 ? time.slice(0, 5) : time
}

function msOf(time: string): number {
  const [hour = 0, minute = 0, second = 0] = time.split(':').map(Number)
  return ((hour * 60 + minute) * 60 + second) * 1000
}

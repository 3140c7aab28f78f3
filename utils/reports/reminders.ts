import type { ReminderSettings } from '@/utils/settings/reminders'
import { handOverCutoff } from '@/utils/warnings/hand-over'
import { chosenValue, type ThresholdSource } from '@/utils/warnings/threshold'
import type { WorkingCalendar } from '@/utils/working-time/calendar'
import { type Day, dateText, dayOf, hourMs, startOfDay } from '@/utils/working-time/dates'
import type { Period } from '@/utils/working-time/schedule'

/** A moment of a working day at which the office is reminded, epoch ms. */
export interface Reminder {
  kind: 'opening' | 'handOver'
  at: number
}

/** What reminders follow from. */
export type ReminderSource = ThresholdSource & { reminders: ReminderSettings }

const minuteMs = hourMs / 60

/** The days on which the next reminder is sought: longer than any holiday. */
const daysAhead = 31

/** The reminder that holds at `now`: the last one of today that has come; null outside working hours' days. */
export function presentReminder(
  source: ReminderSource,
  calendar: WorkingCalendar,
  now: number,
): Reminder | null {
  const today = dayOf(now)
  const close = calendar.hoursOf(today)?.close
  if (close === undefined || now >= close) return null
  return remindersOn(today, source, calendar).findLast(({ at }) => at <= now) ?? null
}

/** The first reminder after `now`; null when none is switched on. */
export function nextReminder(
  source: ReminderSource,
  calendar: WorkingCalendar,
  now: number,
): Reminder | null {
  const today = dayOf(now)
  for (let day = today; day <= today + daysAhead; day++) {
    const next = remindersOn(day, source, calendar).find(({ at }) => at > now)
    if (next) return next
  }
  return null
}

/** What names a reminder for good: of each there is one a day. */
export function reminderName({ kind, at }: Reminder): string {
  return `${dateText(dayOf(at))} ${kind}`
}

/** A day's reminders in order; none on a day off. */
function remindersOn(day: Day, source: ReminderSource, calendar: WorkingCalendar): Reminder[] {
  const hours = calendar.hoursOf(day)
  if (!hours) return []
  const { reminders } = source
  const { opening, handOver, minutesBefore, quiet } = reminders
  const cutoff = startOfDay(day) + chosenValue(handOverCutoff, source) * hourMs
  const beforeHandOver = Math.min(cutoff, hours.close) - minutesBefore * minuteMs
  const wanted: Reminder[] = [
    ...(opening ? [{ kind: 'opening' as const, at: hours.open }] : []),
    ...(handOver ? [{ kind: 'handOver' as const, at: Math.max(hours.open, beforeHandOver) }] : []),
  ]
  return wanted
    .map(({ kind, at }) => ({ kind, at: afterQuiet(at, quiet, day) }))
    .filter(({ at }) => at < hours.close)
}

/** `at`, or the end of the quiet hours it lies in. */
function afterQuiet(at: number, quiet: Period | null, day: Day): number {
  if (!quiet) return at
  const [from, to] = quiet.map((time) => startOfDay(day) + msOf(time)) as [number, number]
  return from <= at && at < to ? to : at
}

function msOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * hourMs + minutes * minuteMs
}

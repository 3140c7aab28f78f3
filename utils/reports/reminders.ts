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
  /** From then on it says nothing any more: the office has closed, the last hand-over is over. Epoch ms. */
  until: number
}

/** What reminders follow from. */
export type ReminderSource = ThresholdSource & { reminders: ReminderSettings }

const minuteMs = hourMs / 60

/** How long a reminder holds at least, where an office wants it at the very moment of the hand-over. */
const leastMs = 5 * minuteMs

/** The days on which the next reminder is sought: longer than any holiday. */
const daysAhead = 31

/** The reminder that holds at `now`: the last one of today that has come, unless it is over; null on a day off. */
export function presentReminder(
  source: ReminderSource,
  calendar: WorkingCalendar,
  now: number,
): Reminder | null {
  const last = remindersOn(dayOf(now), source, calendar).findLast(({ at }) => at <= now)
  return last && now < last.until ? last : null
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
  const { opening, handOver, minutesBefore, quiet } = source.reminders
  const { open, close } = hours
  const cutoff = Math.min(startOfDay(day) + chosenValue(handOverCutoff, source) * hourMs, close)
  const beforeHandOver = Math.max(open, cutoff - minutesBefore * minuteMs)
  const wanted: Reminder[] = [
    ...(opening ? [{ kind: 'opening' as const, at: open, until: close }] : []),
    ...(handOver
      ? [
          {
            kind: 'handOver' as const,
            at: beforeHandOver,
            until: Math.max(cutoff, beforeHandOver + leastMs),
          },
        ]
      : []),
  ]
  return wanted
    .map((reminder) => ({ ...reminder, at: besideQuiet(reminder, quiet, day) }))
    .filter(({ at }) => open <= at && at < close)
}

/** When it comes; of one in quiet hours, when they end, or the minute before they begin where their end is too late. */
function besideQuiet({ at, until }: Reminder, quiet: Period | null, day: Day): number {
  if (!quiet) return at
  const [from, to] = quiet.map((time) => startOfDay(day) + msOf(time)) as [number, number]
  if (at < from || to <= at) return at
  return to < until ? to : from - minuteMs
}

function msOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * hourMs + minutes * minuteMs
}

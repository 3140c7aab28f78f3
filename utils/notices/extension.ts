import type { Dossier, NoticeRecord } from '@/utils/dossier/dossier'
import type { WorkingCalendar } from '@/utils/working-time/calendar'
import { type Day, dateText, dayOf } from '@/utils/working-time/dates'
import type { Extension } from './paper'

/** More than this is a typing error, not an extension: some four months of working days. */
export const maxDaysAsked = 90

/**
 * How often a letter may move the date before the officer is asked to insist: once, by NĐ 61/2018 Đ.19 k.9. That
 * decree is repealed and its successor's wording not read, so this warns and forbids nothing.
 */
export const mostReappointments = 1

/** Why no new date can be proposed. */
export type ExtensionProblem = 'daysNotWhole' | 'daysOutOfRange' | 'notAfterToday'

export type ExtensionResult = { ok: true; extension: Extension } | { ok: false; problem: ExtensionProblem }

/** The day an extension is counted from unless the officer says otherwise: the promised day, once passed today. */
export function usualStart(due: Day | null, today: Day): Day {
  return due === null ? today : Math.max(due, today)
}

/**
 * The new date for so many working days after `countedFrom`, which is itself not counted (BLDS Đ.147 k.2). It is
 * a working day by the calendar; it must lie after today, or the letter would promise the past.
 */
export function proposeExtension(
  calendar: WorkingCalendar,
  { days, countedFrom, today }: { days: number; countedFrom: Day; today: Day },
): ExtensionResult {
  if (!Number.isInteger(days)) return { ok: false, problem: 'daysNotWhole' }
  if (days < 1 || days > maxDaysAsked) return { ok: false, problem: 'daysOutOfRange' }
  const newDue = calendar.addDays(countedFrom, days)
  if (newDue <= today) return { ok: false, problem: 'notAfterToday' }
  return { ok: true, extension: { days, countedFrom, newDue } }
}

/**
 * How many times a letter has moved this dossier's date already: to each date of a letter that was ticked as
 * sent, or that the console shows by now. A draft thrown away moved nothing.
 */
export function timesReappointed({ entries, current }: Pick<Dossier, 'entries' | 'current'>): number {
  const sent = new Set(entries.flatMap((entry) => (entry.kind === 'noticeSent' ? [entry.draftedAt] : [])))
  const shownDue = current.dueAt ? dateText(dayOf(current.dueAt.at)) : null
  const tookEffect = (at: number, { newDue }: NoticeRecord) => sent.has(at) || newDue === shownDue
  const dates = entries.flatMap((entry) => {
    if (entry.kind !== 'noticeDrafted' || entry.notice.newDue === null) return []
    return tookEffect(entry.at, entry.notice) ? [entry.notice.newDue] : []
  })
  return new Set(dates).size
}

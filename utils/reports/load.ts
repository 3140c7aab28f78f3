import { clockState } from '@/utils/dossier/status'
import type { WorkingCalendar } from '@/utils/working-time/calendar'
import { type Day, dayOf } from '@/utils/working-time/dates'
import type { JudgedDossier } from './judged'

/** What falls due on one day, and what the office usually finishes in a day. */
export interface DayLoad {
  day: Day
  due: number
  /** Days off have no load of their own; what a console promises for one still shows. */
  isWorking: boolean
}

/** How many running dossiers are promised for each of the coming `days` days, today included. */
export function loadByDay(
  judged: readonly JudgedDossier[],
  calendar: WorkingCalendar,
  now: number,
  days: number,
): DayLoad[] {
  const today = dayOf(now)
  const due = new Map<Day, number>()
  for (const { dossier } of judged) {
    const { status, dueAt } = dossier.current
    if (clockState(status) !== 'running' || !dueAt) continue
    const day = dayOf(dueAt.at)
    due.set(day, (due.get(day) ?? 0) + 1)
  }
  return Array.from({ length: days }, (_, index) => {
    const day = today + index
    return { day, due: due.get(day) ?? 0, isWorking: calendar.isWorkingDay(day) }
  }).filter(({ isWorking, due }) => isWorking || due > 0)
}

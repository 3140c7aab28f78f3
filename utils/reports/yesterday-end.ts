import type { WorkingCalendar } from '@/utils/working-time/calendar'
import { dayOf, startOfDay, startOfNextDay } from '@/utils/working-time/dates'

/** The end of the last working day before the one `now` lies in, epoch ms. */
export function endOfYesterday(now: number, calendar: WorkingCalendar): number {
  return startOfNextDay(startOfDay(calendar.addDays(dayOf(now), -1))) - 1
}

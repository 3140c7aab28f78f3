import { UTCDateMini } from '@date-fns/utc/date/mini'
import { addMonths as addCalendarMonths } from 'date-fns/addMonths'
import { type Day, dayMs } from './dates'

/**
 * The matching day `months` later; the month's last day when it has no such day (BLDS 2015 Đ.148 k.3). Calendar
 * months are the library's work; a day is a date without a zone, so it is counted there in UTC.
 */
export function addMonths(day: Day, months: number): Day {
  return addCalendarMonths(new UTCDateMini(day * dayMs), months).getTime() / dayMs
}

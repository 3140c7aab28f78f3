// The peers, set up as their manuals say, for one office: 07:00-11:30 and 13:30-17:00, Monday to Friday. None of
// them knows a worked Saturday, and that is left so: it is what an office would get from them.
import dayjs from 'dayjs'
import dayjsBusinessTime from 'dayjs-business-time'
import moment from 'moment'
import 'moment-business-time'
import momentBusinessDays from 'moment-business-days'

/** @param {string[]} daysOff `YYYY-MM-DD` */
export function peers(daysOff) {
  dayjs.extend(dayjsBusinessTime)
  dayjs.setHolidays(daysOff)
  const segments = [
    { start: '07:00:00', end: '11:30:00' },
    { start: '13:30:00', end: '17:00:00' },
  ]
  dayjs.setBusinessTime({
    sunday: null,
    monday: segments,
    tuesday: segments,
    wednesday: segments,
    thursday: segments,
    friday: segments,
    saturday: null,
  })

  const hours = ['07:00:00', '11:30:00', '13:30:00', '17:00:00']
  moment.updateLocale('en', {
    holidays: daysOff,
    holidayFormat: 'YYYY-MM-DD',
    workingWeekdays: [1, 2, 3, 4, 5],
    workinghours: { 0: null, 1: hours, 2: hours, 3: hours, 4: hours, 5: hours, 6: null },
  })

  return {
    'dayjs-business-time': {
      addDays: (at, n) => dayjs(at).addBusinessDays(n).valueOf(),
      addMinutes: (at, n) => dayjs(at).addBusinessMinutes(n).valueOf(),
      between: (from, to) => dayjs(from).businessMinutesDiff(dayjs(to)),
    },
    'moment-business-time': {
      addDays: (at, n) => moment(at).addWorkingTime(n, 'days').valueOf(),
      addMinutes: (at, n) => moment(at).addWorkingTime(n, 'minutes').valueOf(),
      between: (from, to) => moment(to).workingDiff(moment(from), 'minutes'),
    },
    'moment-business-days': {
      addDays: (at, n) => momentBusinessDays(at).businessAdd(n).valueOf(),
    },
  }
}

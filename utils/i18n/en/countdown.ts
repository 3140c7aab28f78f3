import type { Translation } from '../catalogue'
import type * as vietnamese from '../countdown'
import { counted } from './counted'

export const countdownWords: Translation<typeof vietnamese.countdownWords> = {
  none: {
    noDueDate: 'No term to compare with',
    noFixedTerm: 'No fixed term',
    senselessDueDate: 'Due date makes no sense',
  },
  notStarted: 'Not yet received',
  paused: 'Paused',
  waiting: 'Waiting for supplement',
  waitingSince: (date) => `Waiting for supplement since ${date}`,
  resultReady: 'Result ready, to be handed over',
  daysLeft: (days) => `${counted(days, 'working day')} left`,
  dueOnDayOff: (date) => `Due ${date} (day off)`,
  dueToday: 'Due today',
  dueTodayAt: (time) => `Due today at ${time}`,
  hourPassed: 'Past the hour due',
  hourPassedAt: (time) => `Past the hour due, ${time}`,
  daysOver: (days) => `${counted(days, 'working day')} overdue`,
  timeLeft: {
    workingHour: (time) => `${time} of working time left`,
    hour: (time) => `${time} left`,
  },
  timeOver: {
    workingHour: (time) => `${time} of working time overdue`,
    hour: (time) => `${time} overdue`,
  },
  overSinceTime: (time) => `Overdue since ${time} today`,
  overSinceDay: (date) => `Overdue since ${date}`,
  working: ' working day',
  workingShort: ' wd',
}

import type { Translation } from '../catalogue'
import type * as vietnamese from '../working-time'
import { counted } from './counted'

export const lineWords: Translation<typeof vietnamese.lineWords> = {
  promised: (due) => `Due in the system: ${due}.`,
  provisional: (why) => `${why}: the number of days above is provisional.`,
  noTerm: 'No term to compare with.',
  termOfCatalogue: (term) => `Term according to your office’s list of procedures: ${term}.`,
  receivedOnDuty: (day) => `Received on ${day}.`,
  reserve: 'If there was no supplement and no pause:',
  notStarted: 'The dossier has not been received, so its term does not run yet.',
  waiting: 'The dossier is waiting, so its term does not run for now.',
  resultReady: 'The result is ready; the term no longer runs.',
  ways: {
    date: 'Counted by the day: overdue from the day after the due date.',
    instant: 'Counted by the hour: overdue once the hour due has passed.',
  },
  assumed: {
    noHour: 'The system shows no hour due.',
    date: 'The system does not say whether the term is in days or hours; days are assumed.',
    instant: 'The system does not say whether the term is in days or hours; the hour due is used.',
  },
  left: (from, to, days, off) => `From ${from} to ${to}, ${counted(days, 'working day')} left${off}:`,
  over: (from, to, days, off) => `From ${from} to ${to}, ${counted(days, 'working day')} gone by${off}:`,
  holidaysOff: (dates) => ` (not counting the holidays ${dates})`,
  counted: 'counted',
  notCounted: 'not counted',
  weekendsLeftOut: (days) => `${counted(days, 'weekly day off', 'weekly days off')} not counted`,
}

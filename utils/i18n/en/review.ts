import type { Translation } from '../catalogue'
import type * as vietnamese from '../review'
import { fullDate } from '../time-words'
import { counted, figure } from './counted'

export const reviewWords: Translation<typeof vietnamese.reviewWords> = {
  title: (day) => `Review of dossiers, ${fullDate(day)}`,
  hint: 'Choose with the mouse or the keyboard: arrows up and down to move; 1 On time, 2 Late, 3 Chase, 4 Hand over.',
  remembered:
    'On time and Late are recorded for the present due date. Chase and Hand over are recorded for today’s review; the documents are drafted separately.',
  progress: (done, all) => `${figure(done)} of ${counted(all, 'dossier')} reviewed today.`,
  decisions: { onTime: 'On time', late: 'Late', urge: 'Chase', handOver: 'Hand over' },
  decisionsFor: (number) => `Result for dossier ${number}`,
  reasons: {
    overdue: 'Overdue',
    dueToday: 'Due today',
    dueTomorrow: 'Due next working day',
    notOnTime: 'Reported not on time',
    stalled: 'No movement',
    unopened: (days) => `Not opened for ${counted(days, 'working day')}`,
  },
  reviewed: 'reviewed',
  none: 'No dossier needs a review.',
  beyondSheet: (count) => `${counted(count, 'dossier')} of the list not printed on this sheet.`,
  print: 'Print the review',
  notSaved: 'The answer could not be recorded. Try again.',
  unopenedDays: 'List dossiers nobody has opened for (working days)',
  columns: {
    number: 'Number',
    why: 'Reason',
    term: 'Due',
    unit: 'Unit',
    decision: 'Result',
  },
}

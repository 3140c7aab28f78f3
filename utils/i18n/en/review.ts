import type { Translation } from '../catalogue'
import type * as vietnamese from '../review'
import { fullDate } from '../time-words'
import { counted, figure } from './counted'

export const unopenedWords: Translation<typeof vietnamese.unopenedWords> = {
  heading: (days) => `Not seen opened for ${counted(days, 'working day')} or more`,
  intro:
    'Dossiers with their term running whose detail page was not opened on this computer; being shown in a list is not being opened. What was opened on other computers is not known here.',
  knownSince: (console, day) => `${console}: openings are followed since ${fullDate(day)}.`,
  unknown: (console) =>
    `${console}: no detail page was recognised on this computer yet, so it is not known which dossiers nobody opened.`,
  none: 'No dossier.',
  count: (count, shown) =>
    count > shown
      ? `${counted(count, 'dossier')}; the ${figure(shown)} with the nearest dates are listed.`
      : `${counted(count, 'dossier')}.`,
  columns: {
    number: 'Number',
    term: 'Due',
    unit: 'Unit',
    openedOn: 'Last opened on this computer',
    days: 'Working days not seen opened',
  },
  never: 'never',
}

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
    unseen: (days) => `Not shown by any page for ${counted(days, 'working day')}`,
  },
  reviewed: 'reviewed',
  none: 'No dossier needs a review.',
  beyondSheet: (count) => `${counted(count, 'dossier')} of the list not printed on this sheet.`,
  print: 'Print the review',
  notSaved: 'The answer could not be recorded. Try again.',
  unopenedDays: 'List dossiers not seen opened, or not shown by any page, for (working days)',
  columns: {
    number: 'Number',
    why: 'Reason',
    term: 'Due',
    unit: 'Unit',
    decision: 'Result',
  },
}

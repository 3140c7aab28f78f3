import { dayOf } from '@/utils/working-time/dates'
import type { Translation } from '../catalogue'
import { lowerFirst } from '../lower-first'
import type * as vietnamese from '../popup'
import { dateAndTime, fullDate } from '../time-words'
import { counted } from './counted'

export const popupWords: Translation<typeof vietnamese.popupWords> = {
  noMorePages: 'The open page has no list with further pages to read.',
  openBeside: 'Open beside the page',
  openBesideHint: 'These figures stay open beside the page and are kept up to date.',
  notOpenedBeside: 'The browser could not open the side panel. Open it from the browser’s menu.',
  figuresHeading: 'Dossiers that need attention',
  figures: {
    overdue: 'Overdue',
    dueToday: 'Due today',
    dueTomorrow: 'Next working day',
    dueNextWeek: 'Next week',
    dueSoon: (days) => `Within ${counted(days, 'working day')}`,
    stalled: 'No movement',
    dueMoved: 'Due date changed',
    notOnTime: 'Reported not on time',
    letterDue: 'Apology letter to be sent',
    otherGrave: 'Other serious warnings',
    acknowledged: 'Warnings noted with a reason',
    resultReady: 'Result ready, to be handed over',
  },
  change: (change) => `${change > 0 ? '+' : '−'}${Math.abs(change)}`,
  changeSince: (change, at) =>
    `${Math.abs(change)} ${change > 0 ? 'more' : 'fewer'} than at the end of ${fullDate(dayOf(at))}`,

  search: 'Find by dossier number',
  find: 'Find',
  numbered: (text) => `Dossier numbers with “${text}”`,
  noneNumbered: 'None of the open dossiers seen so far has such a number.',

  groupColumns: {
    overdue: 'Overdue',
    dueToday: 'Today',
    dueSoon: 'Due soon',
    letterDue: 'Apology owed',
    stalled: 'No movement',
    open: 'Open',
  },
  by: {
    unit: 'By unit',
    field: 'By field',
    procedure: 'By procedure',
    holder: 'By officer who has the dossier',
  },
  groupNames: { unit: 'Unit', field: 'Field', procedure: 'Procedure', holder: 'Officer' },
  nameless: {
    unit: 'Unit not shown by the system',
    field: 'Field not shown by the system',
    procedure: 'Procedure not shown by the system',
    holder: 'Officer not shown by the system',
  },

  countedAt: (at) => `Figures of ${dateAndTime(at)}.`,
  counting: (at) => `Figures of ${dateAndTime(at)}, being counted again…`,
  seen: (count) => `${counted(count, 'dossier')} seen.`,
  coverage: (seen, from, to) =>
    `${counted(seen, 'dossier')} seen, from ${dateAndTime(from)} to ${dateAndTime(to)}.`,
  deleted: (why, dossiers, times, last) =>
    `${counted(dossiers, 'dossier')} deleted from this computer${times > 1 ? `, ${times} times, last` : ''} ${dateAndTime(last)} (${lowerFirst(why)}).`,
  perConsole: 'By system',
  onlyShown: 'The figures cover only dossiers that were shown on this computer.',
  leftOut: (count) => `${counted(count, 'dossier')} in the history cannot be read and are left out.`,

  inDashboard: 'Show as a table',
  noneInFigure: 'There are no dossiers at present.',
  notAnnounced: 'It is not recorded that the citizen was told.',
  noNumber: 'No dossier number yet',
  write: 'Draft document',
  writeMany: 'Draft documents for several dossiers (reminders, hand-over, overdue report…)',
  writeFor: (number) => `Draft a document for dossier ${number}`,
  more: (count) => `Show ${counted(count, 'more dossier')}`,

  emptyHeading: 'No dossier has been recorded yet',
  emptyNoConsole:
    'Open your office’s one-stop system, sign in as usual, then press the Đúng Hẹn button on that page to add the system.',
  emptyWithConsole:
    'Open a list of dossiers in the one-stop system. What is shown on the screen is counted here. Pages opened before the system was added must be reloaded.',

  thisPage: 'What can be done with this page',
  add: 'Add this page…',
  addHeading: 'Add this page as your office’s system',
  addHint: (teach) =>
    `Choose the software your office uses. If it is not in the list, press “${teach}” at the lower edge.`,
  added: 'The system has been added. Reload the page so that reading starts.',
  blocked: 'The browser does not allow reading this page yet, so no due dates are shown.',
  allowed: 'Reading is allowed now. Reload the page so that it starts.',
  reload: 'Reload the page',
  showHandle: 'Show the list’s button again',
  showHandleHint: 'The button at the page’s edge is hidden on this system.',
}

import type { Translation } from '../catalogue'
import type * as vietnamese from '../dashboard'
import { dateAndTime } from '../time-words'
import { counted, figure } from './counted'

export const dashboardWords: Translation<typeof vietnamese.dashboardWords> = {
  title: 'Dashboard',
  views: {
    list: 'List of dossiers',
    review: 'Five-minute review',
    away: 'Absences',
    charts: 'Charts',
    forecast: 'Forecast',
    report: 'Report by period',
    sample: 'Random sample',
    sources: 'Sources',
  },
  viewsLabel: 'Parts of the dashboard',

  caption: (count) => counted(count, 'dossier'),
  shown: (count, of) => `${figure(count)} of ${counted(of, 'open dossier')} seen`,
  arranging: 'Filtering and sorting the list',
  counting: 'The list is whole; the groups of dossiers are still being counted.',
  lookedThrough: (done, of) =>
    `The list is not complete yet: ${figure(done)} of ${counted(of, 'open dossier')} looked through.`,
  figureWaits: 'This group is still being counted; its list comes when that is done',
  filters: 'Filter the list',
  number: 'Dossier number',
  figure: 'Group of dossiers',
  all: 'All',
  clear: 'Clear filters',
  sort: 'Sort by',
  orders: {
    urgency: 'Nearest due date first',
    number: 'Dossier number',
    received: 'Date received',
    lastSeen: 'Longest unseen first',
    unit: 'Unit',
    procedure: 'Procedure',
  },
  fields: {
    unit: 'Unit',
    field: 'Field',
    procedure: 'Procedure',
    step: 'Step',
    holder: 'Officer',
  },
  columnsLabel: 'Columns',
  columns: {
    countdown: 'Time left',
    warnings: 'To be checked',
    due: 'Due date',
    status: 'Status',
    step: 'Step',
    procedure: 'Procedure',
    field: 'Field',
    unit: 'Unit',
    holder: 'Officer',
    received: 'Date received',
    announced: 'Citizen told',
    lastSeen: 'Last seen',
  },
  none: 'No dossier matches the filters.',
  print: 'Print the list',
  notPrinted: (count) =>
    `${counted(count, 'more dossier')} not printed here. Narrow the list and print it again.`,

  saved: 'Saved filters',
  saveName: 'Name of the filter',
  save: 'Save this filter',
  savedFull: (most) =>
    `Not saved: there are ${most} filters already. Remove one that is no longer used from the list above, then save again.`,
  saveFailed: 'This filter could not be saved. Take away some conditions, then save again.',
  removeSaved: (name) => `Delete the filter “${name}”`,

  basis: (at) => `Figures of ${dateAndTime(at)}.`,
}

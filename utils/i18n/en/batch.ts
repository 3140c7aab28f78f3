import type * as vietnamese from '../batch'
import type { Translation } from '../catalogue'
import { gapInWords } from '../notices'
import { fullDate } from '../time-words'
import { counted, figure } from './counted'

export const batchWords: Translation<typeof vietnamese.batchWords> = {
  title: 'Draft for several dossiers',
  choose: 'Choose dossiers',
  filter: 'Dossiers',
  filters: {
    overdue: 'Overdue',
    dueToday: 'Due today',
    dueSoon: 'Due soon',
    letterDue: 'Apology letter to be sent',
    consulting: 'Out for opinion',
    resultReady: 'Result ready, to be handed over',
    open: 'All open dossiers',
  },
  ofPeriod:
    'Dossiers overdue in the period of the report, those finished late included. Deselect what is not to be reported.',
  noPeriod: 'Enter the first and the last day of the period.',
  finishedLate: (on, days) =>
    `Result ready on ${fullDate(on)}, ${days > 0 ? counted(days, 'working day') : 'less than a day'} overdue`,
  unit: 'Unit',
  everyUnit: 'All units',
  caption: 'Dossiers to draft for',
  pick: 'Select',
  pickOne: (number) => `Select dossier ${number}`,
  number: 'Dossier number',
  due: 'Due date',
  standing: 'State',
  noNumber: 'No dossier number yet',
  none: 'There are no dossiers.',
  all: 'Select all',
  nothing: 'Deselect all',
  chosen: (count, all) => `${figure(count)} of ${counted(all, 'dossier')} selected.`,
  tooMany: (most) => `At most ${counted(most, 'dossier')} at a time. Deselect some.`,

  forEach: 'One document for each dossier',
  forList: 'One document for the whole list',
  days: 'Working days asked for, for each dossier',
  daysHint: 'The new date is counted for each dossier: from its due date, or from today if that is past.',
  insist: 'Allow another new date for dossiers that have already had one (reported to the head of office)',
  perAgency: (count) => `There will be ${counted(count, 'document')}, one for each unit.`,

  output: 'Download the documents',
  asZip: 'Download as single files (.zip)',
  asOne: 'Download as one file (.docx)',
  download: 'Download .docx',
  stop: 'Stop',
  reading: (done, all) => `Fetching dossier ${done}/${all}…`,
  writing: (done, all) => `Drafting ${done}/${all}…`,
  stopped: 'Stopped. No file was downloaded and nothing was recorded in the history.',
  made: (count, name) =>
    `${counted(count, 'document')} drafted in ${name}. The file holds personal data; delete it after use.`,
  madeNone: 'No document could be drafted.',
  nameless: (count) =>
    `${counted(count, 'document')} without the addressee’s name, since no open page shows the dossier; dots are printed there.`,
  left: 'Not drafted',
  notReady: (number, gaps) => `${number}: still needs ${gaps.map(gapInWords).join('; ')}.`,
  notRecorded: (number) => `${number}: could not be recorded in the history and was left out of the file.`,
  notJoined:
    'This template has tags in its header or footer, so it cannot be joined. Download the documents as single files.',
  preview: 'Preview of the first document',
  noPreview: 'Select at least one dossier for a preview.',
}

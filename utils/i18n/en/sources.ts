import type { Translation } from '../catalogue'
import type * as vietnamese from '../sources'
import { counted, figure } from './counted'

export const sourcesWords: Translation<typeof vietnamese.sourcesWords> = {
  heading: 'Which computers the figures come from',
  intro:
    'Every part of the dashboard counts both what this computer has seen and what the merged files hold. Of each computer only days are shown, never the hour a page was open.',
  caption: 'What each computer has seen',
  here: 'This computer',
  nameless: (id) => `Unnamed computer (${id})`,
  columns: {
    source: 'Computer',
    dossiers: 'Dossiers seen',
    open: 'Open',
    only: 'Seen by it alone',
    days: 'Days with a look',
    period: 'First – last day',
    imported: 'File merged on',
  },
  together: (dossiers, sources) =>
    `${counted(dossiers, 'different dossier')} from ${counted(sources, 'computer')} together. What several have seen counts once.`,
  holdersHeading: 'Whose open dossiers have been seen',
  holdersIntro:
    'By name. An officer who is not in the table is one whose dossiers no page has shown; it does not mean that there are none.',
  holderColumns: {
    holder: 'Officer who has them',
    open: 'Open dossiers',
    lastSeen: 'Last seen on',
    unseen: (days) => `Not shown by any page for ${counted(days, 'working day')} or more`,
  },
  addHeading: 'Merge colleagues’ files',
  pick: 'Choose one or more files',
  pickHint:
    'Files that colleagues saved under Settings → Data on this computer → Back up. They are checked and shown first; nothing changes until you press Merge.',
  filesCaption: 'Chosen files',
  file: 'File',
  holds: 'Holds',
  effect: 'If merged',
  holdsText: (dossiers, names) => `${counted(dossiers, 'dossier')} of ${names.join(', ')}`,
  effectText: (added, updated, same) =>
    `${figure(added)} added, ${figure(updated)} completed, ${figure(same)} known already`,
  merge: (count) => (count === 1 ? 'Merge this file' : `Merge ${count} files`),
  cancel: 'Do not merge',
  merged: (count) => `${counted(count, 'file')} merged.`,
}

export const elsewhereText: Translation<typeof vietnamese.elsewhereText> = {
  included: (dossiers, sources) =>
    `The figures include the files of ${counted(sources, 'other computer')} (${counted(dossiers, 'dossier')} not seen here).`,
}

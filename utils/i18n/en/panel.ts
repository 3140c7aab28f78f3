import type { Translation } from '../catalogue'
import type * as vietnamese from '../panel'
import { counted } from './counted'

export const panelTexts: Translation<typeof vietnamese.panelTexts> = {
  drawerTitle: 'Dossiers on this page',
  drawerHint: 'Keys ↑ ↓ to choose, Enter for the calculation, Esc to close',
  drawerEmpty: 'This page has no dossiers.',
  more: (rest) => `Show more (${counted(rest, 'dossier')} left)`,
  noNumber: 'No dossier number yet',
  cardTitle: 'How the term is counted',
  close: 'Close',
  explaining: 'Counting…',
  openExplain: 'See the calculation, print it',
  openTimeline: 'Course of the dossier',
  noExplanation: 'The calculation is not available yet.',
  warnings: 'To be checked',
  seen: 'The extension has seen this dossier',
  notRecorded: 'The dossier has no number yet, so it is not recorded.',
  panelTitle: 'Term of the dossier',
  collapsePanel: 'Collapse',
  expandPanel: 'Expand',
  askOnTime: 'Will this dossier be returned on time?',
  onTime: 'On time',
  late: 'Late',
  answered: { onTime: 'Answered: will be on time', late: 'Answered: will be late' },
  write: 'Draft document',
  notice: { drafted: 'Document drafted, not recorded as sent', sent: 'Document sent' },
  display: {
    title: 'Display on this system',
    text: 'Text on the rows',
    texts: { full: 'Full', short: 'Short', sign: 'Sign only' },
    handle: 'Button that opens the list',
    handles: { right: 'Right', left: 'Left', hidden: 'Hidden (opens with Alt+Shift+H)' },
    colours: 'Colours by urgency',
  },
}

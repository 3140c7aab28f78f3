import type { Translation } from '../catalogue'
import type * as vietnamese from '../overlay'
import { counted } from './counted'

export const overlayTexts: Translation<typeof vietnamese.overlayTexts> = {
  product: 'Đúng Hẹn',
  openDrawer: 'Open the list of dossiers on this page',
  close: 'Close',
  urgentCount: (count) =>
    count === 0 ? 'No dossier overdue or due today' : `${counted(count, 'dossier')} overdue or due today`,
  troubles: {
    unproven: 'Due dates are not shown on this page yet',
    stopped: 'The extension has paused on this page',
    reload: 'Reload this page',
    shutOut: 'The extension may no longer read this page',
    problem: 'This page could not be recorded. The extension will try again.',
    tool: 'The dossier panel could not be opened',
  },
  retries: { stopped: 'Show again', tool: 'Open again' },
}

export const proofReasons: Translation<typeof vietnamese.proofReasons> = {
  notThisConsole: '',
  noList: '',
  headings: 'The list lacks columns the extension needs (dossier number, due date).',
  rows: 'Many rows have no dossier number or could not be read.',
  repeated: 'A dossier number appears in several rows.',
  monthFirst: 'This page may write the month before the day.',
  dayFirst: 'This page may write the day before the month.',
  shadow: 'The list stands in a part of the page that the extension cannot read.',
  profile: 'The reading of this system’s pages is broken. Set it up or import it again.',
}

import type { Translation } from '../catalogue'
import type * as vietnamese from '../page-check'
import { counted, figure } from './counted'

export const pageCheckWords: Translation<typeof vietnamese.pageCheckWords> = {
  heading: 'This page',
  read: (rows, total) =>
    total === null
      ? `Reading ${counted(rows, 'dossier')} in sight on this page; how many its list has in all is not known.`
      : `Reading ${figure(rows)} of ${counted(total, 'dossier')} in this list.`,
  noDueDate: 'No column could be read as the due date yet, so these dossiers have no term.',
  noList: 'This page has no list of dossiers.',
  unread: (reason) => `Due dates are not shown on this page yet. ${reason}`,
  sample: (sample) => `For example: ${sample}`,
  askHeading: (label) => `What is the column “${label}”?`,
  askDayMonth: 'Does this page write the day or the month first?',
  dayFirst: 'Day first, then month (as in Vietnam)',
  monthFirst: 'Month first, then day',
  unanswered: 'Choose an answer',
  ignore: 'Do not use this column',
  unusedUntil: 'Until you answer, this information is not used.',
  answered: 'Saved. Reload the page to apply it.',
  copy: 'Copy support information',
  copied: 'Copied. It holds names of columns and counts only, nothing of a dossier or an applicant.',
  notCopied: 'The browser did not allow copying. Try again.',
}

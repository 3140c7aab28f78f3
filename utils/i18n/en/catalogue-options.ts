import type { Translation } from '../catalogue'
import type * as vietnamese from '../catalogue-options'
import { counted, figure } from './counted'

export const catalogueWords: Translation<typeof vietnamese.catalogueWords> = {
  intro:
    'Terms of the procedures, as set by the published decisions. They are used where the system shows no term; the countdown still goes by the due date in the system.',
  none: 'No list yet. Download the template, fill it in, then import it here.',
  count: (count) => `The list has ${counted(count, 'procedure')}.`,
  import: 'Import a list from a file',
  importHint: 'Excel (.xlsx) or CSV UTF-8, with the headings of the template in the first row.',
  exportXlsx: 'Export to Excel',
  exportCsv: 'Export to CSV',
  template: 'Download the template (Excel)',
  fileName: 'danh-muc-thu-tuc',
  unreadable: 'The file cannot be read. Choose it again.',
  empty: 'No procedure in the file could be read. The current list is kept.',
  rowsWrong: (count) => `${counted(count, 'place')} to correct. These rows were left out:`,
  more: (count) => `And ${count} more.`,
  preview: 'The list in the file',
  changes: (all, added, changed, removed) =>
    `The file has ${counted(all, 'readable procedure')}: ${added} new, ${changed} changed; ${counted(removed, 'current procedure')} would be dropped.`,
  changesCaption: 'Procedures new, changed or dropped',
  moreChanges: (count) => `And ${counted(count, 'more procedure')}.`,
  accept: (count) => `Use this list of ${counted(count, 'procedure')}`,
  decline: 'Keep the current list',
  same: 'The file is the same as the current list; nothing changes.',
  saved: 'The list has been saved.',
  find: 'Find by code or name',
  found: (shown, all) => `Showing ${figure(shown)} of ${counted(all, 'procedure')}.`,
  showMore: 'Show more',
  caption: 'Procedures in the list',
  code: 'Code',
  name: 'Procedure',
  term: 'Term',
  decision: 'Decision',
  remove: (code) => `Delete procedure ${code}`,
  shortened: (term, full) => `${term} (shortened from ${full})`,
  absent: 'none',
  gone: 'dropped',
}

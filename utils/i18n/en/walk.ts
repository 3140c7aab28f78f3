import type { Translation } from '../catalogue'
import { dateAndTime } from '../time-words'
import type * as vietnamese from '../walk'
import { counted, figure } from './counted'

const seenOf = (seen: number, total: number | null) =>
  total === null ? counted(seen, 'dossier') : `${figure(seen)} of ${counted(total, 'dossier')}`

export const walkWords: Translation<typeof vietnamese.walkWords> = {
  running: 'Reading the pages of the list',
  progress: (pages, seen, total) => `Page ${pages}: ${seenOf(seen, total)} seen`,
  stop: 'Stop (Esc)',
  stopping: 'Stopping and going back to the page you were on…',
  elsewhere: 'The list is on another page than at the start.',
  close: 'Close',
  seen: (seen, total) => `${seenOf(seen, total)} of this list seen.`,
  incomplete: 'This reading broke off; there are pages not read.',
  coverage: (seen, total, at) =>
    `“Read all pages”: ${seenOf(seen, total)} of this list seen, ${dateAndTime(at)}${total === null ? '; the page does not say how many there are in all' : ''}.`,
}

export const walkEndWords: Translation<typeof vietnamese.walkEndWords> = {
  done: 'All pages have been read.',
  stopped: 'Stopped as you asked.',
  rowsJumped:
    'Stopped: the number of rows on the page changed unexpectedly. Reload the list, then press “Read all pages” again.',
  repeated:
    'Stopped: the page just opened repeats dossiers already read. Reload the list, then press “Read all pages” again.',
  login: 'Stopped: the system asks you to sign in again. Sign in, then press “Read all pages” again.',
  dialog: 'Stopped: the system has opened a dialog. Deal with it, then press “Read all pages” again.',
  unproven:
    'Stopped: the page just opened could not be read. The extension’s button on the toolbar says why.',
  tooLong:
    'Stopped: the next page did not appear; the system may be failing or slow. Open the list again, then press “Read all pages”.',
  changed:
    'Stopped: the system has gone to another list or another page. Open the list again, then press “Read all pages”.',
  totalChanged:
    'Stopped: the number of dossiers in the list changed meanwhile, so some may have been missed. Press “Read all pages” again.',
  officer: 'Stopped: you are working on the page. When you are done, you can press “Read all pages” again.',
  noList: 'There is no list to read on this page. Open the list of dossiers, then press again.',
}

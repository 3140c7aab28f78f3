import type { Translation } from '../catalogue'
import { dateAndTime } from '../time-words'
import type * as vietnamese from '../walk'
import { counted, figure } from './counted'

const seenOf = (seen: number, total: number | null) =>
  total === null ? counted(seen, 'dossier') : `${figure(seen)} of ${counted(total, 'dossier')}`

export const walkWords: Translation<typeof vietnamese.walkWords> = {
  start: 'Read all pages',
  startHint:
    'The extension presses this list’s button for the next page, reads each page, then returns to the page you are on.',
  notStarted: 'Reading the pages could not be started.',
  running: 'Reading the pages of the list',
  progress: (pages, seen, total) => `Page ${pages}: ${seenOf(seen, total)} seen`,
  stop: 'Stop (Esc)',
  stopping: 'Stopping and returning to the first page…',
  elsewhere: 'The list is on another page than at the start.',
  close: 'Close',
  seen: (seen, total) => `${seenOf(seen, total)} of this list seen.`,
  coverage: (seen, total, at) =>
    `All pages read: ${seenOf(seen, total)} of this list seen, ${dateAndTime(at)}.`,
}

export const walkEndWords: Translation<typeof vietnamese.walkEndWords> = {
  done: 'All pages have been read.',
  stopped: 'Stopped as you asked.',
  rowsJumped: 'Stopped: the number of rows on the page changed unexpectedly.',
  repeated: 'Stopped: the page just opened repeats dossiers already read.',
  login: 'Stopped: the system asks you to sign in again.',
  dialog: 'Stopped: the system has opened a dialog.',
  unproven: 'Stopped: the page just opened could not be read.',
  tooLong: 'Stopped: the next page did not appear.',
  changed: 'Stopped: the list has changed to another one, or to another page.',
  officer: 'Stopped: you are working on the page.',
  noList: 'There is no list to read on this page.',
}

import type * as vietnamese from '../background'
import type { Translation } from '../catalogue'
import { counted } from './counted'

export const toolbarWords: Translation<typeof vietnamese.toolbarWords> = {
  title: (count) => (count > 0 ? `Đúng Hẹn: ${counted(count, 'dossier')} overdue or due today` : 'Đúng Hẹn'),
}

export const pageStateWords: Translation<typeof vietnamese.pageStateWords> = {
  mark: '?',
  unread: (reason) => `Đúng Hẹn: this page is not read yet. ${reason}`,
  asks: (count) => `Đúng Hẹn: ${counted(count, 'question')} about this page. Press to answer.`,
}

export const addressBarWords: Translation<typeof vietnamese.addressBarWords> = {
  hint: 'Đúng Hẹn: type part of a dossier number, such as its last digits',
  course: (number) => `${number} - course as observed`,
}

export const answerProblems: Translation<typeof vietnamese.answerProblems> = {
  notRecorded: 'This dossier is not in the history on this computer yet. Reload the page, then try again.',
  shutOut:
    'This system was removed from the extension’s settings, or the browser no longer lets it be read. Due dates have been taken off the page, and it is not recorded any more. To use it again, open the extension’s settings, section One-stop systems.',
  noDueDate: 'This dossier has no due date, so the answer could not be recorded.',
}

export const menuWords: Translation<typeof vietnamese.menuWords> = {
  'copy-number': 'Copy the dossier number',
  'write-apology': 'Write an apology letter',
  'open-timeline': 'Course of the dossier',
}

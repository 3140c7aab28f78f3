import type { Translation } from '../catalogue'
import type * as vietnamese from '../walk-start'

export const walkStartWords: Translation<typeof vietnamese.walkStartWords> = {
  start: 'Read all pages',
  startHint:
    'The extension presses this list’s button for the next page, reads each page, then returns to the page you are on.',
  notStarted: 'Reading the pages could not be started.',
}

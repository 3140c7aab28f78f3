import type * as vietnamese from '../calendar-file'
import type { Translation } from '../catalogue'

export const calendarFileWords: Translation<typeof vietnamese.calendarFileWords> = {
  syntax: (line) =>
    `Line ${line}: the file is not valid JSON from here on. Check commas, brackets and quotation marks.`,
  value: (line, place) =>
    `Line ${line} (${place}): the value is wrong. Dates are written like 2026-11-24, times like 07:00, and a period starts when the one before has ended.`,
  wholeFile: 'whole file',
  tooLarge: 'The file is too large for a working calendar.',
}

import type { Translation } from '../catalogue'
import type * as vietnamese from '../profile-file'

export const profileProblemKinds: Translation<typeof vietnamese.profileProblemKinds> = {
  notJson: 'the file is not a page reading (not valid JSON)',
  tooLarge: 'the file is too large for a page reading',
  missing: 'missing or empty',
  wrongType: 'wrong type of value',
  notAllowed: 'value not accepted',
  tooLong: 'too long or too many entries',
  unknownKey: 'the extension does not know this entry (misspelt, or written by a newer version)',
  badSelector: 'CSS selector not valid',
}

export const profileProblemWords: Translation<typeof vietnamese.profileProblemWords> = {
  more: (count) => `And ${count} more.`,
}

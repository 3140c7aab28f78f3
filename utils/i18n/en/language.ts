import type { Translation } from '../catalogue'
import type * as vietnamese from '../language'

export const languageWords: Translation<typeof vietnamese.languageWords> = {
  intro: 'Choose the language of the extension on this computer, whatever the browser’s language is.',
  label: 'Display language',
  hint: 'Documents, reports, samples for inspection, statements and explanations for applicants are always in Vietnamese.',
}

import type { Translation } from '../../catalogue'
import type * as vietnamese from '../../warnings/shared'

export const basisWords: Translation<typeof vietnamese.basisWords> = {
  unchecked: 'By your office’s settings (not checked against the original text)',
}

export const groupNames: Translation<typeof vietnamese.groupNames> = {
  time: 'Terms',
  stillness: 'No movement',
  paperAgainstFact: 'Dates on paper and in fact',
  duties: 'Written duties',
  responsibility: 'People and units that have the dossier',
}

export const observedWords: Translation<typeof vietnamese.observedWords> = {
  moment: (timeOn) => `at ${timeOn}`,
  between: (from, to) => `between ${from} and ${to}`,
  timeOn: (time, date) => `${time} on ${date}`,
  since: (when) => `To be checked since ${when}`,
  onDay: (date) => date,
  dueShown: (seen, due) => `${seen} the system showed the due date ${due}`,
  changeShown: (between, what, before, after) =>
    `${between} the ${what} changed from “${before}” to “${after}”`,
}

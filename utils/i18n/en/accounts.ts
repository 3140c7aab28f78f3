import type * as vietnamese from '../accounts'
import type { Translation } from '../catalogue'

export const accountWords: Translation<typeof vietnamese.accountWords> = {
  heading: 'Whose figures?',
  text: 'Several accounts have used this computer. Each sees only the dossiers that were shown to it.',
  everyone: 'All accounts on this computer',
  shown: (account) => `Figures of account ${account}.`,
  shownEveryone: 'Figures of all accounts on this computer.',
  other: 'Another account',
}

import type { Translation } from '../catalogue'
import type * as vietnamese from '../reset'

export const resetWords: Translation<typeof vietnamese.resetWords> = {
  open: (section) => `Reset “${section}”…`,
  question: (section) => `Reset “${section}” to its defaults?`,
  lost: 'What your office has entered in this part will be lost. The other parts, the history of dossiers and what the computer’s administrator has set stay.',
  keep: 'Keep the current settings',
  confirm: 'Reset',
}

import type { Translation } from '../catalogue'
import type * as vietnamese from '../commands'

export const commandWords: Translation<typeof vietnamese.commandWords> = {
  urgent: (at, count, number, badge) => `Urgent dossier ${at}/${count}: ${number}. ${badge}.`,
  noneUrgent: 'No urgent dossier is left on this page.',
  backToFirst: 'Back at the first urgent dossier.',
  noNumberYet: 'no number yet',
  whichDossier:
    'It is not clear which dossier to write for. Move the pointer onto the dossier’s row and press again.',
  notOnRow: 'The place that was right-clicked is not a dossier’s row that the extension reads.',
  rowChanged: 'The row that was right-clicked has changed, so nothing was done. Right-click the row again.',
  noNumber: 'This row has no dossier number yet.',
  copied: (number) => `Number ${number} copied.`,
  pressToCopy: (number) => `Press the button to copy number ${number}.`,
  copy: 'Copy the dossier number',
  close: 'Close',
  failed: 'It could not be opened. Try again.',
}

import type { Translation } from '../catalogue'
import type * as vietnamese from '../settings'

export const settingsProblems: Translation<typeof vietnamese.settingsProblems> = {
  notSettings:
    'The settings saved on this computer cannot be read. The default settings are in use; the saved ones are kept.',
  newer:
    'The settings on this computer were saved by a newer version of the extension. Update the extension; until then the default settings are in use and the saved ones are kept.',
  unreadable: (places) =>
    `Some saved settings are not valid (${places.join(', ')}). The default settings are in use; the saved ones are kept.`,
  refused: (places) =>
    `Not saved: some values are not valid (${places.join(', ')}). Correct them and save again.`,
  catalogueUnreadable:
    'The list of procedures saved on this computer cannot be read and is not used for now. Import it again from its file.',
  profilesUnreadable:
    'The page readings your office has set up on this computer cannot be read and are not used for now. Import them again from their files.',
  catalogueTooLarge:
    'The list is too large to be saved in the browser. Keep only the procedures your office receives or resolves.',
}

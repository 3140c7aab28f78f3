import type { Translation } from '../catalogue'
import type * as vietnamese from '../profile-options'
import { counted } from './counted'

export const profileWords: Translation<typeof vietnamese.profileWords> = {
  intro:
    'Set up by an officer on the system’s own page, or imported from another office’s file. Such a file holds names of columns and places on the page, no dossiers.',
  none: 'No page reading of your own yet. Open a list of dossiers, press the Đúng Hẹn button and choose “Set up how this page is read”.',
  name: 'Name',
  nameNeeded: 'Enter a name that distinguishes it from the others.',
  reads: (columns) => `Reads: ${columns}.`,
  usedBy: (consoles) => `Used for: ${consoles}.`,
  unused: 'No system uses it yet. Choose it under “Kind of system” above.',
  export: 'Export reading',
  exportOf: (name) => `Export the reading ${name} to a file`,
  fileName: (name) => `page-reading-${name}`,
  remove: 'Delete',
  removeOf: (name) => `Delete the reading ${name}`,
  inUse: 'A system still uses this reading. Choose another kind for that system before you delete it.',
  removed: 'Deleted.',
  import: 'Import a reading from a file',
  importHint: 'A .json file exported by this extension. You see what it holds before it is saved.',
  unreadable: 'The file cannot be opened.',
  refused: 'This file cannot be used:',
  preview: (name) => `Reading “${name}”`,
  lists: (count) => `Reads ${counted(count, 'kind')} of list`,
  details: (count) => `and ${counted(count, 'kind')} of detail page`,
  columns: 'Columns',
  heading: 'Name on the page',
  meaning: 'Read as',
  accept: 'Save this reading',
  decline: 'Do not save',
  saved: 'Saved. Choose it under “Kind of system” for the system that is to use it.',
}

import type { Translation } from '../catalogue'
import type * as vietnamese from '../pages'

export const pageWords: Translation<typeof vietnamese.pageWords> = {
  product: 'Đúng Hẹn',
  back: 'Back',
  settings: 'Settings',
  dashboard: 'Dashboard',
  remove: 'Delete',
  badDate: 'Enter the date as dd/mm/yyyy, for example 01/07/2026.',
  wholeNumber: (least, most) => `Enter a whole number from ${least} to ${most}.`,
  reading: 'Reading the data on this computer…',
  historyUnreadable:
    'The history on this computer cannot be read. Close the extension’s other tabs and open this again; if it still fails, restart the browser.',
  noKey: 'Open this page from the extension’s list of dossiers.',
  unknownDossier:
    'The extension has not recorded this dossier yet. Open it in the one-stop system, then try again.',
  settingsNotStored:
    'The browser could not save the settings. Check that there is free space on the disk, then try again.',
}

export const consoleWords: Translation<typeof vietnamese.consoleWords> = {
  addHeading: 'Add a system',
  address: 'Address of the system',
  addressHint: 'For example: https://motcua.tinh.gov.vn',
  profile: 'Kind of system',
  chooseProfile: 'Choose the kind of system',
  profileNeeded:
    'Choose the kind of system. If it is not in the list, choose “Bảng dữ liệu khác” (another table).',
  add: 'Add this system',
  promise:
    'The browser will ask whether this page may be read. The extension only reads what the screen shows and sends nothing anywhere.',
  badAddress: 'The address must start with http:// or https://, for example https://motcua.tinh.gov.vn.',
  alreadyThere: 'This system is in the list already.',
  denied:
    'The browser was not allowed to read this page, so the system was not added. Press again and choose “Allow”.',
  allow: 'Allow reading',
  stillBlocked: 'The browser still does not allow it. Press again and choose “Allow”.',
}

export const proposalWords: Translation<typeof vietnamese.proposalWords> = {
  proposed: (name, origin) =>
    `The administrator of this computer proposes to use it with ${name} (${origin}).`,
  allow: 'Allow',
  allowOf: (name) => `Allow reading ${name}`,
}

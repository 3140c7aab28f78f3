import type { Translation } from '../catalogue'
import type * as vietnamese from '../shortcuts'

export const shortcutNames: Translation<typeof vietnamese.shortcutNames> = {
  'open-drawer': 'Open or close the list of the page’s dossiers',
  'next-urgent': 'Go to the next urgent dossier',
  'write-notice': 'Draft a document for the selected dossier',
}

export const shortcutWords: Translation<typeof vietnamese.shortcutWords> = {
  intro:
    'For use on the one-stop system’s pages. A shortcut does nothing while text is being typed into a field.',
  caption: 'Keyboard shortcuts',
  what: 'What it does',
  keys: 'Keys',
  none: 'Not set',
  change: 'Change the shortcuts',
  changeHint: 'The browser opens its own page for this: click the field, then press the keys you want.',
  changeInFirefox:
    'To change the shortcuts, open about:addons, press the gear button and choose “Manage Extension Shortcuts”.',
  notOpened:
    'The browser could not open it. Type the address chrome://extensions/shortcuts into the address bar.',
  unsupported: 'This browser has no keyboard shortcuts for extensions.',
  off: 'Keyboard shortcuts are switched off under “What runs in the system’s pages”.',
  othersHeading: 'Other quick actions',
  others: [
    'Right-click a dossier’s row: copy its number, write an apology letter, open its course.',
    'Type hs, a space and part of a dossier’s number into the browser’s address bar.',
    'In the popup, press “Open beside the page” to keep the figures open beside the system’s page.',
  ],
}

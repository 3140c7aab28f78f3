import type { Translation } from '../catalogue'
import type * as vietnamese from '../support'
import { counted } from './counted'

export const featureNames: Translation<typeof vietnamese.featureNames> = {
  list: 'Reading lists and writing the time left on their rows',
  detail: 'The panel on a dossier’s own page',
  warnings: 'Warnings about dossiers',
  colours: 'The colours of the time left',
  handle: 'The button at the page’s edge that opens the list of dossiers',
  shortcuts: 'Keyboard shortcuts',
  contextMenu: 'The entries in the right-click menu',
}

export const aboutWords: Translation<typeof vietnamese.aboutWords> = {
  intro: 'The version in use, licences, and how to find out what goes wrong.',
  version: (version) => `Đúng Hẹn, version ${version}.`,
  changes: 'What is new',
  privacy: 'What is stored and what is not',
  licences: 'Licences of the software built in',
  welcome: 'Open the first steps again',
  supportHeading: 'Support',
  supportHint:
    'What is copied: versions, how the open pages are read, how much is stored, recent errors. No dossier, no name, no system’s address.',
  copy: 'Copy support information',
  copied: 'Copied. Paste it into a message to whoever helps you.',
  notCopied: 'The browser does not allow copying. Select and copy the text below.',
  show: 'Preview what will be copied',
  errorsHeading: 'Recent errors',
  noErrors: 'No errors so far.',
  when: 'At',
  what: 'Kind of error',
  where: 'Where in the extension',
  forget: 'Clear the list of errors',
  featuresHeading: 'What runs in the system’s pages',
  featuresHint:
    'Switch off the part that causes trouble; the others go on working. Reload the system’s page to apply it.',
}

export const halvingWords: Translation<typeof vietnamese.halvingWords> = {
  heading: 'Find the part that causes the trouble',
  intro:
    'When a page of the system does not work as it should, half of the suspected parts at a time are switched off, and you are asked whether the trouble stays. Three or four times are usually enough.',
  start: 'Start',
  step: (suspects) => `${counted(suspects, 'part', 'parts')} may be the cause.`,
  first: 'Everything in the page is switched off.',
  ask: 'Reload the page that has the trouble, then answer: does it still have it?',
  stays: 'The trouble is still there',
  gone: 'The trouble is gone',
  stop: 'Stop searching',
  none: 'The trouble stays with everything off: this extension is not its cause. All parts are on again as before.',
  found: (feature) => `The cause is probably: ${feature}.`,
  turnOff: 'Switch this part off',
  keepOn: 'Leave it on',
}

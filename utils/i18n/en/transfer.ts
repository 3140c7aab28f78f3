import type { Translation } from '../catalogue'
import type * as vietnamese from '../transfer'
import { counted } from './counted'

export const transferWords: Translation<typeof vietnamese.transferWords> = {
  intro:
    'All settings in one file, for another computer or as a model for the administrator’s policy. The list of procedures, templates and page readings have files of their own in their parts; the history of dossiers is in the backup.',
  export: 'Export the settings',
  exported: (name) => `${name} has been exported.`,
  fileName: 'dung-hen-settings.json',
  import: 'Import settings',
  importHint: 'A .json file exported from this page. You see what would change before anything is saved.',
  unreadable: 'The file could not be read. Choose it again.',
  refused: 'Nothing has been imported; the settings stay as they are.',
  more: (count) => `${counted(count, 'more place', 'more places')} to be corrected.`,
  same: 'The file is the same as the settings; nothing would change.',
  preview: 'What would change',
  setting: 'Setting',
  before: 'Now',
  after: 'In the file',
  allow: 'For a system that is added, “Allow reading” still has to be pressed under One-stop systems.',
  locked: 'What the computer’s administrator has set does not change.',
  accept: 'Apply',
  decline: 'Do not apply',
  done: 'The settings in the file have been applied.',
  empty: '(empty)',
  yes: 'Yes',
  no: 'No',
  items: (count) => counted(count, 'item', 'items'),
  otherItems: (count) => `${counted(count, 'item', 'items')}, with other content`,
}

export const settingsFileProblems: Translation<typeof vietnamese.settingsFileProblems> = {
  syntax: (line) => `Line ${line}: not JSON from here on. Check commas, brackets and quotation marks.`,
  value: (line, path) => `Line ${line} (${path}): missing or not valid.`,
  wholeFile: 'the whole file',
  notSettings: 'The file is not a settings file of Đúng Hẹn.',
  newer: 'The file comes from a newer version of the extension. Update it and import the file again.',
  tooLarge: 'The file is too large for a settings file.',
}

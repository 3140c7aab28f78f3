import type * as vietnamese from '../backup'
import type { Translation } from '../catalogue'
import { counted, figure } from './counted'

export const backupProblems: Translation<typeof vietnamese.backupProblems> = {
  notBackup:
    'This is not a backup file of Đúng Hẹn. Choose a file whose name begins with “dung-hen-lich-su”.',
  newer:
    'The file was saved by a newer version of the extension. Update the extension on this computer, then choose the file again.',
  changed:
    'The file was changed or damaged after it was saved (its checksum does not match). Get it again from the computer that saved it; nothing was imported.',
  damaged: 'The content of the file is not what the extension saves. Nothing was imported.',
  tooLarge: 'The file is too large. Nothing was imported.',
  unreadable: 'The file cannot be read. Choose it again.',
  notCompared:
    'The file could not be compared with the history on this computer. Reload this page, then choose the file again; nothing was imported.',
}

export const sharedFieldNames: Translation<typeof vietnamese.sharedFieldNames> = {
  status: 'status',
  statusLabel: 'name of the status',
  step: 'step',
  holder: 'officer who has the dossier',
  unit: 'unit',
  procedure: 'procedure',
  field: 'field',
  channel: 'channel',
  submittedAt: 'date submitted',
  receivedAt: 'date received',
  dueAt: 'due date',
  stepDueAt: 'due date of the step',
  finishedAt: 'date of the result',
  returnedAt: 'date of return',
  term: 'term',
}

export const deletionReasons: Translation<typeof vietnamese.deletionReasons> = {
  expired: 'Kept long enough',
  one: 'One dossier, by an officer',
  all: 'All, by an officer',
  replaced: 'Replaced by a backup file',
}

export const backupWords: Translation<typeof vietnamese.backupWords> = {
  heading: 'Back up, pass on to a colleague',
  intro:
    'A file with the dossier history of this computer, to restore it or to merge it into another. The file holds nothing of applicants; when pages were looked at is given by the day only; there are no account names.',
  name: 'Name of this computer (for example: Desk 3)',
  nameHint: 'Whoever receives the file sees this name. Do not enter a person’s name.',
  look: 'See what the file would hold',
  save: 'Save the file',
  saved: 'The file has been saved to the downloads folder.',
  holds: 'The file holds',
  source: 'Computer',
  dossiers: 'Dossiers',
  open: 'Open',
  changes: 'Changes',
  entries: 'Officers’ entries',
  period: 'Period',
  noPeriod: 'none',
  fields: (names) => `Of each dossier its number and what was seen of: ${names.join(', ')}.`,
  failed: 'The history on this computer could not be read. Reload the page.',
  inHeading: 'Import a backup file',
  pick: 'Choose a file',
  pickHint: 'The file is checked and shown first; nothing changes until you choose below.',
  forecast: (added, updated, same, own) =>
    `If merged: ${counted(added, 'dossier')} added, ${figure(updated)} completed, ${figure(same)} known already${own > 0 ? `; ${counted(own, 'dossier')} recorded by this computer itself, kept as ${own === 1 ? 'it is' : 'they are'}` : ''}.`,
  unsigned:
    'The checksum only shows that the file is not damaged, not who saved it. Import only what a colleague has handed you.',
  merge: 'Merge into this computer’s history',
  restore: 'Replace everything with this file…',
  restoreHeading: 'Replace the whole history on this computer?',
  restoreText: (dossiers) =>
    `${counted(dossiers, 'dossier')} on this computer will be replaced by what the file holds and cannot be recovered. Times in the file are given by the day only.`,
  restoreConfirm: 'Replace all',
  keep: 'Keep',
  cancel: 'Do not import',
  merged: 'The file has been merged into the history on this computer.',
  restored: 'The history has been replaced by the file.',
}

export const careWords: Translation<typeof vietnamese.careWords> = {
  closedDays: 'Delete closed dossiers after (days)',
  closedDaysHint:
    'Counted from the day on which the dossier was seen as returned, withdrawn, refused or cancelled.',
  acknowledgedDays: 'Repeat warnings that were noted after (working days)',
  acknowledgedDaysHint: 'Overdue and changed due dates stay shown even when a reason was noted.',
  mayDeleteOpen: 'Allow deleting open dossiers',
  yes: 'Yes',
  no: 'No',
  openStay:
    'Your office does not allow deleting open dossiers, so the whole history can be neither deleted nor replaced here.',
  deletions: 'Deleted',
  when: 'When',
  why: 'Why',
  dossiers: 'Dossiers',
  oneHeading: 'Delete one dossier',
  oneNumber: 'Dossier number',
  oneDelete: 'Delete this dossier',
  oneResults: {
    deleted: 'The dossier has been deleted from the history on this computer.',
    unknown: 'There is no dossier with this number in the history on this computer.',
    open: 'The dossier is open and may not be deleted, by your office’s settings.',
    failed: 'It could not be deleted. Close the extension’s other tabs, then try again.',
  },
}

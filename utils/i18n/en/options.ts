import type { Translation } from '../catalogue'
import type * as vietnamese from '../options'
import { counted } from './counted'

export const optionsWords: Translation<typeof vietnamese.optionsWords> = {
  title: 'Đúng Hẹn settings',
  contents: 'Parts of the settings',
  saved: (time) => `Saved at ${time}.`,
  basis: 'By your office’s settings (not checked against the original text).',
  sections: {
    consoles: 'One-stop systems',
    profiles: 'Your own page readings',
    office: 'Office',
    hours: 'Working hours and days off',
    catalogue: 'List of procedures',
    thresholds: 'Warnings',
    papers: 'Document templates',
    lead: 'Views for the head of office',
    reminders: 'Reminders',
    shortcuts: 'Shortcuts and quick actions',
    language: 'Language',
    data: 'Data on this computer',
    transfer: 'Export and import settings',
    about: 'About and support',
  },
}

export const consoleSectionWords: Translation<typeof vietnamese.consoleSectionWords> = {
  intro: 'The extension works only on the systems in this list.',
  none: 'No system yet. Enter the address of your office’s one-stop system below.',
  name: 'Name',
  nameNeeded: 'Enter a name that distinguishes it from the others.',
  allowed: 'Reading is allowed',
  blocked: 'The browser does not allow reading this system yet.',
  remove: (name) => `Remove the system ${name} from the list`,
  removed: 'Removed from the list. What was recorded of this system is kept on this computer.',
  added: 'The system has been added. Reload its pages that are open.',
}

export const officeWords: Translation<typeof vietnamese.officeWords> = {
  intro:
    'For the head, the recipients and the signature of documents, which are in Vietnamese. What is left empty is printed as dots.',
  parent: 'Parent authority',
  parentHint: 'For example: ỦY BAN NHÂN DÂN TỈNH …',
  name: 'Issuing office',
  place: 'Place',
  placeHint: 'Printed before the date on a document, for example: Cần Thơ',
  desk: 'Name of the desk that receives dossiers and returns results',
  role: 'Role of your office',
  roles: {
    resolving: 'Agency that resolves dossiers (drafts and signs the apology letter)',
    desk: 'One-stop desk (passes letters on, informs applicants)',
  },
  symbol: 'Document symbol',
  symbolHint: 'What follows the number, for example: PXL-TTPVHCC',
  returnPlace: 'Where results are returned',
  recipients: 'Recipients',
  recipientsHint: 'One per line, after the line “Như trên”.',
  signers: 'Signers',
  noSigner: 'No signer yet. Documents leave the signature empty.',
  signer: (position, name) => (name ? `Signer ${position}: ${name}` : `Signer ${position}`),
  signerName: 'Full name',
  signerTitle: 'Position',
  signerTitleHint: 'As on the document, for example: PHÓ GIÁM ĐỐC',
  authority: 'Authority to sign',
  authorities: {
    '': 'Head, in his or her own right',
    'KT.': 'KT. (for the head)',
    'TL.': 'TL. (by order)',
    'TM.': 'TM. (on behalf)',
    'TUQ.': 'TUQ. (by delegation)',
    'Q.': 'Q. (acting)',
  },
  onBehalfOf: 'For, by order of or on behalf of whom',
  validFrom: 'Signs from',
  validTo: 'Signs until',
  dateHint: 'dd/mm/yyyy; leave empty for no limit',
  datesReversed: 'The end is before the start.',
  addSigner: 'Add signer',
  removeSigner: (name) => (name ? `Delete signer ${name}` : 'Delete the signer without a name'),
}

export const hoursWords: Translation<typeof vietnamese.hoursWords> = {
  intro: 'Working hours decide when a dossier is overdue. Enter those of your office exactly.',
  weekCaption: 'Weekly working hours',
  weekHint:
    'Each period is start–end, two periods are separated by a comma, for example: 07:30–11:30, 13:30–17:00. Leave empty for a day off.',
  day: 'Day',
  hours: 'Working hours',
  total: 'Total',
  totalHours: (hours) => counted(hours, 'hour'),
  off: 'Off',
  notEight: 'The total is not 8 hours; check it if that is not intended.',
  copyMonday: 'Use Monday’s hours from Tuesday to Friday',
  noWorkingTime: 'At least one day of the week must be worked.',
  problems: {
    notUnderstood: 'Enter it like 07:30–11:30, 13:30–17:00.',
    reversed: 'The end must be after the start.',
    overlapping: 'The periods overlap.',
    tooMany: 'At most four periods in a day.',
  },
  weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],

  editsCaption: 'Days off and worked days of your office',
  editsHint: 'They take precedence over the general table of days off below.',
  noEdits: 'Your office has none.',
  date: 'Date',
  kind: 'Kind',
  kinds: { off: 'Day off', worked: 'Worked' },
  note: 'Note',
  noteHint: 'For example: day off in lieu, by notice no. …',
  workedHours: 'Hours of that day',
  workedHoursHint: 'Leave empty if as on ordinary days.',
  dateHint: 'dd/mm/yyyy',
  addEdit: 'Add day',
  removeEdit: (date) => `Delete ${date}`,
  alreadyThere: 'This day is in the list already. Delete that line before adding it again.',

  nationalHeading: 'General table of days off and worked days',
  tableVersion: (date) => `Table of ${date}. The extension does not fetch a new one by itself.`,
  year: (year) => `Year ${year}`,
  yearStatus: { official: 'by official notice', provisional: 'provisional, awaiting the official notice' },
  yearDays: (off, worked) =>
    `${counted(off, 'weekday')} off, ${counted(worked, 'weekend day')} worked in exchange`,
  decideOff: 'Our office is off on this day',
  decideWorked: 'Our office works on this day',
  decided: (kind) => `Your office has chosen: ${kind.toLowerCase()}.`,
  name: 'Occasion',
  notice: 'Notice',
}

export const dataWords: Translation<typeof vietnamese.dataWords> = {
  intro:
    'The history is kept in the browser on this computer only and is sent nowhere. Names, papers, addresses and telephone numbers of applicants are not kept.',
  caption: 'Currently kept',
  what: 'Content',
  count: 'Number',
  counts: {
    dossiers: 'Dossiers',
    changes: 'Recorded changes',
    entries: 'Officers’ entries (actions, on time or late, documents)',
    looks: 'Page views',
    imported: 'Dossiers from other computers’ files',
  },
  deleteAll: 'Delete the whole history…',
  confirmHeading: 'Delete the whole history on this computer?',
  confirmText: (dossiers) =>
    `${counted(dossiers, 'dossier')} with all changes, answers and records of documents sent will be deleted and cannot be recovered. Your office’s settings and the data in the one-stop system stay.`,
  confirm: 'Delete all',
  keep: 'Keep',
  deleted: 'The history on this computer has been deleted.',
  notDeleted: 'It could not be deleted. Close the extension’s other tabs, then try again.',
}

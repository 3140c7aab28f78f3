import type * as vietnamese from '../calendar-options'
import type { Translation } from '../catalogue'
import { counted, figure } from './counted'

export const calendarWords: Translation<typeof vietnamese.calendarWords> = {
  fileHeading: 'Take the calendar to another computer',
  fileHint:
    'A JSON file with your office’s hours and days. On importing you see what would change before it is saved.',
  export: 'Export the calendar to a file',
  exported: (name) => `Exported to ${name}.`,
  fileName: 'lich-lam-viec.json',
  import: 'Import a calendar from a file',
  refused: 'The calendar was not imported; the current one is kept.',
  moreProblems: (count) => `${counted(count, 'more place')} to correct.`,
  unreadable: 'The file cannot be read. Choose it again.',
  tooMuch:
    'The file has more days, more periods or longer notes than can be saved (2,000 days, 4 periods a day, notes of 300 characters).',
  same: 'The file is the same as the current calendar; nothing changes.',

  whoseHeading: 'Calendars of resolving agencies (if any)',
  whoseHint:
    'An agency that works other hours or days has a calendar of its own, and its dossiers are counted by it. All others follow your office’s calendar.',
  whose: 'Calendar shown',
  ownOffice: 'Office (and agencies without a calendar of their own)',
  agencyName: 'Agency with a calendar of its own',
  agencyNameHint: 'Exactly as the unit column of the one-stop system writes it.',
  agencyNameNeeded: 'Enter the agency’s name first.',
  agencyAlreadyThere: 'This agency has a calendar already.',
  addAgency: 'Add calendar',
  removeAgency: (unit) => `Remove the calendar of ${unit}`,
  agencyAdded: (unit) => `Add a calendar of ${unit}`,
  agencyRemoved: (unit) => `Remove the calendar of ${unit}, count by the office’s`,
  ofAgency: (unit, change) => `${unit}: ${change}`,

  seasonsHeading: 'Seasonal hours',
  seasonsHint: 'Summer and winter hours that come every year. Outside them the weekly hours above apply.',
  season: (from, to) => `Hours from ${from} to ${to}`,
  seasonFrom: 'From (every year)',
  seasonTo: 'Until the end of (every year)',
  yearlyDateHint: 'dd/mm',
  badYearlyDate: 'Enter the date as dd/mm, for example 15/04.',
  seasonAlreadyThere: 'This season is in the list already.',
  addSeason: 'Add season',
  removeSeason: (name) => `Remove ${name.charAt(0).toLowerCase()}${name.slice(1)}`,

  closuresHeading: 'Unplanned closures within a day',
  closuresHint:
    'For example a power cut or a staff meeting: this time does not count in terms given in hours.',
  closedOn: 'Date of the closure',
  closedHours: 'Hours closed',
  closedHoursHint: 'For example: 08:00–09:30',
  closedHoursNeeded: 'Enter the hours closed, for example 08:00–09:30.',
  addClosure: 'Add closure',
  removeClosure: (date, hours) => `Delete the closure ${hours} on ${date}`,

  intakeHeading: 'Hours in which dossiers are received',
  intakeLabel: 'Your office receives dossiers',
  intakeHint: 'Receiving dossiers on Saturday mornings does not make Saturday a day that counts.',
  intakeSame: 'In working hours',
  intakeOwn: 'In hours of their own',

  basisHeading: 'Legal basis of the count',
  basisHint:
    'When your office has checked the way of counting against the original text, record it; the explanation then prints this basis instead of the sentence above.',
  basisText: 'Basis',
  basisTextHint: 'Number, date and article of the text, as your office has read it.',
  basisCheckedBy: 'Checked by',
  basisCheckedByHint: 'Name or position of the officer.',
  basisCheckedOn: 'Checked on',
  basisNotWhole: 'Enter the basis, who checked it and when.',
  basisRecord: 'Record as checked',
  basisWithdraw: 'Withdraw',

  proposal: 'If the calendar changes like this',
  added: (date, what) => `Add ${date}: ${what}`,
  removed: (date, what) => `Remove ${date}: ${what}`,
  changed: (date, before, after) => `${date}: ${before} → ${after}`,
  hours: (day, before, after) => `${day}: ${before} → ${after}`,
  seasonsChange: 'Seasonal hours change',
  closuresChange: 'Closures within a day change',
  intakeChange: 'Hours in which dossiers are received change',
  off: 'off',
  movesUnreadable:
    'The history on this computer cannot be read, so the change was tried on no dossier. Close the extension’s other tabs and open this page again before changing the calendar.',
  noneMoved: (known) =>
    known === 0
      ? 'No dossier has both a date of receipt and a term to try it on.'
      : `Tried on ${counted(known, 'dossier')}: no computed due date changes.`,
  moved: (moved, known) =>
    `${figure(moved)} of ${counted(known, 'dossier')} it could be tried on would get another due date.`,
  movedCaption: 'Dossiers with another due date',
  number: 'Dossier number',
  noNumber: 'No dossier number yet',
  before: 'Due date now',
  after: 'Due date then',
  more: (count) => `And ${counted(count, 'more dossier')}.`,
  reserve:
    'The computed due date, as if there were no supplement and no pause. The date promised to the applicant does not change.',
  accept: 'Change the calendar',
  decline: 'Keep the current calendar',
}

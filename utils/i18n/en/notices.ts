import { maxDaysAsked } from '@/utils/notices/extension'
import type { Translation } from '../catalogue'
import type * as vietnamese from '../notices'
import { dayWithWeekday, gapInWords, sentWays as ways } from '../notices'
import { dateAndTime, fullDate } from '../time-words'
import { counted } from './counted'

export const noticeTexts: Translation<typeof vietnamese.noticeTexts> = {
  basisUnchecked: 'By your office’s settings (not checked against the original text)',
  basisChecked: (text, by, on) => `${text} (checked by ${by}${on === null ? '' : ` on ${fullDate(on)}`})`,

  roles: {
    resolving: 'Agency that resolves the dossier',
    desk: 'One-stop desk (official letter)',
  },

  templateProblems: {
    notDocx:
      'The template is not a readable Word .docx file (or larger than 10 MB). Open it in Word and save it as .docx.',
    damaged: 'The template is damaged. Open it in Word and save it as .docx.',
    unopenedTag: (tag) => `Tag “${tag}}” lacks its opening “{”.`,
    unclosedTag: (tag) => `Tag “{${tag}” lacks its closing “}”.`,
    duplicateOpen: (tag) => `Tag “${tag}” opens with “{{”; use one brace.`,
    duplicateClose: (tag) => `Tag “${tag}” closes with “}}”; use one brace.`,
    unopenedSection: (tag) => `A section ends with “{/${tag}}” but has no “{#${tag}}” to begin with.`,
    unclosedSection: (tag) => `A section begins with “{#${tag}}” but has no “{/${tag}}” to end with.`,
    wrongClosing: (tag) => `The section “{#${tag}}” is ended by a tag of another name.`,
    misplacedSection: (tag) =>
      `The two ends of the section “${tag}” do not fit together (one in a table, the other outside, for example).`,
    rawTag: (tag) => `Tag “{@${tag}}” cannot be used in a template.`,
    other: (tag) =>
      tag ? `Tag “${tag}” in the template is not right.` : 'A tag in the template is not right.',
  },
}

export const draftGaps: Translation<typeof vietnamese.draftGaps> = {
  days: 'the working days asked for',
  reason: 'the reason',
  note: 'the reason in your own words',
  insist: 'that another new date is to be set',
}

export const gapWords: Translation<typeof vietnamese.gapWords> = {
  badAnswer: (field) => `${field} (not entered correctly)`,
}

export const extensionProblems: Translation<typeof vietnamese.extensionProblems> = {
  daysNotWhole: 'Enter a whole number of working days, for example 5.',
  daysOutOfRange: `Enter from 1 to ${maxDaysAsked} working days.`,
  notAfterToday: 'The new date must be after today. Ask for more days, or count from today.',
}

export const noticePageWords: Translation<typeof vietnamese.noticePageWords> = {
  title: 'Draft document',
  reading: 'Reading the dossier’s data…',
  noKey: 'No dossier chosen. Open this page with “Draft document” on a dossier or in the extension’s list.',
  unknownPaper: 'The extension has no document of this kind.',
  unknownDossier:
    'This dossier is not in the history on this computer. Open it in the one-stop system, then press “Draft document”.',
  historyFailed:
    'The history on this computer could not be read. Close the extension’s other tabs, then open this page again.',
  checkForm:
    'The document’s wording, in Vietnamese, is the extension’s own. Your office must check it against the form in force before it is signed.',
  draftNote:
    'The box “DỰ THẢO” (draft) at the head is printed until your office records that it has checked this form (Settings, Document templates); it can be deleted in Word.',

  choice: 'Kind of document',
  kindOfPaper: 'Document to draft',
  fitting: 'Fits this dossier',
  others: 'Other documents',

  interrupted: (name, at) =>
    `There is an unfinished “${name}” of ${dateAndTime(at)}. The addressee’s name and the wording were not kept and must be entered again.`,
  resume: 'Go on with it',
  decline: 'Discard it',

  asks: 'Content of the document',
  asksHint:
    'This is printed in the document only and not kept. What is marked * must be entered before downloading or printing.',
  required: (name) => `${name} *`,
  dateHint: 'dd/mm/yyyy',
  badCount: 'Enter a whole number, for example 1.',
  agencies: 'Agencies addressed',
  agenciesHint: 'One per line, for example: Chủ tịch Ủy ban nhân dân xã.',
  about: 'Dossier and unit',

  dossier: 'Dossier',
  number: 'Dossier number',
  noNumber: 'No dossier number yet',
  promised: 'Due date',
  noPromise: 'No due date shown by the system',
  lastSeen: (at) => `As the system showed it at ${dateAndTime(at)}.`,

  paper: 'Document',
  role: 'Written by',
  titleOfPaper: 'Title of the document',
  basis: 'Basis of the form',

  addressee: 'Addressee',
  kind: 'The addressee is',
  kinds: { person: 'A person (Ông/Bà)', organisation: 'An organisation' },
  sendTo: 'Send to',
  sendToWhom: { owner: 'The dossier’s owner', submitter: 'The applicant' },
  submitterAbsent: 'The open page of the dossier does not show who handed it in. Enter the name by hand.',
  submitterName: 'Name of the applicant',
  name: 'Name of the dossier’s owner',
  address: 'Address',
  procedure: 'Name of the procedure',
  resolvingUnit: 'Unit in charge',
  applicantRead:
    'The name was taken from the dossier’s open page. Name and address are used in this document only and not kept.',
  applicantAbsent:
    'The name could not be filled in, since no open page shows this dossier. Open the dossier in the system and press “Fetch again”, or enter it by hand.',
  readAgain: 'Fetch again',

  extension: 'New due date',
  days: 'Working days asked for',
  countFrom: 'Counted from',
  fromDue: (day) => `the due date ${fullDate(day)}`,
  fromToday: (day) => `today ${fullDate(day)}`,
  newDue: (day) => `New due date: ${dayWithWeekday(day)}.`,
  counted: ({ days, countedFrom }) =>
    `${counted(days, 'working day')} after ${fullDate(countedFrom)}, that day not counted.`,
  daysOff: (count) => `${counted(count, 'day')} off not counted`,
  dayOff: (day, name) => (name ? `${dayWithWeekday(day)} (${name})` : dayWithWeekday(day)),
  provisional: (year) => `The days off of ${year} are not official yet: the new date is provisional.`,
  again: (times) =>
    `This dossier has already been given a new date ${times === 1 ? 'once' : `${times} times`}. Another one may be against the rules: report to the head of office before drafting.`,
  insist: 'Reported to the head of office; another new date is still needed',

  reason: 'Reason for the delay',
  listedReason: 'Reason from the list',
  chooseReason: '— Choose a reason —',
  note: 'Addition to the reason',
  noteHint: 'Printed in the document, not kept; write it in Vietnamese. No identity or telephone numbers.',
  noteHintOther: 'Give the reason in a whole sentence, in Vietnamese. Printed in the document, not kept.',
  signer: 'Signer',
  noSigner: 'Leave empty (by hand)',
  noSigners: 'Your office’s settings have no signer; the signature is left empty.',

  missing: 'Missing from the document',
  missingFrom: {
    dossier: '',
    applicant: '',
    office: ' (enter it in Settings)',
    officer: '',
    blank: '',
  },
  missingHint: 'These places are printed as dots, to be filled in by hand.',
  nothingMissing:
    'Nothing is missing. Number, date and signature are left empty for the registry and the signer.',
  gaps: (gaps) => `Before downloading or printing, enter: ${gaps.map(gapInWords).join('; ')}.`,

  download: 'Download .docx',
  print: 'Print',
  copy: 'Copy short message',
  downloaded: (name) => `Downloaded ${name}. The file holds personal data; delete it after use.`,
  printed: 'The print dialog was opened.',
  copied: 'Copied. Send it through your office’s official channels only.',
  copyFailed: 'The browser did not allow copying. Select and copy the message below.',
  recordFailed: 'The draft could not be recorded in the history. Reload the page, then try again.',
  shortText: 'Short message',
  shortTextHint: 'Send it through your office’s official channels only.',

  preview: 'Preview',
  templateFailed: 'The template cannot be used:',

  register: 'Documents drafted for this dossier',
  drafted: (name, at, { oldDue, newDue, daysAsked }) =>
    newDue === null
      ? `${name}, drafted at ${dateAndTime(at)}.`
      : `${name}, drafted at ${dateAndTime(at)}: due ${oldDue === null ? 'not shown' : fullDate(oldDue)}, new date ${fullDate(newDue)}${daysAsked === null ? '' : ` (${counted(daysAsked, 'working day')})`}.`,
  reappointment: (time) => `New date number ${time}.`,
  draftedBy: (account, side) => `Drafted under the account ${account} (${side}).`,
  unknownAccount: 'not shown by the page',
  fromTemplate: (hash) => `Template: ${hash}.`,
  sent: (on, way) => `Sent on ${fullDate(on)}, ${ways[way].toLowerCase()}.`,
  sentOn: 'Sent on',
  sentWay: 'How it was sent',
  markSent: 'Mark as sent',
  sentOnWrong: 'The day must lie between that of the draft and today.',
}

export const sentWays: Translation<typeof vietnamese.sentWays> = {
  counter: 'Handed over in person',
  email: 'By e-mail',
  sms: 'By text message',
  post: 'By post',
  portal: 'Through the public service portal',
}

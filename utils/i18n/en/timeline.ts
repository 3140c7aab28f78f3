import type { Translation } from '../catalogue'
import { dateAndTime } from '../time-words'
import type * as vietnamese from '../timeline'
import { counted } from './counted'

export const timelineWords: Translation<typeof vietnamese.timelineWords> = {
  title: 'Course of the dossier',
  noNumber: 'no number yet',
  print: 'Print the summary',
  sheetTitle: 'Summary of the course as observed',
  sheetNote: '(does not replace the control sheet)',
  number: 'Dossier number',
  procedure: 'Procedure',
  notShown: 'not shown by the system',
  observed: (from, to) =>
    `Only what was shown on this computer, from ${dateAndTime(from)} to ${dateAndTime(to)}.`,
  printedOn: (at) => `Made at ${dateAndTime(at)}.`,
  notSoleEvidence:
    'Made from what the screen has shown; not the sole evidence for holding anybody to account.',

  limits: 'Terms',
  limitKinds: { promised: 'Overall due date', agency: 'Due at the resolving agency' },
  limit: 'Term',
  due: 'Due',
  countedDue: (from, to) =>
    from === to ? `${to}, by the list of procedures` : `between ${from} and ${to}, by the list of procedures`,
  remaining: 'Left',
  responsible: 'Unit responsible',
  noDue: 'Not shown by the system',
  agencyUnknown: 'cannot be counted, no page shows it',
  picture: 'Course over time',
  pictureText: (stages) => `${counted(stages, 'stage')} over time; the same is in the table below.`,
  legendSeen: 'seen',
  legendUnsure: 'possible, between two looks',
  legendGap: 'no looks',
  legendDue: 'due date',
  legendOldDue: 'earlier due date',

  stages: 'Stages',
  stage: 'Stage',
  holder: 'Officer',
  unit: 'Unit',
  began: 'Began',
  ended: 'Ended',
  time: 'Working time',
  beforeFirst: (at) => `before the first look, ${dateAndTime(at)}`,
  stillAt: (at) => `not ended, ${dateAndTime(at)}`,

  events: 'Other events',
  when: 'When',
  what: 'What',
  noEvents: 'No changed due date, pause or recorded action was seen.',
  gaps: 'Times without looks',
  gapNote:
    'Nobody opened a page with this dossier on this computer in these times, so what happened is not known.',
  noGaps: 'None of two working days or more.',
}

export const statusNames: Translation<typeof vietnamese.statusNames> = {
  submitted: 'Newly submitted',
  accepted: 'Received',
  processing: 'Being processed',
  consulting: 'Consultation',
  awaitingSignature: 'Waiting for signature',
  awaitingApplicant: 'Waiting for supplement',
  paused: 'Paused',
  finished: 'Result ready',
  returned: 'Result returned',
  refused: 'Refused',
  withdrawn: 'Withdrawn',
  cancelled: 'Cancelled',
  unknown: 'Another status',
  notShown: 'Status not shown by the system',
}

export const clockNames: Translation<typeof vietnamese.clockNames> = {
  notStarted: 'term not running yet',
  running: 'term running',
  waiting: 'term paused',
  ended: 'result ready or ended',
}

export const eventWords: Translation<typeof vietnamese.eventWords> = {
  step: (step) => `step “${step}”`,
  between: (from, to) => `from ${from} to ${to}`,
  dueMoved: (before, after) => `Due date changed from ${before} to ${after}`,
  noDue: 'none',
  paused: 'Term paused: waiting for a supplement, or paused',
  resumed: 'Term running again',
  answers: {
    onTime: 'An officer said it would be on time',
    late: 'An officer said it would be late',
  },
  drafted: 'Document drafted',
  draftedUntil: (newDue) => `Document drafted with the new date ${newDue}`,
  sent: (on) => `Document sent on ${on}`,
  retraction: 'An entry was withdrawn',
}

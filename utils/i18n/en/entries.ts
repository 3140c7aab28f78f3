import type { Translation } from '../catalogue'
import type * as vietnamese from '../entries'

export const draftProblems: Translation<typeof vietnamese.draftProblems> = {
  missing: 'This is needed.',
  future: 'This day has not come yet. Enter the day on which it was done.',
  past: 'This day is past. Enter the day by which the update will be done.',
  order: 'This day cannot be before the one above.',
  badDate: 'The date is not right. Enter it as dd/mm/yyyy, for example 20/11/2026.',
  personal: {
    identity: 'This looks like an identity number. Personal data is not kept; remove the number.',
    phone: 'This looks like a telephone number. Personal data is not kept; remove the number.',
    email: 'This looks like an e-mail address. Personal data is not kept; remove the address.',
  },
}

export const entryKindNames: Translation<typeof vietnamese.entryKindNames> = {
  obstacle: 'Obstacle',
  consultation: 'Consultation of another agency',
  excludedTime: 'Time left out of the term',
  feedback: 'Feedback or petition',
  acknowledged: 'Warning noted, with a reason',
  resultAnnounced: 'Citizen told that the result is ready',
  reviewed: 'Dossier reviewed',
  absence: 'Officer away',
  onTimeAnswer: 'On time or late',
}

export const onTimeNames: Translation<typeof vietnamese.onTimeNames> = {
  onTime: 'Will be returned on time',
  late: 'Will not be returned on time',
}

export const obstacleReasonNames: Translation<typeof vietnamese.obstacleReasonNames> = {
  unclearRule: 'Rules unclear or overlapping',
  beyondAuthority: 'Beyond our authority',
  missingRecords: 'Original records or data to compare with are missing',
  disagreement: 'Agencies disagree',
  dispute: 'Dispute or complaint',
  system: 'Fault of the system or its connections',
  other: 'Another reason',
}

export const excludedTimeReasonNames: Translation<typeof vietnamese.excludedTimeReasonNames> = {
  disaster: 'Natural disaster, epidemic, fire',
  systemFailure: 'System failure',
  financialDuty: 'Waiting for a payment',
  applicantRequest: 'Stopped at the applicant’s request',
  posting: 'Public posting',
  assessment: 'Assessment, survey, verification on site',
  other: 'Another reason',
}

export const feedbackKindNames: Translation<typeof vietnamese.feedbackKindNames> = {
  reflection: 'Feedback',
  petition: 'Petition',
}

export const acknowledgedReasonNames: Translation<typeof vietnamese.acknowledgedReasonNames> = {
  resolvedAwaitingUpdate: 'Resolved, to be updated in the system',
  syncError: 'Synchronisation fault, reported to IT',
  awaitingAgency: 'Waiting for another agency',
}

export const announceWayNames: Translation<typeof vietnamese.announceWayNames> = {
  phone: 'Telephone',
  sms: 'Text message',
  email: 'E-mail',
  portal: 'Public service portal',
  post: 'Post',
  counter: 'At the counter',
}

export const entryFieldNames: Translation<typeof vietnamese.entryFieldNames> = {
  reasonCode: 'Reason',
  since: 'Obstacle since',
  applicantToldOn: 'Applicant told on',
  superiorToldOn: 'Reported to the competent level on',
  agency: 'Agency consulted',
  sentOn: 'Request sent on',
  answerDueOn: 'Answer asked for by',
  consultationAnsweredOn: 'Answered on',
  from: 'From',
  to: 'Until the end of',
  document: 'Supporting document (number, date)',
  feedbackKind: 'Kind',
  receivedOn: 'Received on',
  moreAskedOn: 'More information asked for on',
  refusedOn: 'Refused on',
  answeredOn: 'Answered on',
  publishedOn: 'Answer published on',
  rule: 'Warning',
  updateBefore: 'Will be updated by',
  reportedOn: 'Reported to IT on',
  on: 'Told on',
  way: 'How',
  holder: 'Officer away',
  absentFrom: 'Away from',
  answer: 'Will this dossier be returned on time?',
}

export const entryWords: Translation<typeof vietnamese.entryWords> = {
  heading: 'Record an action',
  choose: 'Action',
  chooseFirst: 'Choose an action',
  save: 'Record',
  saving: 'Recording…',
  cancel: 'Cancel',
  reviewedHint: 'Records that this dossier was reviewed today.',
  saved: 'Recorded.',
  correct: 'Correct',
  correctLine: (line) => `Correct: ${line}`,
  retract: 'Withdraw',
  retractLine: (line) => `Withdraw: ${line}`,
  listHeading: 'Recorded',
  openEnd: 'Leave empty if it has not ended.',
  ifDone: 'Leave empty if not done yet.',
  holderHint:
    'The name as it stands in the one-stop system. The warning holds for all dossiers of this officer.',
  agencyHint: 'Enter the agency’s name, not a person’s.',
  dateHint: 'dd/mm/yyyy',
  notSaved: 'It could not be recorded. Reload the page, then try again.',
  notRecorded: 'The dossier is not in the history on this computer yet, so no action can be recorded.',
  chooseReason: 'Choose a reason',
  chooseWay: 'Choose how',
  chooseKind: 'Choose a kind',
  chooseRule: 'Choose a warning',
  chooseAnswer: 'Choose an answer',
}

export const entryLineWords: Translation<typeof vietnamese.entryLineWords> = {
  obstacle: (since, reason) => `Obstacle since ${since}: ${reason}`,
  applicantTold: (on) => `applicant told on ${on}`,
  superiorTold: (on) => `reported to the competent level on ${on}`,
  consultation: (agency, sent, due) => `${agency} consulted on ${sent}, answer asked for by ${due}`,
  answered: (on) => `answered on ${on}`,
  excludedTime: (from, reason) => `Left out of the term from ${from}: ${reason}`,
  until: (last) => `until the end of ${last}`,
  feedback: (kind, received) => `${kind} received on ${received}`,
  moreAsked: (on) => `more information asked for on ${on}`,
  refused: (on) => `refused on ${on}`,
  published: (on) => `published on ${on}`,
  acknowledged: (reason, last) => `Warning noted, ${reason}; repeated after ${last}`,
  updateBefore: (reason, on) => `${reason} (before ${on})`,
  reportedOn: (reason, on) => `${reason} on ${on}`,
  resultAnnounced: (on, way) => `Citizen told on ${on} (${way})`,
  reviewed: (on) => `Reviewed on ${on}.`,
  retraction: 'An entry was withdrawn.',
  absence: (holder, from, to) => `${holder} away from ${from} until the end of ${to}`,
}

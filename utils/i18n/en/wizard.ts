import type { Translation } from '../catalogue'
import type * as vietnamese from '../wizard'
import { counted } from './counted'

/** The panel lies over a part of the table; whoever sees only that part can move it. */
const compare =
  'Compare with the table (press “Move panel” where it covers a column); press “Back” where something is wrong.'

export const wizardWords: Translation<typeof vietnamese.wizardWords> = {
  title: 'Set up how this page is read',
  start: 'Set up how this page is read',
  startAgain: 'Set up again how this page is read',
  startWhen: 'For a kind of system that is not in the list to choose from.',
  startHint: 'You look at every column of the list and confirm it; this takes about a minute.',
  startFailed:
    'The browser does not let the extension work on this page. Open the list of dossiers, then try again.',
  step: (at, of) => `Step ${at} of ${of}`,
  close: 'Close without saving',
  back: 'Back',
  onward: 'Continue',
  toLeft: '← Move panel',
  toRight: 'Move panel →',
  moveLeft: 'Move this panel to the left',
  moveRight: 'Move this panel to the right',

  anyway: {
    heading: 'These are read without being set up',
    wrong:
      'If one of them is read wrongly: press the Đúng Hẹn button, choose “Copy support information” and send it to whoever looks after computers.',
  },

  table: {
    heading: 'Is this the list of dossiers?',
    found: (rows) => `The table outlined in blue on the page has ${counted(rows, 'row')}.`,
    hint: 'The extension only reads what is shown; it changes nothing on the page.',
    notThis: (close) =>
      `If it is not: press “${close}”, open the page with the list of dossiers and start again.`,
    columns: 'Columns found:',
    yes: 'Yes, continue',
    other: 'No, look at another table',
  },

  detail: {
    heading: 'Is this the page of a single dossier?',
    found: 'The part outlined in blue on the page tells of one dossier.',
    hint: 'The extension only reads what is shown; it changes nothing on the page.',
    notThis: (close) => `If it is not: press “${close}”, open the page of a single dossier and start again.`,
    columns: 'Entries found:',
    yes: 'Yes, continue',
    other: 'No, look at another part of the page',
  },

  columns: {
    heading: 'What is each column?',
    headingOfDetail: 'What is each entry?',
    hintOfDetail: 'Choose from the list, or click an entry on the page to go to it.',
    hint: 'Choose from the list, or click a cell of the table to go to its column; in a cell of several facts, click the fact.',
    further: 'Further rows of each dossier',
    open: (count) => (count === 0 ? 'Chosen' : `For you to choose (${count})`),
    openHint: 'A column without a choice is not read.',
    noneOpen: 'Look over the columns below: choose again where one is wrong, then press Continue.',
    read: (count) => `Will be read (${count})`,
    left: (count) => `Not read (${count})`,
    column: (heading, place) => heading || `Column ${place} (no name)`,
    samples: 'For example',
    noSample: 'the cells are empty',
    meaning: (heading) => `Column “${heading}” is`,
    unchosen: 'No choice yet (not read)',
    suggested: 'Perhaps',
    all: 'All',
    parts: 'These cells have several parts. What is each of them?',
    part: (text) => `Part “${text}” is`,
    numberPart: 'Dossier number (recognised)',
    partIgnored: 'Not read',
    statusHint: 'Some statuses are not known. If you know what they mean, say so at their column below.',
    statuses: 'The extension does not know these statuses. What does each of them mean?',
    status: (label) => `Status “${label}” means`,
    statusUnknown: 'Not known (taken as being processed)',
    dayMonth: (sample) => `In which order are dates on this page, for example ${sample}, written?`,
    dayFirst: 'Day first, then month',
    monthFirst: 'Month first, then day',
  },

  pages: {
    heading: 'Does the list have several pages?',
    found: (label) => `The button for the next page is outlined in blue: “${label}”.`,
    none: 'No button for the next page was found. Of a long list what is in sight is read: as far as you scroll, it is read.',
    hint: 'The extension presses it only when you choose “Read all pages”.',
    next: 'Button for the next page',
    unnamed: (place) => `Button without words, number ${place} around the list`,
    onePage: 'No button for the next page',
    pick: 'Point at another button on the page',
    pickFirst: 'Point at the button for the next page',
    picking: 'Click the button for the next page on the page (Esc to cancel). The page will not turn.',
    total: (total) =>
      total === null
        ? 'The page does not seem to say how many dossiers the list has in all.'
        : `The page says that the list has ${counted(total, 'dossier')}.`,
  },

  timeline: {
    heading: 'Are these the steps that the dossier has gone through?',
    found: (rows) => `The table outlined in blue has ${counted(rows, 'row')}, each of them one step.`,
    read: 'Read this table of steps',
    hint: 'Look at every column; click a cell of the table to go to its column. A column without a choice is not read.',
  },

  preview: {
    readOfDetail: 'This dossier could be read. Compare it with the page:',
    steps: (count) => `Steps as the system has them (${count})`,
    noStep: 'step without a name',
    status: (label: string, meaning: string) => `${label}: taken as “${meaning}”`,
    heading: 'Is it read correctly like this?',
    read: (count, total) =>
      total === null
        ? `${counted(count, 'dossier')} in sight read; the page does not seem to say how many there are in all. ${compare}`
        : total > count
          ? `${count} of the list’s ${counted(total, 'dossier')} read; the others are read when you get to them. ${compare}`
          : `${counted(count, 'dossier')} read on this page. ${compare}`,
    name: 'Name of the system',
    nameNeeded: 'Enter the name of the system.',
    save: 'Save and start using it',
    saving: 'Saving…',
    noNumber: 'no number yet',
  },

  saved: {
    part: (read, total, hasPages) =>
      `${read} of the list’s ${counted(total, 'dossier')} read so far. ${
        hasPages
          ? 'To read all: press the Đúng Hẹn button, then choose “Read all pages”.'
          : 'As far as you scroll the list, it is read.'
      }`,
    detail:
      'To have a dossier’s own page read too (the steps it went through, who has it): open a dossier on this page, then press “Set up a dossier’s page”.',
    teachDetail: 'Set up a dossier’s page',
    heading: 'The reading of this system has been saved',
    running: 'Due dates are shown on the page now. From now on the page is read automatically.',
    allow:
      'One thing is left: press the Đúng Hẹn button in the browser’s toolbar, then press “Allow reading”.',
    share:
      'To use it in the whole office: in Settings, under Your own page readings, choose “Export reading”.',
    done: 'Done',
  },
}

export const confidenceWords: Translation<typeof vietnamese.confidenceWords> = {
  sure: 'Certain',
  likely: 'Please check',
  unsure: 'Please choose',
}

export const reasonWords: Translation<typeof vietnamese.reasonWords> = {
  heading: 'name and cells agree',
  headingLike: 'name is similar, cells agree',
  content: 'recognised by its cells',
  empty: 'by its name, the cells are empty',
  contradicted: 'name and cells disagree',
  ambiguous: 'systems use this name for different things; look at the examples, then choose',
  rival: 'two columns mean the same but differ',
  second: 'another column has this already',
  notOfficers: 'not clear whether these are officers who have the dossier or citizens',
  freeText: 'free text, may hold names, so it is not read',
  identity: 'personal data of the applicant, so it is not read',
  remaining: 'the system’s own count; ours is made from the due date',
  noise: 'not needed to follow terms',
  unknown: 'not clear what it is',
  chosen: 'your choice',
}

export const meaningWords: Translation<typeof vietnamese.meaningWords> = {
  ignore: 'Do not read this column',
  number: 'Dossier number',
  dueAt: 'Due date (of the whole dossier)',
  stepDueAt: 'Due date of the current step',
  receivedAt: 'Date received',
  submittedAt: 'Date submitted',
  finishedAt: 'Date of the result',
  returnedAt: 'Date the result was returned',
  status: 'Status',
  step: 'Step',
  holder: 'Officer who has the dossier',
  unit: 'Unit',
  procedure: 'Name of the procedure',
  field: 'Field',
  channel: 'How it was submitted',
  term: 'Term',
  applicant: 'Dossier’s owner (not kept)',
  submitter: 'Applicant (not kept)',
  address: 'Applicant’s address (not kept)',
  composite: 'Cell with several things in it',
}

export const statusChoices: Translation<typeof vietnamese.statusChoices> = {
  submitted: 'Sent, not yet received (the term has not begun)',
  accepted: 'Received',
  processing: 'Being processed',
  consulting: 'Others are consulted (the term runs on)',
  awaitingSignature: 'Awaiting signature or approval',
  awaitingApplicant: 'The applicant must supplement or pay (the term stands still)',
  paused: 'Paused (the term stands still)',
  finished: 'There is a result, to be handed over',
  returned: 'Result handed over',
  refused: 'Refused',
  withdrawn: 'Withdrawn by the applicant',
  cancelled: 'Cancelled',
}

export const channelNames: Translation<typeof vietnamese.channelNames> = {
  counter: 'In person',
  online: 'Online',
  post: 'By post',
}

export const wizardProblems: Translation<typeof vietnamese.wizardProblems> = {
  halves:
    'The list of this page is made of several tables side by side (with frozen columns). Such lists are read without being set up; this reading cannot be corrected here, since setting up one table would lose the columns of the other. If the page has not been added yet, press the Đúng Hẹn button and add it.',
  cards:
    'This page shows each dossier as a card, without a table. Cards are read by the names in them, without being set up; this reading cannot be corrected here, since cards have no columns to choose from. If the page has not been added yet, press the Đúng Hẹn button and add it.',
  shadow:
    'The list of dossiers on this page stands inside a web component, where the extension cannot read it yet. Please tell your IT officer.',
  noDetail:
    'No dossier’s details are shown on the page yet. Press a dossier in the list, then try again. If it opens on another page, press the Đúng Hẹn button there and choose “Set up again how this page is read”.',
  noTable:
    'There is no list of dossiers on this page. Open a screen with one, wait until its rows are shown, then press the Đúng Hẹn button again.',
  noNumber: 'No column is the dossier number. Go back and choose it.',
  noSelectors: 'The rows of this table cannot be found again next time.',
  unread:
    'With the columns chosen the rows could not be read. Go back and check the columns Dossier number and Due date.',
  notSaved: 'It could not be saved. Close this panel, press the Đúng Hẹn button again and retry.',
  gone: 'The extension has just been updated. Reload the page, then set it up again.',
}

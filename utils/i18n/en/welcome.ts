import type { Translation } from '../catalogue'
import type * as vietnamese from '../welcome'

export const welcomeWords: Translation<typeof vietnamese.welcomeWords> = {
  title: 'Getting started with Đúng Hẹn',
  progress: 'Steps of the setup',
  next: 'Continue',
  finish: 'Finish',
  again: 'Start again from the beginning',
  settings: 'Open the settings',
  steps: {
    promise: 'What it does and what it stores',
    console: 'Allow reading your one-stop system',
    office: 'Your office',
    ready: 'All set',
  },
  doesHeading: 'What it does',
  does: [
    'Shows the time left on every dossier’s row, counted by your office’s working hours.',
    'Points out dossiers that are nearly due, overdue, or have not moved.',
    'Drafts letters of apology, reminders and reports for officers to check and sign.',
  ],
  keepsHeading: 'What it stores on this computer',
  keeps:
    'Dossier number, procedure, status, step, officer, unit, and the dates the screen has shown; the account that is signed in; what officers note themselves. It stays in this browser. Finished dossiers are deleted after the number of days your office sets; open ones are not deleted by themselves.',
  neverHeading: 'What it never does',
  never: [
    'It stores no applicant’s name, ID number, phone, address or e-mail.',
    'It sends nothing anywhere.',
    'It fills in, changes and sends nothing on the one-stop system.',
  ],
  approval:
    'Your office must approve its use in writing first, since it records on this computer what the system shows.',
  consoleIntro:
    'Paste the address of the open list of dossiers, choose the kind of system and press the button; the browser asks for permission to read this one system: choose “Allow”.',
  consoleThere: (name) => `Reading ${name} is allowed.`,
  consoleBlocked: (name) => `The browser does not allow reading ${name} yet.`,
  consoleLater:
    'This can be done later, too: open the one-stop system and press the Đúng Hẹn button in the browser’s toolbar.',
  officeIntro:
    'Name and signers are printed on documents; working hours decide when a dossier is overdue. Whatever is entered is saved at once and can be changed in the settings.',
  readyText:
    'Open the list of dossiers on the one-stop system: every row shows the time left. Reload pages that were open before.',
  readyNoConsole:
    'No system is allowed to be read yet. Open the one-stop system and press the Đúng Hẹn button in the toolbar to add it.',
  readyMore: 'The list of procedures, warnings, templates and stored data are in the settings.',
}

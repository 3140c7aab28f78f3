import type * as vietnamese from '../absence'
import type { Translation } from '../catalogue'
import { fullDate } from '../time-words'
import { counted } from './counted'

export const absenceWords: Translation<typeof vietnamese.absenceWords> = {
  heading: 'Officers away',
  intro:
    'Enter the days an officer is away to see which of the dossiers they hold fall due. The reason is not recorded.',
  holder: 'Officer away',
  chooseHolder: 'Choose an officer who holds dossiers',
  from: 'From',
  to: 'Up to and including',
  dateHint: 'dd/mm/yyyy',
  add: 'Record the absence',
  incomplete: 'Choose an officer and enter both dates.',
  reversed: 'The last day is before the first.',
  notSaved: 'It could not be recorded. Try again.',
  none: 'Nobody is recorded as away from today on.',
  person: (holder, from, to) => `${holder}: ${fullDate(from)} – ${fullDate(to)}`,
  count: (count) =>
    count === 0
      ? 'None of this officer’s dossiers is overdue or falls due up to the last day away.'
      : `${counted(count, 'dossier')} overdue or due up to the last day away.`,
  alone: (count) =>
    `For ${counted(count, 'dossier')} nobody else of the unit was seen handling the procedure.`,
  caption: (holder) => `Dossiers held by ${holder} that fall due in the meantime`,
  columns: {
    number: 'Number',
    term: 'Due',
    procedure: 'Procedure',
    standIns: 'Others who handle the procedure',
  },
  nobody: 'None seen',
  paper: 'Write the hand-over minutes',
  paperFor: (holder) => `Write the hand-over minutes for the dossiers of ${holder}`,
  remove: 'Remove',
  removeFor: (holder) => `Remove the absence of ${holder}`,
}

export const longBreakWords: Translation<typeof vietnamese.longBreakWords> = {
  title: (name, from, to) => `${`Long holiday ${name}`.trim()} from ${fullDate(from)} to ${fullDate(to)}.`,
  provisional: 'The days are provisional until officially announced.',
  before: (count) => `${counted(count, 'dossier')} due on the 2 working days before it`,
  during: (count, rolledTo) =>
    `${counted(count, 'dossier')} promised for one of its days, due on ${fullDate(rolledTo)}`,
  after: (count) => `${counted(count, 'dossier')} due on the 2 working days after it`,
  nothing: 'No dossier falls due close to it.',
  show: 'Show these dossiers',
}

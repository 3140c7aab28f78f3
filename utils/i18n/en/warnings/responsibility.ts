import type { Translation } from '../../catalogue'
import { shortDate } from '../../time-words'
import type * as vietnamese from '../../warnings/responsibility'
import { moment, timeText } from '../../warnings/shared'
import { counted } from '../counted'

export const responsibilityWords: Translation<typeof vietnamese.responsibilityWords> = {
  holder: 'officer',
  unit: 'unit',
  noHolder: {
    title: 'No officer named',
    description: 'The dossier is open, and the system names no officer, or a unit in an officer’s place.',
    label: 'No officer named',
    sentence: 'The system does not name the officer who has the dossier; please check.',
    groupSentence: 'The system names a unit instead of an officer; please check.',
    shown: (seenAt, holder) => `${moment(seenAt)} the system showed the officer as “${holder}”`,
    notShown: (seenAt) => `${moment(seenAt)} the system showed no officer`,
  },
  holderAbsent: {
    title: 'Officer away when it is due',
    description: 'The officer who has the dossier is recorded as away at the due date.',
    label: 'Away when due',
    sentence: (due) =>
      `The officer who has the dossier is recorded as away on the due date ${timeText(due)}; someone must stand in.`,
    absent: (holder, from, to) => `${holder} is away from ${shortDate(from)} to ${shortDate(to)}`,
  },
  backToFormerHolder: {
    title: 'Back with an earlier officer',
    description: 'The dossier was passed back to somebody who had it before.',
    label: 'Back with earlier officer',
    sentence: 'The dossier is back with an officer who had it before; please check.',
  },
  handOversMany: {
    title: 'Passed on many times',
    description: 'The officer changed more often than your office allows.',
    label: 'Passed on often',
    most: 'Warn when the officer changed more than (times)',
    sentence: (times) => `The officer changed ${counted(times, 'time')}; please check.`,
  },
  transferredLate: {
    title: 'Passed on in the last days',
    description: 'The officer or unit changed shortly before the due date.',
    label: 'Passed on late',
    days: 'Warn when at most this many working days were left',
    sentence: (days, due) =>
      `The dossier was passed on with ${counted(days, 'working day')} left until ${timeText(due)}; please check.`,
  },
  leadUnitChanged: {
    title: 'Resolving unit changed',
    description: 'The unit shown for the dossier changed after it had been assigned.',
    label: 'Resolving unit changed',
    sentence: 'The resolving unit in the system has changed; please check.',
  },
  consultationOverdue: {
    title: 'Answer of a consulted agency overdue',
    description: 'The day by which an answer was asked for has passed, and none is recorded.',
    label: 'Consultation overdue',
    sentence: (agency, due) =>
      `No answer of ${agency} is recorded, due on ${shortDate(due)}; please chase it.`,
    sent: (agency, sent) => `${agency} was consulted on ${shortDate(sent)}`,
  },
  consultationsMany: {
    title: 'Many or repeated consultations',
    description:
      'More agencies were consulted than your office allows, one was asked again, or one is not in the list of procedures.',
    label: 'Many consultations',
    most: 'Warn when more agencies were consulted than',
    tooMany: (times) => `${counted(times, 'consultation')} for this dossier; please check.`,
    repeated: (agency) => `${agency} was consulted more than once; please check.`,
    unlisted: (agency) =>
      `${agency} is not among the agencies to be consulted in this procedure; please check.`,
    sent: (agency, sent) => `${agency} was consulted on ${shortDate(sent)}`,
  },
}

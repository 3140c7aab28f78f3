import type { Translation } from '../../catalogue'
import { fullDate } from '../../time-words'
import type * as vietnamese from '../../warnings/paper-against-fact'
import { toTheSecond } from '../../warnings/paper-against-fact'
import { between, moment, timeText } from '../../warnings/shared'
import { counted } from '../counted'

export const paperWords: Translation<typeof vietnamese.paperWords> = {
  onShortTerms: 'Also give this group’s warnings on terms of three working days or less',
  dueMoved: {
    title: 'Due date changed',
    description: 'Two looks showed different due dates.',
    label: 'Due date changed',
    sentence: (before, after, times) =>
      times > 1
        ? `The due date in the system changed ${counted(times, 'time')}, last from ${timeText(before)} to ${timeText(after)}; please check.`
        : `The due date in the system changed from ${timeText(before)} to ${timeText(after)}; please check.`,
  },
  dueMovedOften: {
    title: 'Due date changed often',
    description: 'The due date in the system changed more often than your office allows.',
    label: 'Due date changed often',
    most: 'Warn when the due date changed more than (times)',
    sentence: (times) => `The due date in the system changed ${counted(times, 'time')}; please check.`,
  },
  finishedBeforeSeenOpen: {
    title: 'Result dated before it was seen open',
    description: 'The date of the result in the system is earlier than a look at which the dossier was open.',
    label: 'Check date of result',
    sentence: (finished) =>
      `The system dates the result ${timeText(finished)}, but the dossier was seen open after that; please check.`,
    open: (seenAt) => `${moment(seenAt)} the system showed the dossier as open`,
    finished: (seenAt, finished) => `${moment(seenAt)} the system dated the result ${timeText(finished)}`,
  },
  finishedOnDueSecond: {
    title: 'Result at the very second it was due',
    description: 'The moment of the result is the due date to the second, on a page that shows seconds.',
    label: 'Result at second due',
    shown: (seenAt, time) =>
      `${moment(seenAt)} the system showed result and due date both as ${toTheSecond(time)}`,
    sentence: (time) => `Result and due date in the system are both ${toTheSecond(time)}; please check.`,
  },
  clockStoppedLate: {
    title: 'Term paused in its last days',
    description: 'The dossier began to wait for a supplement, or was paused, shortly before its due date.',
    label: 'Paused in last days',
    days: 'Warn when at most this many working days were left',
    sentence: (days, due) =>
      `The dossier began to wait with ${counted(days, 'working day')} left until ${timeText(due)}; please check.`,
    stopped: (seenBefore, seenAfter) =>
      `${between(seenBefore, seenAfter)} the status changed to waiting and the term was paused`,
  },
  numberDateDiffers: {
    title: 'Date in the number differs from the date of receipt',
    description:
      'A dossier handed in at the counter has another date in its number than its date of receipt. Switch on only where the system’s numbers hold the date of receipt.',
    label: 'Date in number differs',
    shown: (seenAt, received) => `${moment(seenAt)} the system showed it as received ${timeText(received)}`,
    sentence: (inNumber, received) =>
      `The dossier number says ${fullDate(inNumber)}, the system shows it as received ${timeText(received)}; please check.`,
  },
  acceptanceGap: {
    title: 'Long from submission to receipt',
    description:
      'The time from submission to receipt is longer than your office’s threshold; it is no part of the term.',
    label: 'Received long after',
    days: 'Warn when receipt came later than (working days)',
    sentence: (days) => `${counted(days, 'working day')} from submission to receipt; please check.`,
    dates: (submitted, received) =>
      `the system shows it as submitted ${timeText(submitted)}, received ${timeText(received)}`,
  },
}

import type { Translation } from '../../catalogue'
import { clockTime, duration } from '../../time-words'
import { moment, timeText } from '../../warnings/shared'
import type * as vietnamese from '../../warnings/time'
import { counted, figure } from '../counted'

export const timeWords: Translation<typeof vietnamese.timeWords> = {
  overdue: {
    title: 'Overdue',
    description: 'The due date has passed and there is no result.',
    label: 'Overdue',
    sentence: (days) =>
      days > 0
        ? `The due date passed ${counted(days, 'working day')} ago and the system shows no result.`
        : 'The hour due has passed and the system shows no result.',
  },
  dueToday: {
    title: 'Due today',
    description: 'The due date is today and there is no result.',
    label: 'Due today',
    sentence: (due, passed) => {
      if (due.precision === 'day') return 'Due today.'
      return passed
        ? `The hour due, ${clockTime(due.at)} today, has passed; not overdue until tomorrow.`
        : `Due at ${clockTime(due.at)} today.`
    },
  },
  dueSoon: {
    title: 'Due soon',
    description: 'Few working days are left until the due date, by your office’s threshold.',
    label: 'Due soon',
    days: 'Due soon when at most this many working days are left',
    sentence: (days, due) =>
      days > 0
        ? `${counted(days, 'working day')} left until the due date ${timeText(due)}.`
        : `Only days off are left until the due date ${timeText(due)}.`,
  },
  termUsed: {
    title: 'Most of the term is used up',
    description:
      'Half or three quarters of the working time since receipt has gone by, or only the last part of the term is left.',
    label: 'Term mostly used',
    first: 'First notice when this much is used (% of the term)',
    second: 'Second notice when this much is used (% of the term)',
    last: 'To be looked at when only this much is left (% of the term)',
    final: 'To be looked at now when only this much is left (% of the term)',
    sentence: (percent, due) =>
      `${figure(percent)}% of the working time from receipt to the due date ${timeText(due)} is used.`,
    received: (received) => `the system shows it as received ${timeText(received)}`,
  },
  stepDueSoon: {
    title: 'Step due soon',
    description: 'The current step is due soon, by the system or your office’s list of procedures.',
    label: 'Step due soon',
    days: 'Warn when the step has at most this many working days left',
    sentence: (days, due) =>
      days > 0
        ? `The current step is due ${timeText(due)}, ${counted(days, 'working day')} left.`
        : `The current step is due today, ${timeText(due)}.`,
  },
  stepOverdue: {
    title: 'Step overdue',
    description: 'The current step is past its due date, by the system or your office’s list of procedures.',
    label: 'Step overdue',
    sentence: (due) => `The current step was due ${timeText(due)}, which has passed; please check.`,
  },
  stepLimit: {
    page: (seenAt, due) => `${moment(seenAt)} the system showed the step as due ${timeText(due)}`,
    catalogue: (step, due) =>
      `by your office’s list of procedures the step “${step}” must be done by ${timeText(due)}`,
  },
  receptionLate: {
    title: 'Submitted online, waiting to be received',
    description:
      'A dossier submitted online has not been received after the working hours your office has set.',
    label: 'Waiting to be received',
    hours: 'Warn when it has waited longer than (working hours)',
    sentence: (ms) =>
      `The dossier was submitted online and has waited ${duration(ms)} of working time to be received.`,
    submitted: (submitted) => `the system shows it as submitted ${timeText(submitted)}`,
    still: (seenAt) => `${moment(seenAt)} the system still showed it as waiting to be received`,
  },
  handOverLate: {
    title: 'Not handed over after receipt',
    description:
      'Received before the hour of the last hand-over and still at the receiving desk at the end of the day, or received after it and still there after the start of the next working day.',
    label: 'Not handed over',
    cutoff: 'Last hand-over of the day (hour)',
    grace: 'Start of the next working day lasts (working hours)',
    sentence: (deadline) =>
      `The dossier should have been handed over ${moment(deadline)}, and the system still shows it at the receiving desk.`,
    received: (received) => `the system shows it as received ${timeText(received)}`,
    still: (seenAt) => `${moment(seenAt)} the system still showed it at the receiving desk`,
  },
  calendarProvisional: {
    title: 'Days off of the year not official yet',
    description:
      'The term runs into a year whose days off have not been announced, so the number of days is provisional.',
    label: 'Days off provisional',
    sentence: (years, due) =>
      `The term to the due date ${timeText(due)} runs into ${years.join(', ')}, whose days off are not official: the working days left are provisional.`,
  },
  dueDiffers: {
    title: 'Due date in the system differs from the computed one',
    description:
      'The due date in the system differs from that computed from the date of receipt, the term and your office’s calendar.',
    label: 'Due date differs',
    sentence: (portal, computed) =>
      `The system shows the due date ${timeText(portal)}, by the term it is ${timeText(computed)}; please check. The date on the slip remains the one promised to the citizen.`,
    received: (received) => `the system shows it as received ${timeText(received)}`,
  },
  clockDoubtful: {
    title: 'The computer’s clock may be wrong',
    description:
      'This computer’s clock went back between two looks, or the page shows a moment in the future. Warnings about dates on paper and in fact are suspended meanwhile.',
    label: 'Clock may be wrong',
    minutes: 'Ignore differences of up to (minutes)',
    sentence: 'The computer’s clock may be wrong; check it before comparing dates and times of this dossier.',
    setBack: 'this computer’s clock is earlier than a look already recorded',
    backwards: (seenBefore, seenAfter) =>
      `the later look was recorded ${moment(seenAfter)}, before the earlier one ${moment(seenBefore)}`,
    ahead: (seenAt, time) => `${moment(seenAt)} the page showed ${timeText(time)}, which is in the future`,
  },
}

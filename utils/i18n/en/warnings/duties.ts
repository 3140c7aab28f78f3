import type { Translation } from '../../catalogue'
import { shortDate } from '../../time-words'
import type * as vietnamese from '../../warnings/duties'
import { between, moment, timeText } from '../../warnings/shared'
import { counted } from '../counted'

const stages = {
  refuse: 'refusal (if it is not accepted)',
  askMore: 'request for more information (if needed)',
  answer: 'answer',
  publish: 'publication of the answer',
}

export const dutyWords: Translation<typeof vietnamese.dutyWords> = {
  notOnTime: {
    title: 'Reported not on time',
    description: 'An officer has said that the result will not be returned by the due date.',
    label: 'Will be late',
    sentence: 'An officer has reported that the dossier will not be on time.',
    answered: (at) => `${moment(at)} an officer said it would be late`,
  },
  letterOwed: {
    title: 'Apology letter to be sent',
    description:
      'The dossier is overdue or reported not to be on time, and no apology letter with a new date is recorded as sent.',
    label: 'Apology letter owed',
    resolving: {
      none: 'No apology letter asking for more time is recorded for this due date.',
      drafted: 'The apology letter asking for more time is drafted but not marked as sent.',
    },
    desk: {
      none: 'No apology letter of the resolving agency is recorded for this due date; please chase it.',
      drafted: 'The letter is drafted but not marked as sent.',
    },
  },
  reappointedOften: {
    title: 'New date set several times',
    description: 'More letters with a new date were sent for this dossier than your office allows.',
    label: 'New dates set often',
    most: 'Warn when new dates were set more than (times)',
    sentence: (times) =>
      `Letters with a new date were sent ${counted(times, 'time')}; please report and check.`,
    sent: (on, newDue) => `sent on ${on}, new date ${newDue}`,
  },
  supplementOften: {
    title: 'Supplement asked for several times',
    description: 'The dossier changed to waiting for a supplement more often than your office allows.',
    label: 'Supplement asked often',
    most: 'Warn when a supplement was asked for more than (times)',
    sentence: (times) => `A supplement was seen to be asked for ${counted(times, 'time')}; please check.`,
    asked: (seenBefore, seenAfter) =>
      `${between(seenBefore, seenAfter)} the dossier changed to waiting for a supplement`,
    alreadyAsked: (seenAt) => `${moment(seenAt)} the dossier was waiting for a supplement`,
  },
  supplementLate: {
    title: 'Supplement asked for late',
    description:
      'The dossier changed to waiting for a supplement longer after its receipt than your office allows.',
    label: 'Supplement asked late',
    days: 'Warn when a supplement is asked for more than this long after receipt (working days)',
    sentence: (days) =>
      `A supplement was seen to be asked for at least ${counted(days, 'working day')} after receipt; please check.`,
    received: (received) => `the system shows it as received ${timeText(received)}`,
  },
  obstacleUnreported: {
    title: 'Obstacle not communicated or not reported',
    description:
      'An obstacle is recorded, but not the day on which the applicant was told or it was reported to superiors, after the days your office has set.',
    label: 'Obstacle not reported',
    days: 'Warn after the obstacle arose (working days)',
    missing: {
      applicant: 'The day on which the applicant was told of the obstacle is not recorded.',
      superior: 'The day on which the obstacle was reported to superiors is not recorded.',
      both: 'Neither the day on which the applicant was told of the obstacle nor that of the report to superiors is recorded.',
    },
    since: (day) => `obstacle since ${shortDate(day)}`,
  },
  feedbackDue: {
    title: 'Answer to feedback or petition due',
    description:
      'Feedback or a petition is recorded and no day of its completion, though it is due by your office’s settings.',
    label: 'Feedback due',
    refuseDays: 'If refused, within (working days)',
    askMoreDays: 'If more information is asked for, within (working days)',
    answerDays: 'To be answered within (working days)',
    publishDays: 'Answer to be published within (working days)',
    sentence: (stage, due, over) => {
      const what = stages[stage]
      return over
        ? `Feedback or petition: ${what} was due on ${shortDate(due)}, and no day of it is recorded.`
        : `Feedback or petition: ${what} is due today, ${shortDate(due)}.`
    },
    received: (day) => `feedback received on ${shortDate(day)}`,
  },
}

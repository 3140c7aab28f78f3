import type { Translation } from '../catalogue'
import type * as vietnamese from '../explain-due'

export const dueWords: Translation<typeof vietnamese.dueWords> = {
  term: (term) => `Term: ${term}.`,
  countedFrom: (from) => `Counted from ${from}.`,
  countedAnew: (from) => `Counted from ${from} (started again once the supplement was complete).`,
  paused: (from, to) => `Paused from ${from} to ${to}`,
  pausedBecause: (from, to, reason) => `Paused from ${from} to ${to}: ${reason}`,
  due: (due) => `Due date by the rules: ${due}.`,
  provisional: (due) => `${due} (provisional)`,
  yearUnofficial: (year) => `The days off of ${year} are not official yet`,
  yearUnknown: (year) => `There is no table of days off for ${year}`,
  basisUnchecked: 'Basis: by your office’s settings (not checked against the original text).',
  basis: (text, by, on) => `Basis: ${text} (checked: ${by}, ${on}).`,
  portalLater: (portal, due, amount) =>
    `Due date in the system: ${portal}, ${amount} later than by the rules (${due}).`,
  portalEarlier: (portal, due, amount) =>
    `Due date in the system: ${portal}, ${amount} earlier than by the rules (${due}).`,
  workingDay: 'working day',
  dayOff: 'day off',
  habit: (habit) => `Perhaps the system ${habit}.`,
  slipHolds: 'The date on the receipt slip is the date promised to the applicant.',
  dutyDay: 'dossiers are received, but this day does not count in the term',
  receipt: 'the first day, not counted',
  counted: 'counted',
  countedTime: (time) => `${time} counted`,
  eachDay: (says) => `${says} each day`,
  off: 'not counted',
  pausedDay: 'not counted, term paused',
  rolledTo: 'due date moved to this day',
  rolledOver: 'a term does not end on a day off',
}

export const habitWords: Translation<typeof vietnamese.habitWords> = {
  workedDaysIgnored: 'always treats Saturdays and Sundays as days off, even those worked in exchange',
  nextYearsHolidaysMissing: 'only knows the days off of the year of receipt',
  holidaysIgnored: 'only leaves out Saturdays and Sundays, not public holidays',
  everyDayCounted: 'counts days off like working days',
  startsNextMorning: 'takes a dossier received after hours as received in the next working period',
  dayIsEightHours: 'turns every working day into 8 hours',
  endNotRolled: 'does not move a due date that falls on a day off to the next working day',
  dayOffMissing: 'does not know one of the days off above yet',
  supplementShiftsDate:
    'moves the due date by the days of waiting for the supplement (less one), then to the next working day',
  supplementPauses: 'only subtracts the wait for the supplement instead of starting the count again',
  supplementResets: 'starts the count again after the supplement instead of only subtracting the wait',
  supplementIgnored: 'does not subtract the wait for the supplement',
}

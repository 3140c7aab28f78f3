import type { Translation } from '../catalogue'
import type * as vietnamese from '../term-words'
import { counted } from './counted'

export const termWords: Translation<typeof vietnamese.termWords> = {
  none: 'no fixed term',
  sameDay: 'within the day',
  workingDay: (count) => counted(count, 'working day'),
  workingHour: (count) => counted(count, 'working hour'),
  hour: (count) => counted(count, 'hour'),
  calendarDay: (count) => counted(count, 'day'),
  week: (count) => counted(count, 'week'),
  month: (count) => counted(count, 'month'),
  year: (count) => counted(count, 'year'),
  conflict: (page, office) =>
    `The term in the system (${page}) differs from your office’s list of procedures (${office}). The term in the system is used; please check.`,
}

export const workingTimeProblems: Translation<typeof vietnamese.workingTimeProblems> = {
  noWorkingTime: () => 'The calendar has no working hours. Enter the hours of at least one day.',
  badPeriod: (subject) =>
    `The working period “${subject}” is wrong. Enter times like 07:00, with the start before the end.`,
  overlappingPeriods: (subject) =>
    `Working periods of a day overlap: ${subject}. Each must start when the one before has ended.`,
  badDate: (subject) => `There is no date “${subject}”. Check the day, month and year.`,
  badNumber: (subject) => `“${subject}” cannot be used in the calculation. Check the number you entered.`,
  outOfRange: (subject) =>
    `The date lies outside the years that have a calendar (${subject}). Check the date and the term.`,
  badTerm: (subject) =>
    `The term “${subject}” is not valid. It must be more than 0; months and years must be whole numbers.`,
}

import type { Translation } from '../catalogue'
import type * as vietnamese from '../charts'
import { counted } from './counted'

export const chartWords: Translation<typeof vietnamese.chartWords> = {
  load: 'Dossiers due in the next three weeks',
  loadAbout: 'Number of open dossiers due on each day.',
  capacity: (perDay, weeks) =>
    `Capacity: on average ${perDay.toFixed(1)} dossiers finished per working day over the last ${counted(weeks, 'week')} followed from the first day on`,
  capacityUnknown:
    'No capacity yet: that takes a week followed from its first day on, with dossiers finished in it.',
  day: 'Day',
  due: 'Dossiers due',
  dayOff: 'day off',

  stalled: 'Dossiers without movement, by time',
  stalledAbout: 'Working days since the last change that was seen.',
  age: 'Working days',
  ageClass: (from, to) => (to === null ? `≥ ${from}` : `${from}–${to}`),
  dossiers: 'Dossiers',

  onTime: 'Finished on time, by week',
  onTimeAbout:
    'Dossiers finished in the week, among those that were seen. Above each bar: on time/known to be on time or overdue.',
  week: 'Week from',
  inTime: 'Early or on time',
  late: 'Overdue',
  unknown: 'Not known',

  steps: 'Time spent in each step',
  stepsAbout: (weeks) =>
    `Of open dossiers and those finished in the last ${counted(weeks, 'week')}, in working days, only from stays whose beginning and end were both seen; steps with fewer than 10 are left out. Vertical mark: half of the stays were over within that many days; bar: the middle half of them.`,
  step: 'Procedure: step',
  median: 'Half within (median)',
  lower: 'Fastest quarter within',
  upper: 'Three quarters within',
  stays: 'Times seen',

  nothing: 'Not enough figures to draw.',
  asTable: 'Show as a table',
  moreHeading: 'Note',
}

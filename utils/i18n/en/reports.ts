import type { Translation } from '../catalogue'
import type * as vietnamese from '../reports'
import { figure } from './counted'

export const reportWords: Translation<typeof vietnamese.reportWords> = {
  heading: 'Report by period',
  kinds: { day: 'Day', week: 'Week', month: 'Month', quarter: 'Quarter' },
  period: 'Period',
  previous: 'Previous period',
  next: 'Next period',
  figures: {
    received: 'Received in the period',
    finished: 'Finished in the period',
    late: 'Overdue',
    inProgress: 'Open at the end of the period',
  },
  totalsHeading: 'Compare with the system’s own figures',
  totalsHint:
    'Enter the totals of the one-stop system to compare. When all agree the report gives percentages; until then only the number of dossiers seen.',
  seenHere: (count) => `Seen on this computer: ${figure(count)}`,
  badTotal: 'Enter a number of dossiers, for example 120, or leave it empty.',
  ownUnits: 'Units that resolve dossiers themselves',
  ownUnitsHint:
    'One per line, as the system writes them. The report separates dossiers your office resolves from those passed to other agencies.',
  smallCells: 'Hide figures below',
  smallCellsHint:
    'In the tables by unit, field and procedure small figures, and those they could be worked out from, are not shown; enter 0 to show all.',
  exportXlsx: 'Save as Excel',
  exportCsv: 'Save as CSV',
  exportDocx: 'Save as Word',
  print: 'Print the report',
}

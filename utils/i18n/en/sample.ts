import type { Translation } from '../catalogue'
import type * as vietnamese from '../sample'

export const sampleWords: Translation<typeof vietnamese.sampleWords> = {
  size: 'Number to check',
  unit: 'Counted in',
  units: { dossiers: 'dossiers', percent: '% of the dossiers seen' },
  seed: 'Code of the draw',
  seedHint: 'The same code and the same data draw the same dossiers again.',
  record: 'Record this draw',
  recordHint: 'A recorded draw cannot be changed; only then can it be saved and printed.',
  recordFailed: 'The draw could not be recorded. Try again.',
  recordedHeading: 'Recorded draws',
  noneRecorded: 'None yet.',
  recordedAt: 'Recorded at',
  period: 'Period',
  drawn: 'Drawn',
  open: 'View again',
  back: 'New draw',
}

import type { Translation } from '../catalogue'
import type * as vietnamese from '../seen'

export const seenWords: Translation<typeof vietnamese.seenWords> = {
  between: (first, last) => `from ${first} to ${last}`,
  changed: (field, before, after) => `${field} changed between ${before} and ${after}`,
  clockDoubtful: 'the computer’s clock may be wrong',
}

export const trackedFieldNames: Translation<typeof vietnamese.trackedFieldNames> = {
  status: 'Status',
  statusLabel: 'Name of the status',
  step: 'Step',
  holder: 'Officer',
  unit: 'Unit',
  procedure: 'Procedure',
  field: 'Field',
  channel: 'Channel',
  submittedAt: 'Date submitted',
  receivedAt: 'Date received',
  dueAt: 'Due date',
  stepDueAt: 'Due date of the step',
  finishedAt: 'Date of the result',
  returnedAt: 'Date of return',
  term: 'Term',
}

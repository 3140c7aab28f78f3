import type { Translation } from '../catalogue'
import type * as vietnamese from '../history'

export const historyProblems: Translation<typeof vietnamese.historyProblems> = {
  full: 'The disk or the browser’s storage is full, so what this page shows was not recorded. The due dates on the page are right; free some space, then reload the page.',
  newer:
    'The history on this computer was saved by a newer version of the extension. Update the extension; what was saved is kept.',
  failed:
    'What this page shows could not be recorded on this computer. The due dates on the page are right; reload the page, and tell IT support if it happens again.',
}

import type * as vietnamese from '../acknowledged'
import type { Translation } from '../catalogue'

export const acknowledgedWords: Translation<typeof vietnamese.acknowledgedWords> = {
  noted: (on, reason) => `Reason noted on ${on}: ${reason}`,
  notedUntil: (on, reason, last) => `Reason noted on ${on}: ${reason} (until the end of ${last})`,
}

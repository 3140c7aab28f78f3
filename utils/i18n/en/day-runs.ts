import type { Translation } from '../catalogue'
import type * as vietnamese from '../day-runs'

export const dayReasonWords: Translation<typeof vietnamese.dayReasonWords> = {
  office: 'by your office’s calendar',
  weekOff: 'your office’s weekly day off',
  weekend: 'weekend',
}

import type { Translation } from '../catalogue'
import type * as vietnamese from '../timeline-open'

export const timelineOpenWords: Translation<typeof vietnamese.timelineOpenWords> = {
  open: 'Course of the dossier',
  openFor: (number) => `Course of dossier ${number}`,
}

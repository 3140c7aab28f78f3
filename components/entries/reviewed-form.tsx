import { entryWords } from '@/utils/i18n/entries'
import type { EntryForm } from './form-state'

/** Đã rà soát: saying so is all there is to say. */
export const reviewedForm: EntryForm = {
  kind: 'reviewed',
  Fields: () => <p class="hint">{entryWords.reviewedHint}</p>,
  toDraft: () => ({ kind: 'reviewed' }),
}

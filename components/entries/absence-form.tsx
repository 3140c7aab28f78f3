import { entryWords, entryFieldNames as names } from '@/utils/i18n/entries'
import { DayField, WordsField } from './fields'
import { type EntryForm, filled } from './form-state'

/** Người xử lý vắng mặt (D4): who, and the first and last day. */
export const absenceForm: EntryForm = {
  kind: 'absence',
  Fields: ({ form }) => (
    <>
      <WordsField form={form} name="holder" label={names.holder} hint={entryWords.holderHint} />
      <DayField form={form} name="from" label={names.absentFrom} />
      <DayField form={form} name="to" label={names.to} />
    </>
  ),
  toDraft(values) {
    const { holder, from, to } = filled(values, 'holder', 'from', 'to')
    return holder && from && to ? { kind: 'absence', holder, from, to } : null
  },
}

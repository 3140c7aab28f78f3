import { excludedTimeReasons } from '@/utils/dossier/entry'
import { entryWords, excludedTimeReasonNames, entryFieldNames as names } from '@/utils/i18n/entries'
import { ChoiceField, DayField, WordsField } from './fields'
import { choicesOf, type EntryForm, filled, oneOf } from './form-state'

/** Thời gian không tính vào thời hạn: from when to when, why, and by which document. */
export const excludedTimeForm: EntryForm = {
  kind: 'excludedTime',
  Fields: ({ form }) => (
    <>
      <ChoiceField
        form={form}
        name="reasonCode"
        label={names.reasonCode}
        none={entryWords.chooseReason}
        choices={choicesOf(excludedTimeReasonNames)}
      />
      <DayField form={form} name="from" label={names.from} />
      <DayField form={form} name="to" label={names.to} hint={entryWords.openEnd} />
      <WordsField form={form} name="document" label={names.document} />
    </>
  ),
  toDraft(values) {
    const reasonCode = oneOf(excludedTimeReasons, values.reasonCode)
    const { from, to, ...document } = filled(values, 'from', 'to', 'document')
    return reasonCode && from ? { kind: 'excludedTime', reasonCode, from, to: to ?? null, ...document } : null
  },
}

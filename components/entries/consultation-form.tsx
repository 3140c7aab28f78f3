import { entryWords, entryFieldNames as names } from '@/utils/i18n/entries'
import { DayField, WordsField } from './fields'
import { type EntryForm, filled } from './form-state'

/** Lấy ý kiến: whom, when, until when, and the answer once it is there. */
export const consultationForm: EntryForm = {
  kind: 'consultation',
  Fields: ({ form }) => (
    <>
      <WordsField form={form} name="agency" label={names.agency} hint={entryWords.agencyHint} />
      <DayField form={form} name="sentOn" label={names.sentOn} />
      <DayField form={form} name="answerDueOn" label={names.answerDueOn} />
      <DayField form={form} name="answeredOn" label={names.consultationAnsweredOn} hint={entryWords.ifDone} />
    </>
  ),
  toDraft(values) {
    const { agency, sentOn, answerDueOn, ...answered } = filled(
      values,
      'agency',
      'sentOn',
      'answerDueOn',
      'answeredOn',
    )
    if (!agency || !sentOn || !answerDueOn) return null
    return { kind: 'consultation', agency, sentOn, answerDueOn, ...answered }
  },
}

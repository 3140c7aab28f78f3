import { entryWords, feedbackKindNames, entryFieldNames as names } from '@/utils/i18n/entries'
import { ChoiceField, DayField } from './fields'
import { choicesOf, type EntryForm, filled, oneOf } from './form-state'

/** Phản ánh, kiến nghị about the dossier: received, and the days of the stages that have terms of their own. */
export const feedbackForm: EntryForm = {
  kind: 'feedback',
  Fields: ({ form }) => (
    <>
      <ChoiceField
        form={form}
        name="feedbackKind"
        label={names.feedbackKind}
        none={entryWords.chooseKind}
        choices={choicesOf(feedbackKindNames)}
      />
      <DayField form={form} name="receivedOn" label={names.receivedOn} />
      <DayField form={form} name="moreAskedOn" label={names.moreAskedOn} hint={entryWords.ifDone} />
      <DayField form={form} name="refusedOn" label={names.refusedOn} hint={entryWords.ifDone} />
      <DayField form={form} name="answeredOn" label={names.answeredOn} hint={entryWords.ifDone} />
      <DayField form={form} name="publishedOn" label={names.publishedOn} hint={entryWords.ifDone} />
    </>
  ),
  toDraft(values) {
    const feedbackKind = oneOf(['reflection', 'petition'], values.feedbackKind)
    const { receivedOn, ...stages } = filled(
      values,
      'receivedOn',
      'moreAskedOn',
      'refusedOn',
      'answeredOn',
      'publishedOn',
    )
    return feedbackKind && receivedOn ? { kind: 'feedback', feedbackKind, receivedOn, ...stages } : null
  },
}

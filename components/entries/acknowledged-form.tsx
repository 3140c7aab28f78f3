import { acknowledgedReasonNames, entryWords, entryFieldNames as names } from '@/utils/i18n/entries'
import { ChoiceField, DayField } from './fields'
import { choicesOf, type EntryForm, filled } from './form-state'

/** A warning noted with a reason; it comes back by itself after the days the office set. */
export const acknowledgedForm: EntryForm = {
  kind: 'acknowledged',
  Fields: ({ form, rules }) => (
    <>
      <ChoiceField
        form={form}
        name="rule"
        label={names.rule}
        none={entryWords.chooseRule}
        choices={rules.map(({ id, label }) => ({ code: id, name: label }))}
      />
      <ChoiceField
        form={form}
        name="reasonCode"
        label={names.reasonCode}
        none={entryWords.chooseReason}
        choices={choicesOf(acknowledgedReasonNames)}
      />
      {form.values.reasonCode === 'resolvedAwaitingUpdate' && (
        <DayField form={form} name="updateBefore" label={names.updateBefore} />
      )}
      {form.values.reasonCode === 'syncError' && (
        <DayField form={form} name="reportedOn" label={names.reportedOn} />
      )}
    </>
  ),
  toDraft(values) {
    const { rule, updateBefore, reportedOn } = filled(values, 'rule', 'updateBefore', 'reportedOn')
    if (!rule) return null
    const note = { kind: 'acknowledged', rule } as const
    switch (values.reasonCode) {
      case 'resolvedAwaitingUpdate':
        return updateBefore ? { ...note, reasonCode: values.reasonCode, updateBefore } : null
      case 'syncError':
        return reportedOn ? { ...note, reasonCode: values.reasonCode, reportedOn } : null
      case 'awaitingAgency':
        return { ...note, reasonCode: values.reasonCode }
      default:
        return null
    }
  },
}

import { obstacleReasons } from '@/utils/dossier/entry'
import { entryWords, entryFieldNames as names, obstacleReasonNames } from '@/utils/i18n/entries'
import { ChoiceField, DayField } from './fields'
import { choicesOf, type EntryForm, filled, oneOf } from './form-state'

/** Vướng mắc: the notice to the applicant and the report to the superior are ticked off by their days. */
export const obstacleForm: EntryForm = {
  kind: 'obstacle',
  Fields: ({ form }) => (
    <>
      <ChoiceField
        form={form}
        name="reasonCode"
        label={names.reasonCode}
        none={entryWords.chooseReason}
        choices={choicesOf(obstacleReasonNames)}
      />
      <DayField form={form} name="since" label={names.since} />
      <DayField form={form} name="applicantToldOn" label={names.applicantToldOn} hint={entryWords.ifDone} />
      <DayField form={form} name="superiorToldOn" label={names.superiorToldOn} hint={entryWords.ifDone} />
    </>
  ),
  toDraft(values) {
    const reasonCode = oneOf(obstacleReasons, values.reasonCode)
    const { since, ...told } = filled(values, 'since', 'applicantToldOn', 'superiorToldOn')
    return reasonCode && since ? { kind: 'obstacle', reasonCode, since, ...told } : null
  },
}

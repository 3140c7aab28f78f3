import { announceWays } from '@/utils/dossier/entry'
import { announceWayNames, entryWords, entryFieldNames as names } from '@/utils/i18n/entries'
import { ChoiceField, DayField } from './fields'
import { choicesOf, type EntryForm, filled, oneOf } from './form-state'

/** Đã báo người dân ngày …: that the result is ready. */
export const resultAnnouncedForm: EntryForm = {
  kind: 'resultAnnounced',
  Fields: ({ form }) => (
    <>
      <DayField form={form} name="on" label={names.on} />
      <ChoiceField
        form={form}
        name="way"
        label={names.way}
        none={entryWords.chooseWay}
        choices={choicesOf(announceWayNames)}
      />
    </>
  ),
  toDraft(values) {
    const way = oneOf(announceWays, values.way)
    const { on } = filled(values, 'on')
    return way && on ? { kind: 'resultAnnounced', on, way } : null
  },
}

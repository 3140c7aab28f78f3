import { entryWords, entryFieldNames as names, onTimeNames } from '@/utils/i18n/entries'
import { ChoiceField } from './fields'
import { choicesOf, type EntryForm, oneOf } from './form-state'

/** Kịp / Không kịp trả đúng hẹn: before it is asked, or otherwise than it was answered. */
export const onTimeForm: EntryForm = {
  kind: 'onTimeAnswer',
  Fields: ({ form }) => (
    <ChoiceField
      form={form}
      name="answer"
      label={names.answer}
      none={entryWords.chooseAnswer}
      choices={choicesOf(onTimeNames)}
    />
  ),
  toDraft(values) {
    const answer = oneOf(['onTime', 'late'], values.answer)
    return answer ? { kind: 'onTimeAnswer', answer } : null
  },
}

import { TextField } from '@/components/text-field'
import { noticeTexts, noticePageWords as words } from '@/utils/i18n/notices'
import { isReasonCode, reasonCodes } from '@/utils/notices/reasons'
import type { DraftProps } from './draft-props'

/** Why the result is late: one of the list, and a sentence of the officer's own. */
export function ReasonFields({ draft, change }: DraftProps) {
  const choose = (chosen: string) => change({ reason: isReasonCode(chosen) ? chosen : null })
  return (
    <section aria-labelledby="reason-heading">
      <h2 id="reason-heading">{words.reason}</h2>
      <div class="field">
        <label for="reason">{words.listedReason}</label>
        <select
          id="reason"
          value={draft.reason ?? ''}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          <option value="">{words.chooseReason}</option>
          {reasonCodes.map((code) => (
            <option key={code} value={code}>
              {noticeTexts.reasons[code]}
            </option>
          ))}
        </select>
      </div>
      <TextField
        label={words.note}
        hint={draft.reason === 'other' ? words.noteHintOther : words.noteHint}
        value={draft.note}
        lines={2}
        maxLength={1000}
        onSave={(note) => change({ note })}
      />
    </section>
  )
}

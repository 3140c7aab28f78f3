import { TextField } from '@/components/text-field'
import { noticePageWords as words } from '@/utils/i18n/notices'
import type { DraftGround } from '@/utils/notices/draft'
import { otherReason, reasonsOf } from '@/utils/notices/reasons'
import type { DraftProps } from './draft-props'

interface ReasonFieldsProps extends Pick<DraftProps, 'draft' | 'change'> {
  ground: Pick<DraftGround, 'papers'>
}

/** Why the result is late: one of the list, and a sentence of the officer's own. */
export function ReasonFields({ draft, ground, change }: ReasonFieldsProps) {
  const reasons = reasonsOf(ground.papers)
  return (
    <section aria-labelledby="reason-heading">
      <h2 id="reason-heading">{words.reason}</h2>
      <div class="field">
        <label for="reason">{words.listedReason}</label>
        <select
          id="reason"
          value={draft.reason ?? ''}
          onChange={(event) => change({ reason: event.currentTarget.value || null })}
        >
          <option value="">{words.chooseReason}</option>
          {reasons.map(({ code, text }) => (
            <option key={code} value={code}>
              {text}
            </option>
          ))}
        </select>
      </div>
      <TextField
        label={words.note}
        hint={draft.reason === otherReason ? words.noteHintOther : words.noteHint}
        value={draft.note}
        lines={2}
        maxLength={1000}
        onSave={(note) => change({ note })}
      />
    </section>
  )
}

import { useId, useState } from 'preact/hooks'
import { entryWords } from '@/utils/i18n/entries'
import { readDate, writtenDate } from '../date-text'
import type { FormState } from './form-state'

interface FieldProps {
  form: FormState
  name: string
  label: string
  hint?: string
}

/** A day, typed as day/month/year; what cannot be read stays in the field and is told below it. */
export function DayField({ form, name, label, hint = entryWords.dateHint }: FieldProps) {
  const [text, setText] = useState(writtenDate(form.values[name] || undefined))
  const type = (typed: string) => {
    setText(typed)
    // Kept as typed while it is no date, so that the form does not take it for an empty field.
    form.set(name, readDate(typed) ?? typed.trim())
  }
  return (
    <Labelled label={label} hint={hint} wrong={wrongAt(form, name)}>
      {(shared) => (
        <input
          {...shared}
          data-field={name}
          type="text"
          maxLength={10}
          value={text}
          onInput={(event) => type(event.currentTarget.value)}
        />
      )}
    </Labelled>
  )
}

/** A few words. */
export function WordsField({ form, name, label, hint }: FieldProps) {
  return (
    <Labelled label={label} hint={hint} wrong={wrongAt(form, name)}>
      {(shared) => (
        <input
          {...shared}
          data-field={name}
          type="text"
          maxLength={200}
          value={form.values[name] ?? ''}
          onInput={(event) => form.set(name, event.currentTarget.value)}
        />
      )}
    </Labelled>
  )
}

function wrongAt({ problem }: FormState, name: string): string | undefined {
  return problem?.field === name ? problem.says : undefined
}

interface ChoiceFieldProps extends FieldProps {
  /** What stands there before anything is chosen. */
  none: string
  choices: readonly { code: string; name: string }[]
}

/** One of a short list; nothing is chosen beforehand, since a reason nobody chose is none. */
export function ChoiceField({ form, name, label, none, choices, hint }: ChoiceFieldProps) {
  return (
    <Labelled label={label} hint={hint} wrong={wrongAt(form, name)}>
      {(shared) => (
        <select
          {...shared}
          data-field={name}
          value={form.values[name] ?? ''}
          onChange={(event) => form.set(name, event.currentTarget.value)}
        >
          <option value="">{none}</option>
          {choices.map((choice) => (
            <option key={choice.code} value={choice.code}>
              {choice.name}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  )
}

interface LabelledProps {
  label: string
  hint: string | undefined
  wrong: string | undefined
  children(shared: {
    id: string
    'aria-invalid': boolean
    'aria-describedby': string | undefined
  }): preact.JSX.Element
}

/** Label above, hint and error below, tied together for screen readers. */
function Labelled({ label, hint, wrong, children }: LabelledProps) {
  const id = useId()
  const remarks = [hint && `${id}-hint`, wrong && `${id}-wrong`].filter(Boolean).join(' ')
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children({ id, 'aria-invalid': wrong !== undefined, 'aria-describedby': remarks || undefined })}
      {hint && (
        <span class="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {wrong && (
        <span class="wrong" id={`${id}-wrong`} role="alert">
          {wrong}
        </span>
      )}
    </div>
  )
}

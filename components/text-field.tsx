import { useId, useState } from 'preact/hooks'

interface TextFieldProps {
  label: string
  value: string
  /** Seen only by screen readers, where a table's headings already say it. */
  labelUnseen?: boolean
  hint?: string
  /** What is wrong with the text and what to do, or null. Wrong text stays in the field and is not saved. */
  check?(text: string): string | null
  /** Something to look at that does not stop saving. */
  doubt?: string | null
  /** Several lines. */
  lines?: number
  maxLength?: number
  /** Called once the officer leaves the field or presses Enter. */
  onSave(text: string): void
}

/** A line of text that is saved when the officer leaves it, with what is wrong with it right below. */
export function TextField({ maxLength = 300, ...props }: TextFieldProps) {
  const id = useId()
  const [text, setText] = useState(props.value)
  const [wrong, setWrong] = useState<string | null>(null)
  const [given, setGiven] = useState(props.value)
  /** The officer is in the field and has typed what is not saved yet. */
  const [typing, setTyping] = useState(false)
  // While rendering, not in an effect: an effect runs after the officer may have begun to type, and what was
  // typed would be gone. A value from another page waits until the officer has left what is being typed.
  if (given !== props.value && !typing) {
    setGiven(props.value)
    setText(props.value)
    setWrong(null)
  }

  const leave = (typed: string) => {
    setTyping(false)
    setGiven(props.value)
    const trimmed = typed.trim()
    const problem = props.check?.(trimmed) ?? null
    setWrong(problem)
    if (problem === null && trimmed !== props.value) props.onSave(trimmed)
  }

  const remarks = [
    { kind: 'hint', says: props.hint },
    { kind: 'wrong', says: wrong },
    { kind: 'doubt', says: wrong === null ? props.doubt : null },
  ].filter(({ says }) => says)
  const shared = {
    id,
    value: text,
    maxLength,
    'aria-invalid': wrong !== null,
    'aria-describedby': remarks.map(({ kind }) => `${id}-${kind}`).join(' ') || undefined,
    onInput: ({ currentTarget: field }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) => {
      setText(field.value)
      setTyping(field.matches(':focus'))
    },
    onChange: (event: { currentTarget: { value: string } }) => leave(event.currentTarget.value),
    onBlur: () => setTyping(false),
  }
  return (
    <div class="field">
      <label for={id} class={props.labelUnseen ? 'unseen' : undefined}>
        {props.label}
      </label>
      {props.lines ? <textarea rows={props.lines} {...shared} /> : <input type="text" {...shared} />}
      {remarks.map(({ kind, says }) => (
        <span key={kind} class={kind} id={`${id}-${kind}`} role={kind === 'wrong' ? 'alert' : undefined}>
          {says}
        </span>
      ))}
    </div>
  )
}

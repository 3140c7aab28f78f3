import { useId } from 'preact/hooks'

interface FileFieldProps {
  label: string
  hint?: string
  /** As the input's own: ".csv,.xlsx". What a file holds is judged by its bytes. */
  accept: string
  onPick(file: File): void
}

/** Choosing a file. The field is emptied at once, so that a file mended in the meantime can be chosen again. */
export function FileField({ label, hint, accept, onPick }: FileFieldProps) {
  const id = useId()
  const pick = (field: HTMLInputElement) => {
    const [file] = field.files ?? []
    if (file) onPick(file)
    field.value = ''
  }
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="file"
        accept={accept}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => pick(event.currentTarget)}
      />
      {hint && (
        <span class="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
    </div>
  )
}

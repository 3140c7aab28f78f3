import { useId } from 'preact/hooks'
import { useLatest } from './use-latest'

interface FileFieldProps<Read> {
  label: string
  hint?: string
  /** As the input's own: ".csv,.xlsx". What a file holds is judged by its bytes. */
  accept: string
  /** A file was chosen: what was said of the one before holds no more. */
  onPick(): void
  /** Reads the file, and writes nothing; one that cannot be read is a value. */
  read(file: File): Promise<Read>
  /** What reading came to, unless another file was chosen meanwhile. */
  onRead(read: Read, file: File): void
}

/** Choosing a file. The field is emptied at once, so that a file mended in the meantime can be chosen again. */
export function FileField<Read>({ label, hint, accept, onPick, read, onRead }: FileFieldProps<Read>) {
  const id = useId()
  const latest = useLatest()
  const pick = (field: HTMLInputElement) => {
    const [file] = field.files ?? []
    if (file) {
      onPick()
      latest(read(file), (result) => onRead(result, file))
    }
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

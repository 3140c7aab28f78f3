import { useRef } from 'preact/hooks'

interface AskTwiceProps {
  /** Unlike any other dialog's on the page: ids are made of it. */
  name: string
  /** What the button says that opens the dialog. */
  open: string
  heading: string
  /** What is lost. */
  text: string
  keep: string
  confirm: string
  onConfirm(): void
}

/** Asks once more, in a dialog that says what is lost; it starts on its first button, the harmless one. */
export function AskTwice({ name, open, heading, text, keep, confirm, onConfirm }: AskTwiceProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const goOn = () => {
    dialog.current?.close()
    onConfirm()
  }
  return (
    <div>
      <button type="button" class="button danger" onClick={() => dialog.current?.showModal()}>
        {open}
      </button>
      <dialog ref={dialog} aria-labelledby={`${name}-heading`} aria-describedby={`${name}-text`}>
        <h3 id={`${name}-heading`}>{heading}</h3>
        <p id={`${name}-text`}>{text}</p>
        <div class="choices">
          <button type="button" class="button main" onClick={() => dialog.current?.close()}>
            {keep}
          </button>
          <button type="button" class="button danger" onClick={goOn}>
            {confirm}
          </button>
        </div>
      </dialog>
    </div>
  )
}

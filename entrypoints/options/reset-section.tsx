import { useRef } from 'preact/hooks'
import { optionsWords } from '@/utils/i18n/options'
import { resetWords as words } from '@/utils/i18n/reset'
import type { SectionName } from './section'

interface ResetSectionProps {
  name: SectionName
  onReset(): void
}

/** A section back to how it comes, once that is said again in a dialog; it starts on its first button, the harmless one. */
export function ResetSection({ name, onReset }: ResetSectionProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const section = optionsWords.sections[name]
  const confirm = () => {
    dialog.current?.close()
    onReset()
  }
  return (
    <div class="adding">
      <div>
        <button type="button" class="button danger" onClick={() => dialog.current?.showModal()}>
          {words.open(section)}
        </button>
      </div>
      <dialog ref={dialog} aria-labelledby={`reset-${name}`} aria-describedby={`reset-${name}-text`}>
        <h3 id={`reset-${name}`}>{words.question(section)}</h3>
        <p id={`reset-${name}-text`}>{words.lost}</p>
        <div class="choices">
          <button type="button" class="button main" onClick={() => dialog.current?.close()}>
            {words.keep}
          </button>
          <button type="button" class="button danger" onClick={confirm}>
            {words.confirm}
          </button>
        </div>
      </dialog>
    </div>
  )
}

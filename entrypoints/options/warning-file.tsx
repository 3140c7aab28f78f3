import { useRef, useState } from 'preact/hooks'
import { FileField } from '@/components/file-field'
import { NoticeBar } from '@/components/notice-bar'
import { saveFile } from '@/components/save-file'
import { thresholdWords as words } from '@/utils/i18n/warning-options'
import {
  defaultWarningSettings,
  readWarningFile,
  writeWarningFile,
} from '@/utils/settings/rule-settings-file'
import type { SettingsSectionProps } from './section'

interface Outcome {
  kind: 'done' | 'problem'
  says: string
}

/** The warnings' settings as a file, out and in, and back to how they come. */
export function WarningFile({ settings, onChange }: SettingsSectionProps) {
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const dialog = useRef<HTMLDialogElement>(null)
  const exportIt = () => {
    saveFile(words.fileName, writeWarningFile(settings), 'json')
    setOutcome({ kind: 'done', says: words.exported(words.fileName) })
  }
  const importIt = (text: string) => {
    const read = readWarningFile(text, settings)
    if (read) onChange((before) => ({ ...before, ...read }))
    setOutcome(read ? { kind: 'done', says: words.imported } : { kind: 'problem', says: words.refused })
  }
  const reset = () => {
    dialog.current?.close()
    onChange((before) => ({
      ...before,
      ...defaultWarningSettings,
      rules: { ...defaultWarningSettings.rules, bases: before.rules.bases },
    }))
    setOutcome({ kind: 'done', says: words.resetDone })
  }
  return (
    <div class="adding">
      <h3>{words.fileHeading}</h3>
      <FileField
        label={words.import}
        hint={words.importHint}
        accept=".json"
        onPick={() => setOutcome(null)}
        read={(file) => file.text().catch(() => '')}
        onRead={importIt}
      />
      {outcome && <NoticeBar kind={outcome.kind}>{outcome.says}</NoticeBar>}
      <div class="choices">
        <button type="button" class="button" onClick={exportIt}>
          {words.export}
        </button>
        <button type="button" class="button danger" onClick={() => dialog.current?.showModal()}>
          {words.reset}
        </button>
      </div>
      <dialog ref={dialog} aria-labelledby="reset-text">
        <p id="reset-text">{words.resetText}</p>
        <div class="choices">
          <button type="button" class="button main" onClick={() => dialog.current?.close()}>
            {words.resetKeep}
          </button>
          <button type="button" class="button danger" onClick={reset}>
            {words.resetConfirm}
          </button>
        </div>
      </dialog>
    </div>
  )
}

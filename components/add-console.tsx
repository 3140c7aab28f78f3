import { useState } from 'preact/hooks'
import { consoleWords } from '@/utils/i18n/pages'
import type { ConsoleEntry } from '@/utils/settings/settings'
import type { SaveResult } from '@/utils/settings/store'
import { consoleName } from './console-address'
import { NoticeBar } from './notice-bar'
import { SelectField } from './select-field'

export interface ProfileChoice {
  id: string
  name: string
}

interface AddConsoleProps {
  /** The console's origin, or null while the officer has not given one. */
  origin: string | null
  profiles: readonly ProfileChoice[]
  /** Called in the click itself, so that it may ask for permissions. */
  onAdd(entry: ConsoleEntry): Promise<SaveResult>
  onAdded(): void
}

/**
 * Choosing what kind of system a page is, and adding it. None is chosen beforehand: read as another kind than it is, a
 * page shows nothing.
 */
export function AddConsole({ origin, profiles, onAdd, onAdded }: AddConsoleProps) {
  const [profile, setProfile] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)

  const add = async () => {
    if (!origin) return setProblem(consoleWords.badAddress)
    if (!profile) return setProblem(consoleWords.profileNeeded)
    setProblem(null)
    setBusy(true)
    const result = await onAdd({ origin, name: consoleName(origin), profile })
    setBusy(false)
    if (result.ok) onAdded()
    else setProblem(result.problem)
  }

  return (
    <>
      <SelectField
        label={consoleWords.profile}
        value={profile}
        options={[
          { value: '', label: consoleWords.chooseProfile },
          ...profiles.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onSave={setProfile}
      />
      <p class="small soft">{consoleWords.promise}</p>
      <div>
        <button type="button" class="button main" disabled={busy} onClick={add}>
          {consoleWords.add}
        </button>
      </div>
      {problem && <NoticeBar kind="problem">{problem}</NoticeBar>}
    </>
  )
}

import { useContext, useState } from 'preact/hooks'
import { FileField } from '@/components/file-field'
import { Locks } from '@/components/lockable'
import { NoticeBar } from '@/components/notice-bar'
import { saveFile } from '@/components/save-file'
import { settingsFileProblemText, transferWords as words } from '@/utils/i18n/transfer'
import { withOwnWhereLocked } from '@/utils/settings/policy'
import type { Settings } from '@/utils/settings/settings'
import { readSettingsFile, writeSettingsFile } from '@/utils/settings/settings-file'
import { ReadSettings } from './read-settings'
import { Section, type SettingsSectionProps } from './section'
import { type SettingChange, settingsDiff } from './settings-diff'

interface Outcome {
  kind: 'info' | 'done' | 'problem'
  lines: string[]
}

interface Offer {
  settings: Settings
  changes: SettingChange[]
}

/** More problems than these are counted, not listed. */
const listed = 10

/** All settings as one file, out and in. What is read is looked at before anything changes. */
export function TransferSection({ settings, onChange }: SettingsSectionProps) {
  const locked = useContext(Locks)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const [offer, setOffer] = useState<Offer | null>(null)
  const exportIt = () => {
    saveFile(words.fileName, writeSettingsFile(settings), 'json')
    setOutcome({ kind: 'done', lines: [words.exported(words.fileName)] })
  }
  const forget = () => {
    setOffer(null)
    setOutcome(null)
  }
  const offerIt = (read: Settings | string[]) => {
    if (Array.isArray(read)) return setOutcome({ kind: 'problem', lines: [words.refused, ...read] })
    const allowed = withOwnWhereLocked(read, settings, locked)
    const changes = settingsDiff(settings, allowed)
    if (changes.length > 0) setOffer({ settings: read, changes })
    else setOutcome({ kind: 'info', lines: [words.same] })
  }
  const accept = (read: Settings) => {
    onChange(() => read)
    setOffer(null)
    setOutcome({ kind: 'done', lines: [words.done] })
  }
  return (
    <Section name="transfer" intro={words.intro}>
      <div>
        <button type="button" class="button" onClick={exportIt}>
          {words.export}
        </button>
      </div>
      <FileField
        label={words.import}
        hint={words.importHint}
        accept=".json"
        onPick={forget}
        read={readFile}
        onRead={offerIt}
      />
      {outcome && (
        <NoticeBar kind={outcome.kind}>
          {outcome.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </NoticeBar>
      )}
      {offer && (
        <ReadSettings
          changes={offer.changes}
          someLocked={locked.length > 0}
          onAccept={() => accept(offer.settings)}
          onDecline={() => setOffer(null)}
        />
      )}
    </Section>
  )
}

/** The settings in a file, or in words why they are none. */
async function readFile(file: File): Promise<Settings | string[]> {
  const text = await file.text().catch(() => null)
  if (text === null) return [words.unreadable]
  const read = readSettingsFile(text)
  if (read.ok) return read.settings
  const rest = read.problems.length - listed
  return [
    ...read.problems.slice(0, listed).map(settingsFileProblemText),
    ...(rest > 0 ? [words.more(rest)] : []),
  ]
}

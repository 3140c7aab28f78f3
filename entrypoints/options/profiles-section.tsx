import { useState } from 'preact/hooks'
import { FileField } from '@/components/file-field'
import { NoticeBar } from '@/components/notice-bar'
import { saveFile } from '@/components/save-file'
import { TextField } from '@/components/text-field'
import type { ProfileSource } from '@/utils/consoles/profile'
import { type CheckedProfile, readProfileFile, writeProfileFile } from '@/utils/consoles/profile-file'
import { isSelector } from '@/utils/consoles/selectors'
import { profileProblemLines } from '@/utils/i18n/profile-file'
import { profileWords as words } from '@/utils/i18n/profile-options'
import { meaningWords } from '@/utils/i18n/wizard'
import { type LoadedProfiles, newProfileId, type OwnProfile } from '@/utils/settings/profile-store'
import type { ConsoleEntry } from '@/utils/settings/settings'
import type { SaveResult } from '@/utils/settings/store'
import { readColumns } from './profile-columns'
import { ReadProfile } from './read-profile'
import { Section } from './section'

interface ProfilesSectionProps {
  loaded: LoadedProfiles
  consoles: readonly ConsoleEntry[]
  onKeep(profile: OwnProfile): Promise<SaveResult>
  onDrop(id: string): Promise<SaveResult>
}

interface Outcome {
  kind: 'done' | 'problem'
  says: readonly string[]
}

/** The office's own profiles: named, out as a file, in from another office's after a look. */
export function ProfilesSection({ loaded, consoles, onKeep, onDrop }: ProfilesSectionProps) {
  const [read, setRead] = useState<ProfileSource | null>(null)
  const [outcome, setOutcome] = useState<Outcome | null>(null)

  const forget = () => {
    setRead(null)
    setOutcome(null)
  }
  const offer = (checked: CheckedProfile | null) => {
    if (!checked) setOutcome({ kind: 'problem', says: [words.unreadable] })
    else if (checked.ok) setRead(checked.profile)
    else setOutcome({ kind: 'problem', says: [words.refused, ...profileProblemLines(checked.problems)] })
  }
  const tell = (result: SaveResult, done: string) =>
    setOutcome(result.ok ? { kind: 'done', says: [done] } : { kind: 'problem', says: [result.problem] })
  const accept = async (source: ProfileSource) => {
    const result = await onKeep({ id: newProfileId(), source })
    if (result.ok) setRead(null)
    tell(result, words.saved)
  }
  const drop = async ({ id }: OwnProfile) => {
    const isUsed = consoles.some(({ profile }) => profile === id)
    tell(isUsed ? { ok: false, problem: words.inUse } : await onDrop(id), words.removed)
  }
  return (
    <Section name="profiles" intro={words.intro}>
      {loaded.problem && <NoticeBar kind="warning">{loaded.problem}</NoticeBar>}
      {loaded.profiles.length === 0 && <p>{words.none}</p>}
      <ul class="plain entries">
        {loaded.profiles.map((profile) => (
          <ProfileItem
            key={profile.id}
            profile={profile}
            users={consoles.filter((console) => console.profile === profile.id).map(({ name }) => name)}
            onRename={(name) => onKeep({ ...profile, source: { ...profile.source, name } })}
            onDrop={() => drop(profile)}
          />
        ))}
      </ul>
      <FileField
        label={words.import}
        hint={words.importHint}
        accept=".json"
        onPick={forget}
        read={readFile}
        onRead={offer}
      />
      {outcome && (
        <NoticeBar kind={outcome.kind}>
          {outcome.says.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </NoticeBar>
      )}
      {read && <ReadProfile profile={read} onAccept={() => accept(read)} onDecline={() => setRead(null)} />}
    </Section>
  )
}

interface ProfileItemProps {
  profile: OwnProfile
  /** Names of the consoles that are read by it. */
  users: readonly string[]
  onRename(name: string): void
  onDrop(): void
}

function ProfileItem({ profile: { source }, users, onRename, onDrop }: ProfileItemProps) {
  const columns = readColumns(source).map(({ meaning }) => meaningWords[meaning])
  return (
    <li class="entry">
      <TextField
        label={words.name}
        value={source.name}
        check={(text) => (text && text.length <= 60 ? null : words.nameNeeded)}
        onSave={onRename}
      />
      <p class="small soft">{words.reads([...new Set(columns)].join(', '))}</p>
      <p class="small soft">{users.length > 0 ? words.usedBy(users.join(', ')) : words.unused}</p>
      <div class="choices">
        <button
          type="button"
          class="button"
          aria-label={words.exportOf(source.name)}
          onClick={() =>
            saveFile(`${words.fileName(fileNameOf(source.name))}.json`, writeProfileFile(source), 'json')
          }
        >
          {words.export}
        </button>
        <button type="button" class="button" aria-label={words.removeOf(source.name)} onClick={onDrop}>
          {words.remove}
        </button>
      </div>
    </li>
  )
}

/** A file's profile, or what is wrong with it; null when it cannot be opened. */
async function readFile(file: File): Promise<CheckedProfile | null> {
  const text = await file.text().catch(() => null)
  return text === null ? null : readProfileFile(text, (selector) => isSelector(document, selector))
}

/** What every file system takes. */
function fileNameOf(name: string): string {
  return name.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/gu, '')
}

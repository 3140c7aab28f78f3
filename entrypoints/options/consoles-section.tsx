import { useEffect, useState } from 'preact/hooks'
import { AddByAddress } from '@/components/add-by-address'
import type { ProfileChoice } from '@/components/add-console'
import { NoticeBar } from '@/components/notice-bar'
import { ProposedConsoles } from '@/components/proposed-consoles'
import { SelectField } from '@/components/select-field'
import { TextField } from '@/components/text-field'
import { consoleSectionWords as words } from '@/utils/i18n/options'
import { consoleWords, pageWords } from '@/utils/i18n/pages'
import type { ProposedConsole } from '@/utils/settings/managed-consoles'
import type { ConsoleEntry } from '@/utils/settings/settings'
import type { SaveResult } from '@/utils/settings/store'
import { Section, type SettingsSectionProps } from './section'

/** What the browser lets us do about consoles; asking must happen in the click itself. */
export interface ConsoleAccess {
  mayRead(origin: string): Promise<boolean>
  askToRead(origin: string): Promise<boolean>
  /** Permissions may be given and taken in the browser's own pages, too. */
  watchAccess(onChange: () => void): () => void
  addConsole(entry: ConsoleEntry): Promise<SaveResult>
  removeConsole(origin: string): Promise<SaveResult>
}

interface ConsolesSectionProps extends SettingsSectionProps {
  profiles: readonly ProfileChoice[]
  access: ConsoleAccess
  /** What the computer's administrator proposes. */
  proposals?: readonly ProposedConsole[]
}

/** The office's consoles: adding, allowing, naming, removing. */
export function ConsolesSection({
  settings,
  onChange,
  profiles,
  access,
  proposals = [],
}: ConsolesSectionProps) {
  const [says, setSays] = useState<string | null>(null)
  const edit = (changed: ConsoleEntry) =>
    onChange((before) => ({
      ...before,
      consoles: before.consoles.map((one) => (one.origin === changed.origin ? changed : one)),
    }))
  const remove = async (origin: string) => {
    const result = await access.removeConsole(origin)
    setSays(result.ok ? words.removed : result.problem)
  }
  return (
    <Section name="consoles" intro={words.intro}>
      <ProposedConsoles proposals={proposals} onAllow={access.addConsole} />
      {settings.consoles.length === 0 && <p>{words.none}</p>}
      <ul class="plain entries">
        {settings.consoles.map((entry) => (
          <ConsoleItem
            key={entry.origin}
            entry={entry}
            profiles={profiles}
            access={access}
            onEdit={edit}
            onRemove={() => remove(entry.origin)}
          />
        ))}
      </ul>
      {says && <NoticeBar kind="info">{says}</NoticeBar>}
      <AddByAddress
        consoles={settings.consoles}
        profiles={profiles}
        onAdd={access.addConsole}
        onAdded={() => setSays(words.added)}
      />
    </Section>
  )
}

interface ConsoleItemProps {
  entry: ConsoleEntry
  profiles: readonly ProfileChoice[]
  access: ConsoleAccess
  onEdit(entry: ConsoleEntry): void
  onRemove(): void
}

function ConsoleItem({ entry, profiles, access, onEdit, onRemove }: ConsoleItemProps) {
  return (
    <li class="entry">
      <p>
        <b class="address">{entry.origin}</b>
      </p>
      <div class="columns">
        <TextField
          label={words.name}
          value={entry.name}
          check={(text) => (text ? null : words.nameNeeded)}
          onSave={(name) => onEdit({ ...entry, name })}
        />
        <SelectField
          label={consoleWords.profile}
          value={entry.profile}
          options={profiles.map(({ id, name }) => ({ value: id, label: name }))}
          onSave={(profile) => onEdit({ ...entry, profile })}
        />
      </div>
      <Permission origin={entry.origin} access={access} />
      <div>
        <button type="button" class="button" aria-label={words.remove(entry.name)} onClick={onRemove}>
          {pageWords.remove}
        </button>
      </div>
    </li>
  )
}

/** Whether the browser lets us read this console, and the button to allow it again. */
function Permission({ origin, access }: { origin: string; access: ConsoleAccess }) {
  const [allowed, setAllowed] = useState<boolean | null>(null)
  useEffect(() => {
    const look = () => {
      access.mayRead(origin).then(setAllowed)
    }
    look()
    return access.watchAccess(look)
  }, [origin, access.mayRead, access.watchAccess])

  if (allowed === null) return null
  if (allowed) return <p class="small soft">✓ {words.allowed}</p>
  const ask = async () => setAllowed(await access.askToRead(origin))
  const button = (
    <button type="button" class="button main" onClick={ask}>
      {consoleWords.allow}
    </button>
  )
  return (
    <NoticeBar kind="warning" action={button}>
      {words.blocked}
    </NoticeBar>
  )
}

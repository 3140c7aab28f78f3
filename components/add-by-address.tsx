import { useState } from 'preact/hooks'
import { consoleWords } from '@/utils/i18n/pages'
import type { ConsoleEntry } from '@/utils/settings/settings'
import type { SaveResult } from '@/utils/settings/store'
import { AddConsole, type ProfileChoice } from './add-console'
import { consoleOrigin } from './console-address'
import { TextField } from './text-field'

interface AddByAddressProps {
  consoles: readonly ConsoleEntry[]
  profiles: readonly ProfileChoice[]
  /** Called in the click itself, so that it may ask for permissions. */
  onAdd(entry: ConsoleEntry): Promise<SaveResult>
  onAdded(): void
}

/** Adding a console by its address, whatever page of it was pasted. */
export function AddByAddress({ consoles, profiles, onAdd, onAdded }: AddByAddressProps) {
  const [address, setAddress] = useState('')
  const origin = consoleOrigin(address)
  // Not async: the browser must be asked in the click itself.
  const add = (entry: ConsoleEntry): Promise<SaveResult> => {
    const known = consoles.some((one) => one.origin === entry.origin)
    return known ? Promise.resolve(alreadyThere()) : onAdd(entry)
  }
  const added = () => {
    setAddress('')
    onAdded()
  }
  return (
    <div class="adding">
      <h3>{consoleWords.addHeading}</h3>
      <TextField
        label={consoleWords.address}
        hint={consoleWords.addressHint}
        value={address}
        doubt={address && !origin ? consoleWords.badAddress : null}
        onSave={setAddress}
      />
      <AddConsole origin={origin} profiles={profiles} onAdd={add} onAdded={added} />
    </div>
  )
}

const alreadyThere = (): SaveResult => ({ ok: false, problem: consoleWords.alreadyThere })

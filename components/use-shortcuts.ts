import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { type ShortcutCommand, shortcutCommands } from '@/utils/settings/commands'

/** A command and the keys it has now; empty keys where the browser gave none, or the officer took them away. */
export interface Shortcut {
  command: ShortcutCommand
  keys: string
}

/**
 * The shortcuts as the browser has them, read again whenever the officer comes back from changing them. Null until they
 * are known; empty where the browser has none.
 */
export function useShortcuts(): readonly Shortcut[] | null {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[] | null>(null)
  useEffect(() => {
    const read = async () => {
      const all = (await browser.commands?.getAll()) ?? []
      const keysOf = (command: ShortcutCommand) => all.find(({ name }) => name === command)
      setShortcuts(
        shortcutCommands.flatMap((command) => {
          const known = keysOf(command)
          return known ? [{ command, keys: known.shortcut ?? '' }] : []
        }),
      )
    }
    read()
    addEventListener('focus', read)
    return () => removeEventListener('focus', read)
  }, [])
  return shortcuts
}

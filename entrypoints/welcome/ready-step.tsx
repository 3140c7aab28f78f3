import { browser } from 'wxt/browser'
import { ShortcutTable } from '@/components/shortcut-table'
import { useShortcuts } from '@/components/use-shortcuts'
import { shortcutWords } from '@/utils/i18n/shortcuts'
import { welcomeWords as words } from '@/utils/i18n/welcome'
import type { Settings } from '@/utils/settings/settings'

interface ReadyStepProps {
  settings: Settings
  onAgain(): void
}

/** Where to go from here. */
export function ReadyStep({ settings, onAgain }: ReadyStepProps) {
  const shortcuts = useShortcuts() ?? []
  return (
    <>
      <p>{settings.consoles.length > 0 ? words.readyText : words.readyNoConsole}</p>
      <p>{words.readyMore}</p>
      {shortcuts.length > 0 && (
        <>
          <ShortcutTable shortcuts={shortcuts} />
          <p class="small soft">{shortcutWords.intro}</p>
        </>
      )}
      <div class="choices">
        <button type="button" class="button main" onClick={() => browser.runtime.openOptionsPage()}>
          {words.settings}
        </button>
        <button type="button" class="button" onClick={onAgain}>
          {words.again}
        </button>
      </div>
    </>
  )
}

import { useState } from 'preact/hooks'
import { NoticeBar } from '@/components/notice-bar'
import { ShortcutTable } from '@/components/shortcut-table'
import type { Shortcut } from '@/components/use-shortcuts'
import { shortcutWords as words } from '@/utils/i18n/shortcuts'
import type { Settings } from '@/utils/settings/settings'
import { Section } from './section'

interface ShortcutsSectionProps {
  settings: Pick<Settings, 'features'>
  /** Null until they are known; empty where the browser has none. */
  shortcuts: readonly Shortcut[] | null
  /** Opens the browser's page for changing them; null where it must be told how to get there. */
  openPage: (() => Promise<unknown>) | null
}

/** The shortcuts as the browser has them, which alone can change them; and the other quick ways. */
export function ShortcutsSection({ settings, shortcuts, openPage }: ShortcutsSectionProps) {
  return (
    <Section name="shortcuts" intro={words.intro}>
      {settings.features.off.includes('shortcuts') && <NoticeBar kind="warning">{words.off}</NoticeBar>}
      {shortcuts && shortcuts.length > 0 && (
        <>
          <ShortcutTable shortcuts={shortcuts} />
          {openPage ? <Change openPage={openPage} /> : <p class="soft">{words.changeInFirefox}</p>}
        </>
      )}
      {shortcuts?.length === 0 && <p class="soft">{words.unsupported}</p>}
      <h3>{words.othersHeading}</h3>
      <ul>
        {words.others.map((way) => (
          <li key={way}>{way}</li>
        ))}
      </ul>
    </Section>
  )
}

function Change({ openPage }: { openPage(): Promise<unknown> }) {
  const [failed, setFailed] = useState(false)
  return (
    <>
      <p>
        <button
          type="button"
          class="button"
          onClick={() => {
            openPage().then(
              () => setFailed(false),
              () => setFailed(true),
            )
          }}
        >
          {words.change}
        </button>
      </p>
      <p class="small soft">{words.changeHint}</p>
      {failed && <NoticeBar kind="problem">{words.notOpened}</NoticeBar>}
    </>
  )
}

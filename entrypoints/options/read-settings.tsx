import { useEffect, useRef } from 'preact/hooks'
import { DataTable } from '@/components/data-table'
import { transferWords as words } from '@/utils/i18n/transfer'
import { AcceptOrDecline } from './accept-or-decline'
import type { SettingChange } from './settings-diff'

interface ReadSettingsProps {
  changes: readonly SettingChange[]
  /** The administrator has set some of the settings. */
  someLocked: boolean
  onAccept(): void
  onDecline(): void
}

/** What a file would change, and the question whether it shall. */
export function ReadSettings({ changes, someLocked, onAccept, onDecline }: ReadSettingsProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another file is to be read from its start
  useEffect(() => heading.current?.focus(), [changes])
  return (
    <section class="entry" aria-labelledby="read-settings-heading">
      <h3 id="read-settings-heading" ref={heading} tabIndex={-1}>
        {words.preview}
      </h3>
      <DataTable
        caption={words.preview}
        captionUnseen
        rows={changes}
        keyOf={({ path }) => path}
        columns={[
          { heading: words.setting, cell: ({ name }) => name },
          { heading: words.before, cell: ({ before }) => before },
          { heading: words.after, cell: ({ after }) => after },
        ]}
      />
      {changes.some(({ path }) => path === 'consoles') && <p class="small soft">{words.allow}</p>}
      {someLocked && <p class="small soft">{words.locked}</p>}
      <AcceptOrDecline words={words} onAccept={onAccept} onDecline={onDecline} />
    </section>
  )
}

import { useEffect, useRef } from 'preact/hooks'
import { DataTable } from '@/components/data-table'
import type { ProfileSource } from '@/utils/consoles/profile'
import { profileWords as words } from '@/utils/i18n/profile-options'
import { meaningWords } from '@/utils/i18n/wizard'
import { AcceptOrDecline } from './accept-or-decline'
import { readColumns } from './profile-columns'

interface ReadProfileProps {
  profile: ProfileSource
  onAccept(): void
  onDecline(): void
}

/** A profile from a file: what it would read, before it is kept. */
export function ReadProfile({ profile, onAccept, onDecline }: ReadProfileProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another file is to be read from its start
  useEffect(() => heading.current?.focus(), [profile])
  const { lists, details } = profile
  return (
    <section class="entry" aria-labelledby="read-profile-heading">
      <h3 id="read-profile-heading" ref={heading} tabIndex={-1}>
        {words.preview(profile.name)}
      </h3>
      <p>
        {words.lists(lists.length)}
        {details.length > 0 && ` ${words.details(details.length)}`}.
      </p>
      <DataTable
        caption={words.columns}
        rows={readColumns(profile)}
        keyOf={(column) => `${column.heading} ${column.meaning}`}
        columns={[
          { heading: words.heading, cell: (column) => column.heading },
          { heading: words.meaning, cell: ({ meaning }) => meaningWords[meaning] },
        ]}
      />
      <AcceptOrDecline words={words} onAccept={onAccept} onDecline={onDecline} />
    </section>
  )
}

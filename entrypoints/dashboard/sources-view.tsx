import { DataTable } from '@/components/data-table'
import type { SourceCoverage } from '@/utils/history/sources'
import { popupWords } from '@/utils/i18n/popup'
import { periodText, sourcesWords as words } from '@/utils/i18n/sources'
import { fullDate } from '@/utils/i18n/time-words'
import type { HolderCoverage } from '@/utils/reports/holder-coverage'
import { dayOf } from '@/utils/working-time/dates'
import { type MergeActions, MergeFiles } from './merge-files'

interface SourcesViewProps extends MergeActions {
  sources: readonly SourceCoverage[]
  holders: readonly HolderCoverage[]
  unseenDays: number
  /** Different dossiers of all of them together. */
  together: number
}

/** What the figures rest on, by computer and by who has the dossiers, and the way to take more files in. By name: this is no ranking. */
export function SourcesView({ sources, together, holders, unseenDays, ...actions }: SourcesViewProps) {
  return (
    <>
      <section class="card">
        <h2>{words.heading}</h2>
        <p class="soft">{words.intro}</p>
        <DataTable
          caption={words.caption}
          captionUnseen
          rows={sources}
          keyOf={({ id }) => id ?? ''}
          columns={[
            { heading: words.columns.source, cell: nameOf },
            { heading: words.columns.dossiers, cell: ({ dossiers }) => dossiers, numeric: true },
            { heading: words.columns.open, cell: ({ open }) => open, numeric: true },
            { heading: words.columns.only, cell: ({ only }) => only, numeric: true },
            { heading: words.columns.days, cell: ({ days }) => days, numeric: true },
            { heading: words.columns.period, cell: ({ from, to }) => periodText(from, to) },
            {
              heading: words.columns.imported,
              cell: ({ importedAt }) => (importedAt === null ? '' : fullDate(dayOf(importedAt))),
            },
          ]}
        />
        <p>{words.together(together, sources.length)}</p>
      </section>
      {holders.length > 0 && <HolderCard holders={holders} unseenDays={unseenDays} />}
      <MergeFiles {...actions} />
    </>
  )
}

function HolderCard({ holders, unseenDays }: Pick<SourcesViewProps, 'holders' | 'unseenDays'>) {
  const { holder, open, lastSeen, unseen } = words.holderColumns
  return (
    <section class="card">
      <h2>{words.holdersHeading}</h2>
      <p class="soft">{words.holdersIntro}</p>
      <DataTable
        caption={words.holdersHeading}
        captionUnseen
        rows={holders}
        keyOf={(one) => one.holder ?? ''}
        columns={[
          { heading: holder, cell: (one) => one.holder ?? popupWords.nameless.holder },
          { heading: open, cell: (one) => one.open, numeric: true },
          { heading: lastSeen, cell: (one) => fullDate(dayOf(one.lastSeen)) },
          { heading: unseen(unseenDays), cell: (one) => one.unseen, numeric: true },
        ]}
      />
    </section>
  )
}

function nameOf({ id, name }: SourceCoverage): string {
  if (id === null) return words.here
  return name || words.nameless(id.slice(0, 8))
}

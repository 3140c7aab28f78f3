import { DataTable } from '@/components/data-table'
import type { BackupFacts as Facts, SourceFacts } from '@/utils/history/backup/preview'
import { sharedFieldNames, backupWords as words } from '@/utils/i18n/backup'
import { fullDate } from '@/utils/i18n/time-words'
import { dayOf } from '@/utils/working-time/dates'

/** What a file holds, computer by computer: read before it is given away or taken in. */
export function BackupFacts({ facts: { sources, fields } }: { facts: Facts }) {
  return (
    <>
      <DataTable
        caption={words.holds}
        rows={sources}
        keyOf={({ id }) => id}
        columns={[
          { heading: words.source, cell: ({ id, name }) => name || id.slice(0, 8) },
          { heading: words.dossiers, cell: ({ dossiers }) => dossiers, numeric: true },
          { heading: words.open, cell: ({ open }) => open, numeric: true },
          { heading: words.changes, cell: ({ changes }) => changes, numeric: true },
          { heading: words.entries, cell: ({ entries }) => entries, numeric: true },
          { heading: words.period, cell: periodOf },
        ]}
      />
      <p class="small">{words.fields(fields.map((field) => sharedFieldNames[field]))}</p>
    </>
  )
}

function periodOf({ from, to }: SourceFacts): string {
  if (from === null || to === null) return words.noPeriod
  return `${fullDate(dayOf(from))} – ${fullDate(dayOf(to))}`
}

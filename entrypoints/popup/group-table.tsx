import { type Column, DataTable } from '@/components/data-table'
import { popupWords } from '@/utils/i18n/popup'
import type { GroupFigures } from '@/utils/reports/summary'

interface GroupTableProps {
  caption: string
  captionUnseen?: boolean
  /** What a row is: a unit, a holder. */
  naming: string
  /** What stands for a group without a name. */
  nameless: string
  groups: readonly GroupFigures[]
}

const figureColumns = ['overdue', 'dueToday', 'dueSoon', 'letterDue', 'stalled', 'open'] as const

/** The figures of each unit or holder, by name. */
export function GroupTable({ caption, captionUnseen, naming, nameless, groups }: GroupTableProps) {
  const columns: [Column<GroupFigures>, ...Column<GroupFigures>[]] = [
    { heading: naming, cell: (group) => group.name ?? nameless },
    ...figureColumns.map((figure) => ({
      heading: popupWords.groupColumns[figure],
      cell: (group: GroupFigures) => group[figure],
      numeric: true,
    })),
  ]
  return (
    <DataTable
      caption={caption}
      captionUnseen={captionUnseen ?? false}
      columns={columns}
      rows={groups}
      keyOf={(group) => group.name ?? ''}
    />
  )
}

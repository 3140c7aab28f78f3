import { type Column, DataTable } from '@/components/data-table'
import { popupWords } from '@/utils/i18n/popup'
import type { GroupFigures, Grouping } from '@/utils/reports/summary'

interface GroupTableProps {
  grouping: Grouping
  captionUnseen?: boolean
  groups: readonly GroupFigures[]
}

const figureColumns = ['overdue', 'dueToday', 'dueSoon', 'letterDue', 'stalled', 'open'] as const

/** The figures of each unit, field, procedure or holder, by name. */
export function GroupTable({ grouping, captionUnseen = false, groups }: GroupTableProps) {
  const columns: [Column<GroupFigures>, ...Column<GroupFigures>[]] = [
    {
      heading: popupWords.groupNames[grouping],
      cell: (group) => group.name ?? popupWords.nameless[grouping],
    },
    ...figureColumns.map((figure) => ({
      heading: popupWords.groupColumns[figure],
      cell: (group: GroupFigures) => group[figure],
      numeric: true,
    })),
  ]
  return (
    <div data-grouping={grouping}>
      <DataTable
        caption={popupWords.by[grouping]}
        captionUnseen={captionUnseen}
        columns={columns}
        rows={groups}
        keyOf={(group) => group.name ?? ''}
      />
    </div>
  )
}

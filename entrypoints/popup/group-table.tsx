import { useEffect, useRef } from 'preact/hooks'
import { type Column, DataTable } from '@/components/data-table'
import { figureWords } from '@/utils/i18n/figure'
import { popupWords } from '@/utils/i18n/popup'
import type { GroupFigures, Grouping } from '@/utils/reports/summary'
import type { OpenedGroup } from './opened'

interface GroupTableProps {
  grouping: Grouping
  captionUnseen: boolean
  groups: readonly GroupFigures[]
  /** What of it was open before: where it was opened has the focus again. */
  left: OpenedGroup | null
  onOpen(opened: OpenedGroup): void
}

const figureColumns = ['overdue', 'dueToday', 'dueSoon', 'letterDue', 'stalled', 'open'] as const

/** The figures of each unit, field, procedure or holder, by name; each opens its list. */
export function GroupTable({ grouping, captionUnseen, groups, left, onOpen }: GroupTableProps) {
  const opener = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (left) opener.current?.focus()
  }, [left])
  const columns: [Column<GroupFigures>, ...Column<GroupFigures>[]] = [
    { heading: popupWords.groupNames[grouping], cell: ({ name }) => nameOf(name, grouping) },
    ...figureColumns.map((figure) => ({
      heading: popupWords.groupColumns[figure],
      cell: ({ name, [figure]: count }: GroupFigures) =>
        count > 0 ? (
          <button
            type="button"
            class="as-link"
            aria-label={`${figureWords.figure(count)} · ${popupWords.groupColumns[figure]} · ${nameOf(name, grouping)}`}
            ref={left?.name === name && left.figure === figure ? opener : null}
            onClick={() => onOpen({ kind: 'group', grouping, name, figure })}
          >
            {figureWords.figure(count)}
          </button>
        ) : (
          count
        ),
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
        keyOf={({ name }) => name ?? ''}
      />
    </div>
  )
}

function nameOf(name: string | null, grouping: Grouping): string {
  return name ?? popupWords.nameless[grouping]
}

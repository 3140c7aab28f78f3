import type { Sighting } from '@/utils/dossier/sighting'
import { panelTexts as texts } from '@/utils/i18n/panel'
import { pageTimeText } from '@/utils/i18n/time-words'
import type { DrawerColumn } from '@/utils/settings/display'

interface DrawerColumnsProps {
  sighting: Sighting
  columns: readonly DrawerColumn[]
}

/** What the officer wants to see of every dossier in the drawer, as far as this page shows it. */
export function DrawerColumns({ sighting, columns }: DrawerColumnsProps) {
  return columns.map((column) => {
    const text = textOf(sighting, column)
    return text ? (
      <small key={column} data-column={column}>
        {texts.display.columnNames[column]}: {text}
      </small>
    ) : null
  })
}

function textOf(sighting: Sighting, column: DrawerColumn): string | undefined {
  switch (column) {
    case 'dueAt':
      return sighting.dueAt && pageTimeText(sighting.dueAt)
    case 'status':
      return sighting.statusLabel
    default:
      return sighting[column]
  }
}

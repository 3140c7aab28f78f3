import type { WindowColumn } from '@/components/window-table'
import type { DossierKey } from '@/utils/dossier/key'
import type { PageTime } from '@/utils/dossier/sighting'
import { standing } from '@/utils/dossier/standing'
import { countdownText, countdownTone } from '@/utils/i18n/countdown'
import { dashboardWords as words } from '@/utils/i18n/dashboard'
import { entryLine } from '@/utils/i18n/entries'
import { clockTime, dateAndTime, fullDate } from '@/utils/i18n/time-words'
import { fieldValue } from '@/utils/reports/dossier-list'
import type { JudgedDossier } from '@/utils/reports/judged'
import { dayOf } from '@/utils/working-time/dates'
import type { ProcedureCatalogue } from '@/utils/working-time/procedure-catalogue'
import type { ColumnName } from './column-names'
import { DossierButton } from './dossier-button'

interface CellContext {
  catalogue: ProcedureCatalogue
  dueSoonDays: number
  onOpen(key: DossierKey): void
}

/** The columns of the list: the number, which opens the dossier, and those chosen. */
export function listColumns(
  names: readonly ColumnName[],
  context: CellContext,
): WindowColumn<JudgedDossier>[] {
  const chosen = names.map((name) => ({
    name,
    heading: words.columns[name],
    cell: (one: JudgedDossier) => cells[name](one, context),
  }))
  return [
    {
      name: 'number',
      heading: words.number,
      cell: ({ dossier }) => <DossierButton dossier={dossier} onOpen={context.onOpen} />,
    },
    ...chosen,
  ]
}

const cells: Record<ColumnName, (one: JudgedDossier, context: CellContext) => preact.ComponentChildren> = {
  countdown: ({ countdown, dossier }, { dueSoonDays }) => (
    <span class={`countdown ${countdownTone(countdown, dueSoonDays)}`}>
      {countdownText(countdown, { status: dossier.current.status })}
    </span>
  ),
  warnings: ({ warnings }) => (
    <span title={warnings.map(({ sentence }) => sentence).join('\n')}>
      {warnings.map(({ label }) => label).join(' · ')}
    </span>
  ),
  due: ({ dossier }) => timeText(dossier.current.dueAt),
  status: ({ dossier }) => dossier.current.statusLabel ?? '',
  step: ({ dossier }) => dossier.current.step ?? '',
  procedure: ({ dossier }, { catalogue }) => {
    const name = fieldValue(dossier, 'procedure', catalogue) ?? ''
    return <span title={name}>{name}</span>
  },
  field: ({ dossier }, { catalogue }) => fieldValue(dossier, 'field', catalogue) ?? '',
  unit: ({ dossier }) => dossier.current.unit ?? '',
  holder: ({ dossier }) => dossier.current.holder ?? '',
  received: ({ dossier }) => timeText(dossier.current.receivedAt),
  announced: ({ dossier }) => standing(dossier.entries, 'resultAnnounced').slice(-1).map(entryLine),
  lastSeen: ({ dossier }) => dateAndTime(dossier.lastSeen),
}

/** As exactly as the page wrote it. */
function timeText(time: PageTime | undefined): string {
  if (!time) return ''
  const date = fullDate(dayOf(time.at))
  return time.precision === 'day' ? date : `${date} ${clockTime(time.at)}`
}

import { figureLabel } from '@/components/figure-label'
import type { DossierKey } from '@/utils/dossier/key'
import { popupWords } from '@/utils/i18n/popup'
import type { ListFilter } from '@/utils/reports/dossier-list'
import type { Figure } from '@/utils/reports/figures'
import { dossiersNumbered } from '@/utils/reports/search'
import { figureDossiers, groupDossiers, type Summary } from '@/utils/reports/summary'
import type { SummaryLabels } from '@/utils/reports/summary-cache'
import { type Whose, whoseText } from '@/utils/reports/whose'
import { DossierList } from './dossier-list'
import type { Opened, OpenedGroup } from './opened'

interface OpenedListProps {
  opened: Opened
  summary: Summary
  labels: SummaryLabels
  whose: Whose
  onBack(): void
  onWrite(key: DossierKey): void
  onExplain(key: DossierKey): void
  onTimeline(key: DossierKey): void
  onDashboard(filter: ListFilter): void
}

/** The list behind a figure or a search. */
export function OpenedList({
  opened,
  summary,
  labels: { dueSoonDays, shared },
  whose,
  onDashboard,
  ...actions
}: OpenedListProps) {
  const { heading, dossiers } = contentOf(opened, summary, dueSoonDays)
  const filter = filterOf(opened)
  return (
    <DossierList
      heading={heading}
      dossiers={dossiers}
      none={opened.kind === 'number' ? popupWords.noneNumbered : popupWords.noneInFigure}
      dueSoonDays={dueSoonDays}
      onDashboard={filter && (() => onDashboard(filter))}
      writeAll={opened.kind === 'figure' ? batchAddress(opened.figure, shared ? whose : null) : null}
      {...actions}
    />
  )
}

function contentOf(opened: Opened, summary: Summary, dueSoonDays: number) {
  switch (opened.kind) {
    case 'figure':
      return {
        heading: figureLabel(opened.figure, dueSoonDays),
        dossiers: figureDossiers(summary, opened.figure),
      }
    case 'group':
      return { heading: groupHeading(opened, dueSoonDays), dossiers: groupDossiers(summary, opened) }
    case 'number':
      return {
        heading: popupWords.numbered(opened.text),
        dossiers: dossiersNumbered(summary.judged, opened.text),
      }
  }
}

function groupHeading({ grouping, name, figure }: OpenedGroup, dueSoonDays: number): string {
  const label = figure === 'open' ? popupWords.groupColumns.open : figureLabel(figure, dueSoonDays)
  return `${label} · ${name ?? popupWords.nameless[grouping]}`
}

/** The same list on the dashboard; null where it has no such list. */
function filterOf(opened: Opened): ListFilter | null {
  if (opened.kind === 'number') return null
  if (opened.kind === 'figure') return { figure: opened.figure }
  const { grouping, name, figure } = opened
  return name === null ? null : { ...(figure === 'open' ? {} : { figure }), [grouping]: name }
}

/** Where papers for all dossiers of a figure are written. */
function batchAddress(figure: Figure, whose: Whose | null): string {
  const account = whoseText(whose)
  return `notice.html?${new URLSearchParams({ batch: figure, ...(account === null ? {} : { whose: account }) })}`
}

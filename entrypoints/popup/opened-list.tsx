import { figureLabel } from '@/components/figure-label'
import type { DossierKey } from '@/utils/dossier/key'
import { popupWords } from '@/utils/i18n/popup'
import type { Figure } from '@/utils/reports/figures'
import { dossiersNumbered } from '@/utils/reports/search'
import { figureDossiers, type Summary } from '@/utils/reports/summary'
import type { SummaryLabels } from '@/utils/reports/summary-cache'
import { type Whose, whoseText } from '@/utils/reports/whose'
import { DossierList } from './dossier-list'
import type { Opened } from './opened'

interface OpenedListProps {
  opened: Opened
  summary: Summary
  labels: SummaryLabels
  whose: Whose
  onBack(): void
  onWrite(key: DossierKey): void
  onExplain(key: DossierKey): void
  onTimeline(key: DossierKey): void
  onDashboard(figure: Figure): void
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
  const { heading, dossiers } =
    opened.kind === 'figure'
      ? {
          heading: figureLabel(opened.figure, dueSoonDays),
          dossiers: figureDossiers(summary, opened.figure),
        }
      : {
          heading: popupWords.numbered(opened.text),
          dossiers: dossiersNumbered(summary.judged, opened.text),
        }
  return (
    <DossierList
      heading={heading}
      dossiers={dossiers}
      none={opened.kind === 'figure' ? popupWords.noneInFigure : popupWords.noneNumbered}
      dueSoonDays={dueSoonDays}
      onDashboard={opened.kind === 'figure' ? () => onDashboard(opened.figure) : null}
      writeAll={opened.kind === 'figure' ? batchAddress(opened.figure, shared ? whose : null) : null}
      {...actions}
    />
  )
}

/** Where papers for all dossiers of a figure are written. */
function batchAddress(figure: Figure, whose: Whose | null): string {
  const account = whoseText(whose)
  return `notice.html?${new URLSearchParams({ batch: figure, ...(account === null ? {} : { whose: account }) })}`
}

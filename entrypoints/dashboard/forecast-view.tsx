import { useMemo } from 'preact/hooks'
import { NoticeBar } from '@/components/notice-bar'
import { usePeriod } from '@/components/use-period'
import type { DossierKey } from '@/utils/dossier/key'
import { pageWords } from '@/utils/i18n/pages'
import { forecastTexts as words } from '@/utils/i18n/written/forecast'
import { groundsOf } from '@/utils/reports/context'
import { forecastDocument } from '@/utils/reports/forecast/document'
import { exampleDays } from '@/utils/reports/forecast/forecast'
import type { Summary } from '@/utils/reports/summary'
import type { Settings } from '@/utils/settings/settings'
import { dateText, dayOf, startOfDay } from '@/utils/working-time/dates'
import type { ProcedureCatalogue } from '@/utils/working-time/procedure-catalogue'
import { ExportButtons } from './export-buttons'
import { ReportSheet } from './report-sheet'
import { useOutlook } from './use-outlook'

interface ForecastViewProps {
  summary: Summary
  settings: Settings
  catalogue: ProcedureCatalogue
  onOpen(key: DossierKey): void
}

/** Which dossiers are likely to miss their date, and how far such forecasts have been right here. */
export function ForecastView({ summary, settings, catalogue, onOpen }: ForecastViewProps) {
  const today = dayOf(summary.at)
  const { unopenedDays } = settings.lead
  const list = usePeriod(startOfDay(today - exampleDays))
  const grounds = useMemo(() => groundsOf(settings, catalogue), [settings, catalogue])
  const outlook = useOutlook(list === 'failed' ? null : list, { grounds, today, lately: unopenedDays })

  if (list === 'failed') return <NoticeBar kind="problem">{pageWords.historyUnreadable}</NoticeBar>
  if (!outlook) return <p class="soft">{pageWords.reading}</p>
  const document = forecastDocument(outlook, summary, { ...grounds, now: summary.at })
  return (
    <>
      <div class="report-tools">
        <ExportButtons
          document={document}
          office={settings.office}
          fileName={words.fileName(dateText(today))}
        />
      </div>
      <ReportSheet document={document} onOpen={onOpen} />
    </>
  )
}

import { useMemo } from 'preact/hooks'
import { ChartCard } from '@/components/chart-card'
import { NoticeBar } from '@/components/notice-bar'
import { usePeriod } from '@/components/use-period'
import { pageWords } from '@/utils/i18n/pages'
import { chartsSince, loadChart, onTimeChart, stalledChart, stepChart } from '@/utils/reports/charts'
import { groundsOf } from '@/utils/reports/context'
import { firstLookOf } from '@/utils/reports/figure-basis'
import type { Summary } from '@/utils/reports/summary'
import type { Settings } from '@/utils/settings/settings'
import type { ProcedureCatalogue } from '@/utils/working-time/procedure-catalogue'

interface ChartsViewProps {
  summary: Summary
  settings: Settings
  catalogue: ProcedureCatalogue
}

/** The load to come, what lies still, how the weeks went, and where the time goes. */
export function ChartsView({ summary, settings, catalogue }: ChartsViewProps) {
  const { at, judged } = summary
  const seenSince = firstLookOf(summary)
  const list = usePeriod(chartsSince(at))
  const grounds = useMemo(() => groundsOf(settings, catalogue), [settings, catalogue])
  const charts = useMemo(() => {
    if (!list || list === 'failed') return null
    const dossiers = [...list.open, ...list.closed]
    const context = { ...grounds, now: at }
    return [
      loadChart(judged, dossiers, seenSince, context),
      stalledChart(judged, context),
      onTimeChart(dossiers, context),
      stepChart(dossiers, context),
    ]
  }, [list, grounds, judged, seenSince, at])
  if (list === 'failed') return <NoticeBar kind="problem">{pageWords.historyUnreadable}</NoticeBar>
  if (!charts) return <p class="soft">{pageWords.reading}</p>
  return (
    <div class="charts">
      {charts.map((chart) => (
        <ChartCard key={chart.title} chart={chart} />
      ))}
    </div>
  )
}

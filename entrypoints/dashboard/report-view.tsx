import { useMemo } from 'preact/hooks'
import { Lockable } from '@/components/lockable'
import { NoticeBar } from '@/components/notice-bar'
import { NumberField } from '@/components/number-field'
import { usePeriod } from '@/components/use-period'
import { pageWords } from '@/utils/i18n/pages'
import { reportWords as words } from '@/utils/i18n/reports'
import { reportTexts } from '@/utils/i18n/written/reports'
import { groundsOf } from '@/utils/reports/context'
import { periodDocument } from '@/utils/reports/document'
import type { Summary } from '@/utils/reports/summary'
import { totalsOf, withTotal } from '@/utils/reports/system-totals'
import { smallCellsBounds } from '@/utils/settings/lead'
import type { Settings } from '@/utils/settings/settings'
import { dayOf, startOfDay } from '@/utils/working-time/dates'
import type { ProcedureCatalogue } from '@/utils/working-time/procedure-catalogue'
import { neighbourSpan, spanOf } from '@/utils/working-time/spans'
import type { PageState } from './address'
import { ExportButtons } from './export-buttons'
import { OwnUnits } from './own-units'
import { PeriodFields } from './period-fields'
import { ReportSheet } from './report-sheet'
import { TotalsForm } from './totals-form'

interface ReportViewProps {
  state: PageState
  summary: Summary
  settings: Settings
  catalogue: ProcedureCatalogue
  onChange(change: Partial<PageState>): void
  onSettings(make: (settings: Settings) => Settings): void
}

/** The report of a period, with the way to the periods beside it and to a file or paper. */
export function ReportView({ state, summary, settings, catalogue, onChange, onSettings }: ReportViewProps) {
  const { span: kind } = state
  const day = state.day ?? dayOf(summary.at)
  const span = spanOf(kind, day)
  const before = neighbourSpan(kind, span, -1)
  const list = usePeriod(startOfDay(before.from))
  const { lead } = settings
  const grounds = useMemo(() => groundsOf(settings, catalogue), [settings, catalogue])
  const made = useMemo(() => {
    if (!list || list === 'failed') return null
    const dossiers = [...list.open, ...list.closed]
    // By the popup's own usual times, or the two would differ in what lies still.
    const context = { ...grounds, usual: summary.usual, now: summary.at }
    return periodDocument(dossiers, { kind, day, lead, coverage: summary }, context)
  }, [list, grounds, summary, kind, day, lead])

  if (list === 'failed') return <NoticeBar kind="problem">{pageWords.historyUnreadable}</NoticeBar>
  if (!made) return <p class="soft">{pageWords.reading}</p>
  const editLead = (change: Partial<Settings['lead']>) =>
    onSettings((now) => ({ ...now, lead: { ...now.lead, ...change } }))
  return (
    <>
      <div class="report-tools">
        <PeriodFields kind={kind} day={day} onChange={onChange} />
        <ExportButtons
          document={made.document}
          office={settings.office}
          fileName={reportTexts.fileName(kind, span.from)}
        />
      </div>
      <ReportSheet document={made.document} />
      <section class="card no-print">
        <TotalsForm
          seen={made.report.total}
          totals={totalsOf(lead.systemTotals, span)}
          onSave={(figure, value) =>
            onSettings((now) => ({
              ...now,
              lead: { ...now.lead, systemTotals: withTotal(now.lead.systemTotals, span, figure, value) },
            }))
          }
        />
        <Lockable path="lead.smallCells">
          <NumberField
            label={words.smallCells}
            hint={words.smallCellsHint}
            value={lead.smallCells}
            {...smallCellsBounds}
            onSave={(smallCells) => editLead({ smallCells })}
          />
        </Lockable>
        <Lockable path="lead.ownUnits">
          <OwnUnits units={lead.ownUnits} onSave={(ownUnits) => editLead({ ownUnits })} />
        </Lockable>
      </section>
    </>
  )
}

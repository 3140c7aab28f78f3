import { useMemo, useState } from 'preact/hooks'
import { NoticeBar } from '@/components/notice-bar'
import { NumberField } from '@/components/number-field'
import { TextField } from '@/components/text-field'
import { usePeriod } from '@/components/use-period'
import { pageWords } from '@/utils/i18n/pages'
import { sampleWords as words } from '@/utils/i18n/sample'
import { sampleTexts } from '@/utils/i18n/written/sample'
import { groundsOf } from '@/utils/reports/context'
import { sampleDocument } from '@/utils/reports/sample-document'
import type { Summary } from '@/utils/reports/summary'
import type { Settings } from '@/utils/settings/settings'
import { dateText, dayOf, startOfDay } from '@/utils/working-time/dates'
import type { ProcedureCatalogue } from '@/utils/working-time/procedure-catalogue'
import { spanOf } from '@/utils/working-time/spans'
import type { PageState } from './address'
import { ExportButtons } from './export-buttons'
import { PeriodFields } from './period-fields'
import { ReportSheet } from './report-sheet'

interface SampleViewProps {
  state: PageState
  summary: Summary
  settings: Settings
  catalogue: ProcedureCatalogue
  onChange(change: Partial<PageState>): void
}

/** A random sample of a period's dossiers, in proportion by field, that anyone can draw again. */
export function SampleView({ state, summary, settings, catalogue, onChange }: SampleViewProps) {
  const today = dayOf(summary.at)
  const [seed, setSeed] = useState(dateText(today))
  const [size, setSize] = useState(20)
  const day = state.day ?? today
  const { from } = spanOf(state.span, day)
  const list = usePeriod(startOfDay(from))
  const grounds = useMemo(() => groundsOf(settings, catalogue), [settings, catalogue])
  const made = useMemo(() => {
    if (!list || list === 'failed') return null
    const dossiers = [...list.open, ...list.closed]
    const span = spanOf(state.span, day)
    return sampleDocument(dossiers, span, { seed, size }, summary, { ...grounds, now: summary.at })
  }, [list, state.span, day, seed, size, summary, grounds])

  if (list === 'failed') return <NoticeBar kind="problem">{pageWords.historyUnreadable}</NoticeBar>
  if (!made) return <p class="soft">{pageWords.reading}</p>
  return (
    <>
      <div class="report-tools">
        <PeriodFields kind={state.span} day={day} onChange={onChange} />
        <NumberField label={words.size} value={size} least={1} most={500} onSave={setSize} />
        <TextField
          label={words.seed}
          hint={words.seedHint}
          value={seed}
          maxLength={40}
          onSave={(text) => setSeed(text || dateText(today))}
        />
        <ExportButtons document={made} office={settings.office} fileName={sampleTexts.fileName(seed)} />
      </div>
      <ReportSheet document={made} />
    </>
  )
}

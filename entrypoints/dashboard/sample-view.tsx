import { useMemo, useState } from 'preact/hooks'
import { NoticeBar } from '@/components/notice-bar'
import { NumberField } from '@/components/number-field'
import { SelectField } from '@/components/select-field'
import { TextField } from '@/components/text-field'
import { usePeriod } from '@/components/use-period'
import { now } from '@/utils/clock'
import type { DossierKey } from '@/utils/dossier/key'
import type { Draw } from '@/utils/history/draws'
import { pageWords } from '@/utils/i18n/pages'
import { sampleWords as words } from '@/utils/i18n/sample'
import { sampleTexts } from '@/utils/i18n/written/sample'
import { groundsOf } from '@/utils/reports/context'
import { sampleDocument } from '@/utils/reports/sample-document'
import { previewDraw, sealedDraw } from '@/utils/reports/sample-draw'
import type { Summary } from '@/utils/reports/summary'
import type { Settings } from '@/utils/settings/settings'
import { dateText, dayOf, parseDate, startOfDay } from '@/utils/working-time/dates'
import type { ProcedureCatalogue } from '@/utils/working-time/procedure-catalogue'
import { spanOf } from '@/utils/working-time/spans'
import type { PageState } from './address'
import { ExportButtons } from './export-buttons'
import { PeriodFields } from './period-fields'
import { RecordedDraws } from './recorded-draws'
import { ReportSheet } from './report-sheet'
import { useDraws } from './use-draws'

interface SampleViewProps {
  state: PageState
  summary: Summary
  settings: Settings
  catalogue: ProcedureCatalogue
  onChange(change: Partial<PageState>): void
  onOpen(key: DossierKey): void
}

/**
 * A random sample of a period's dossiers, in proportion by field, that anyone can draw again. It is written down
 * before it leaves the screen, so that nobody draws until the sample pleases.
 */
export function SampleView({ state, summary, settings, catalogue, onChange, onOpen }: SampleViewProps) {
  const [opened, setOpened] = useState<Draw | null>(null)
  const [failed, setFailed] = useState(false)
  const { recorded, record } = useDraws()
  const choice = useChoice(dateText(dayOf(summary.at)))
  const span = spanOf(state.span, state.day ?? dayOf(summary.at))
  const first = opened ? (parseDate(opened.from) ?? span.from) : span.from
  const list = usePeriod(startOfDay(first))
  const dossiers = useMemo(() => (list && list !== 'failed' ? [...list.open, ...list.closed] : null), [list])
  const grounds = useMemo(() => groundsOf(settings, catalogue), [settings, catalogue])
  const context = useMemo(() => ({ ...grounds, now: summary.at }), [grounds, summary.at])
  const { from, to } = span
  const { seed, unit, value } = choice
  const preview = useMemo(() => {
    if (!dossiers) return null
    const wanted = { span: { from, to }, seed, size: { unit, value } }
    return previewDraw(dossiers, wanted, summary, context)
  }, [dossiers, from, to, seed, unit, value, summary, context])

  if (list === 'failed') return <NoticeBar kind="problem">{pageWords.historyUnreadable}</NoticeBar>
  if (!dossiers || !preview) return <p class="soft">{pageWords.reading}</p>
  const draw = opened ?? preview.draw
  const document = sampleDocument(draw, dossiers, opened !== null, context)
  const write = async () => {
    const sealed = await sealedDraw(preview, now())
    const isWritten = await record(sealed)
    setFailed(!isWritten)
    if (isWritten) setOpened(sealed)
  }
  return (
    <>
      <div class="report-tools">
        {opened ? (
          <>
            <button type="button" class="button" onClick={() => setOpened(null)}>
              {words.back}
            </button>
            <ExportButtons
              document={document}
              office={settings.office}
              fileName={sampleTexts.fileName(draw.seed)}
            />
          </>
        ) : (
          <>
            <PeriodFields kind={state.span} day={span.from} onChange={onChange} />
            <ChoiceFields choice={choice} />
            <button type="button" class="button" onClick={write}>
              {words.record}
            </button>
          </>
        )}
      </div>
      {!opened && <p class="small soft no-print">{words.recordHint}</p>}
      {failed && <NoticeBar kind="problem">{words.recordFailed}</NoticeBar>}
      <ReportSheet document={document} onOpen={onOpen} />
      <RecordedDraws draws={recorded} onOpen={setOpened} />
    </>
  )
}

interface Choice {
  seed: string
  unit: Draw['size']['unit']
  value: number
  change(part: Partial<Pick<Choice, 'seed' | 'unit' | 'value'>>): void
}

function useChoice(today: string): Choice {
  const [chosen, setChosen] = useState({ seed: today, unit: 'dossiers' as Choice['unit'], value: 20 })
  return {
    ...chosen,
    change: (part) => setChosen((before) => ({ ...before, ...part, seed: part.seed ?? before.seed })),
  }
}

const mostOf = { dossiers: 500, percent: 100 }

function ChoiceFields({ choice: { seed, unit, value, change } }: { choice: Choice }) {
  return (
    <>
      <NumberField
        label={words.size}
        value={value}
        least={1}
        most={mostOf[unit]}
        onSave={(size) => change({ value: size })}
      />
      <SelectField
        label={words.unit}
        value={unit}
        options={[
          { value: 'dossiers', label: words.units.dossiers },
          { value: 'percent', label: words.units.percent },
        ]}
        onSave={(chosen) => change({ unit: chosen, value: Math.min(value, mostOf[chosen]) })}
      />
      <TextField
        label={words.seed}
        hint={words.seedHint}
        value={seed}
        maxLength={40}
        onSave={(text) => change({ seed: text || seed })}
      />
    </>
  )
}

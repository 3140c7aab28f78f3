import { useMemo, useState } from 'preact/hooks'
import { NoticeBar } from '@/components/notice-bar'
import { TextField } from '@/components/text-field'
import { useAccount } from '@/components/use-account'
import { now } from '@/utils/clock'
import type { DossierKey } from '@/utils/dossier/key'
import { batchWords as words } from '@/utils/i18n/batch'
import { noticePageWords } from '@/utils/i18n/notices'
import { dossierPapers, findPaper, listPapers, papers } from '@/utils/notices/catalogue'
import { type Draft, emptyDraft, withAnswer, withPaper } from '@/utils/notices/draft'
import { firstAnswers, periodOf } from '@/utils/notices/list-draft'
import type { ListedDossier, Paper } from '@/utils/notices/paper'
import { groundsOf } from '@/utils/reports/context'
import type { Summary } from '@/utils/reports/summary'
import type { Settings } from '@/utils/settings/settings'
import { dayOf } from '@/utils/working-time/dates'
import type { ProcedureCatalogue } from '@/utils/working-time/procedure-catalogue'
import type { DaySpan } from '@/utils/working-time/spans'
import { AgencyFields } from '../agency-fields'
import { AskFields } from '../ask-fields'
import { PaperFields } from '../paper-fields'
import { PaperGroup } from '../paper-group'
import { ReasonFields } from '../reason-fields'
import { BatchOutput } from './batch-output'
import { DossierPicker } from './dossier-picker'
import { type BatchFilter, offered, ofUnit, unitsOf } from './filters'
import { useLate } from './use-late'

interface BatchProps {
  summary: Summary
  settings: Settings
  catalogue: ProcedureCatalogue
  first: BatchFilter
}

/** The form on one side; on the other what is made, and what could not be. */
export function Batch({ summary, settings, catalogue, first }: BatchProps) {
  const { office, papers: paperSettings } = settings
  const today = dayOf(now())
  const [filter, setFilter] = useState(first)
  const [unit, setUnit] = useState('')
  const [chosen, setChosen] = useState<ReadonlySet<DossierKey>>(new Set())
  // A report is about all of its period unless one is left out; other papers are about what was chosen.
  const [leftOut, setLeftOut] = useState<ReadonlySet<DossierKey>>(new Set())
  const [paper, setPaper] = useState<Paper | null>(() => findPaper('apology') ?? papers[0] ?? null)
  const [draft, setDraft] = useState<Draft | null>(() => paper && emptyDraft({ paper, office, today }))
  const ofPeriod = paper?.scope === 'many' && paper.ofPeriod
  const period = usePeriodOf(paper, draft)
  const context = useMemo(
    () => ({ ...groundsOf(settings, catalogue), now: summary.at }),
    [settings, catalogue, summary.at],
  )
  const late = useLate(period, context)
  const rows = useMemo(() => {
    if (!ofPeriod) return offered(summary, filter, unit)
    return late === 'failed' || late === null ? [] : ofUnit(late, unit)
  }, [ofPeriod, late, summary, filter, unit])
  const ticked = useMemo(
    () => (ofPeriod ? new Set(keysOf(rows).filter((key) => !leftOut.has(key))) : chosen),
    [ofPeriod, rows, leftOut, chosen],
  )
  const picked = useMemo(() => rows.filter(({ dossier }) => ticked.has(dossier.key)), [rows, ticked])
  const account = useAccount(picked[0]?.dossier.origin ?? null)
  if (!paper || !draft) return null

  const change = (changes: Partial<Draft>) => setDraft((before) => before && { ...before, ...changes })
  const choosePaper = (id: string) => {
    const next = findPaper(id)
    if (!next) return
    const answers = next.scope === 'many' ? firstAnswers(next, rows, today) : {}
    setPaper(next)
    change({ ...withPaper(draft, { paper: next, office, today }), answers: { ...draft.answers, ...answers } })
  }
  const ground = { paper, office, papers: paperSettings, today }
  const choose = (keys: ReadonlySet<DossierKey>) =>
    ofPeriod ? setLeftOut(new Set(keysOf(rows).filter((key) => !keys.has(key)))) : setChosen(keys)
  return (
    <div class="desk">
      <div class="form">
        <DossierPicker
          filter={ofPeriod ? null : filter}
          about={period === null ? words.noPeriod : words.ofPeriod}
          unit={unit}
          units={unitsOf(summary)}
          rows={rows}
          chosen={ticked}
          onFilter={setFilter}
          onUnit={setUnit}
          onChoose={choose}
        />
        <section aria-labelledby="kind-heading">
          <h2 id="kind-heading">{noticePageWords.choice}</h2>
          <div class="field">
            <label for="paper">{noticePageWords.kindOfPaper}</label>
            <select id="paper" value={paper.id} onChange={(event) => choosePaper(event.currentTarget.value)}>
              <PaperGroup label={words.forEach} papers={dossierPapers} />
              <PaperGroup label={words.forList} papers={listPapers} />
            </select>
          </div>
          {paper.to === 'agency' && (
            <AgencyFields agencies={draft.agencies} onSave={(agencies) => change({ agencies })} />
          )}
        </section>
        {paper.scope === 'one' && paper.movesDue && (
          <section aria-labelledby="days-heading">
            <h2 id="days-heading">{noticePageWords.extension}</h2>
            <TextField
              label={words.days}
              hint={words.daysHint}
              value={draft.daysAsked}
              maxLength={4}
              onSave={(daysAsked) => change({ daysAsked })}
            />
            <label class="choice">
              <input
                type="checkbox"
                checked={draft.insists}
                onChange={(event) => change({ insists: event.currentTarget.checked })}
              />
              {words.insist}
            </label>
          </section>
        )}
        {paper.scope === 'one' && paper.movesDue && (
          <ReasonFields draft={draft} ground={ground} change={change} />
        )}
        <AskFields
          paper={paper}
          answers={draft.answers}
          onAnswer={(tag, text) => setDraft((before) => before && withAnswer(before, tag, text))}
        />
        <PaperFields draft={draft} ground={ground} change={change} />
        {late === 'failed' && <NoticeBar kind="problem">{noticePageWords.historyFailed}</NoticeBar>}
      </div>
      <BatchOutput
        paper={paper}
        draft={draft}
        rows={picked}
        settings={settings}
        today={today}
        account={account}
      />
    </div>
  )
}

/** The period of a report, the same object while its days are the same. */
function usePeriodOf(paper: Paper | null, draft: Draft | null): DaySpan | null {
  const span = paper?.scope === 'many' && draft ? periodOf(paper, draft.answers) : null
  const { from, to } = span ?? { from: null, to: null }
  return useMemo(() => (from === null || to === null ? null : { from, to }), [from, to])
}

function keysOf(rows: readonly ListedDossier[]): DossierKey[] {
  return rows.map(({ dossier }) => dossier.key)
}

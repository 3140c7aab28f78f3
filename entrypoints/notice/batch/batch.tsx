import { useMemo, useState } from 'preact/hooks'
import { ListCoverageLines } from '@/components/list-coverage'
import { NoticeBar } from '@/components/notice-bar'
import { SelectField } from '@/components/select-field'
import { TextField } from '@/components/text-field'
import { useAccount } from '@/components/use-account'
import { now } from '@/utils/clock'
import { batchWords as words } from '@/utils/i18n/batch'
import { noticePageWords } from '@/utils/i18n/notices'
import { dossierPapers, findPaper, listPapers, papers } from '@/utils/notices/catalogue'
import { type Draft, emptyDraft, withAnswer, withPaper } from '@/utils/notices/draft'
import { firstAnswers } from '@/utils/notices/list-draft'
import type { Paper } from '@/utils/notices/paper'
import type { Summary } from '@/utils/reports/summary'
import type { Settings } from '@/utils/settings/settings'
import { dayOf } from '@/utils/working-time/dates'
import type { ProcedureCatalogue } from '@/utils/working-time/procedure-catalogue'
import { AgencyFields } from '../agency-fields'
import { AskFields } from '../ask-fields'
import { PaperFields } from '../paper-fields'
import { PaperGroup } from '../paper-group'
import { ReasonFields } from '../reason-fields'
import { BatchOutput } from './batch-output'
import { DossierPicker } from './dossier-picker'
import { unitsOf } from './filters'
import type { BatchStart } from './start'
import { useRows } from './use-rows'

interface BatchProps {
  summary: Summary
  settings: Settings
  catalogue: ProcedureCatalogue
  /** What it holds when it is opened. */
  start: BatchStart
}

const sendTo = ['owner', 'submitter'] as const

/** The form on one side; on the other what is made, and what could not be. */
export function Batch({ summary, settings, catalogue, start }: BatchProps) {
  const { office, papers: paperSettings } = settings
  const today = dayOf(now())
  const [filter, setFilter] = useState(start.filter)
  const [unit, setUnit] = useState(start.unit)
  const [paper, setPaper] = useState<Paper | null>(() => findPaper(start.paper) ?? papers[0] ?? null)
  const [draft, setDraft] = useState<Draft | null>(() => paper && firstDraft(start, { paper, office, today }))
  const offer = useRows({ paper, draft, summary, settings, catalogue, filter, unit, chosen: start.chosen })
  const { rows, ticked, ofPeriod } = offer
  const picked = useMemo(() => rows.filter(({ dossier }) => ticked.has(dossier.key)), [rows, ticked])
  const account = useAccount(picked[0]?.dossier.origin ?? null) ?? null
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
  return (
    <div class="desk">
      <div class="form">
        <DossierPicker
          filter={ofPeriod ? null : filter}
          about={offer.period === null ? words.noPeriod : words.ofPeriod}
          unit={unit}
          units={unitsOf(summary)}
          rows={rows}
          chosen={ticked}
          onFilter={setFilter}
          onUnit={setUnit}
          onChoose={offer.tick}
        />
        <ListCoverageLines walks={summary.walks} />
        <section aria-labelledby="kind-heading">
          <h2 id="kind-heading">{noticePageWords.choice}</h2>
          <div class="field">
            <label for="paper">{noticePageWords.kindOfPaper}</label>
            <select id="paper" value={paper.id} onChange={(event) => choosePaper(event.currentTarget.value)}>
              <PaperGroup label={words.forEach} papers={dossierPapers} />
              <PaperGroup label={words.forList} papers={listPapers} />
            </select>
          </div>
          {paper.to === 'applicant' && (
            <SelectField
              label={noticePageWords.sendTo}
              value={draft.toSubmitter ? 'submitter' : 'owner'}
              options={sendTo.map((value) => ({ value, label: noticePageWords.sendToWhom[value] }))}
              onSave={(whom) => change({ toSubmitter: whom === 'submitter' })}
            />
          )}
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
        {offer.failed && <NoticeBar kind="problem">{noticePageWords.historyFailed}</NoticeBar>}
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

function firstDraft({ answers }: BatchStart, ground: Parameters<typeof emptyDraft>[0]): Draft {
  const draft = emptyDraft(ground)
  return { ...draft, answers: { ...draft.answers, ...answers } }
}

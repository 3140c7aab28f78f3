import { useMemo, useRef, useState } from 'preact/hooks'
import { NoticeBar } from '@/components/notice-bar'
import { saveFile } from '@/components/save-file'
import { batchWords as words } from '@/utils/i18n/batch'
import { noticePageWords } from '@/utils/i18n/notices'
import { paperData } from '@/utils/notices/catalogue'
import { aboutDossier, type Draft, draftInput, formGaps } from '@/utils/notices/draft'
import { listInput, listParts } from '@/utils/notices/list-draft'
import type { NoticeData } from '@/utils/notices/notice-data'
import type { ListedDossier, Paper } from '@/utils/notices/paper'
import { choicesOf } from '@/utils/settings/agency-calendars'
import type { Settings } from '@/utils/settings/settings'
import { createWorkingCalendar } from '@/utils/working-time/calendar'
import type { Day } from '@/utils/working-time/dates'
import { buildSchedule } from '@/utils/working-time/schedule'
import { PaperSheet } from '../paper-sheet'
import { useEngine, usePaper } from '../use-paper'
import { type BatchForm, type BatchResult, runBatch } from './run'

interface BatchOutputProps {
  paper: Paper
  draft: Draft
  rows: readonly ListedDossier[]
  settings: Settings
  today: Day
  account: string | null
}

/** More at once than any desk has late; a file of them all would be too large to open. */
const most = 500

/** The first document as it will be, the ways to make them all, and what came of it. */
export function BatchOutput({ paper, draft, rows, settings, today, account }: BatchOutputProps) {
  const engine = useEngine()
  const [progress, setProgress] = useState('')
  const [result, setResult] = useState<BatchResult | 'stopped'>(null)
  const running = useRef<AbortController | null>(null)

  const start = async (form: BatchForm) => {
    if (!engine) return
    const controller = new AbortController()
    running.current = controller
    setResult(null)
    const ground = { draft, settings, today, account }
    const made = await runBatch({
      ...{ engine, paper, rows, ground, form },
      signal: controller.signal,
      onProgress: setProgress,
    })
    setProgress('')
    if (made?.file) saveFile(made.file.name, made.file.bytes, made.file.type)
    setResult(made ?? 'stopped')
  }
  const documents = paper.scope === 'many' ? listParts(paper, rows).length : rows.length
  const gaps = formGaps(draft, paper)
  const ready =
    gaps.length === 0 && engine !== null && progress === '' && rows.length > 0 && rows.length <= most
  return (
    <div class="preview">
      <section class="output" aria-labelledby="output-heading">
        <h2 id="output-heading">{words.output}</h2>
        {rows.length > most && <p class="doubt">{words.tooMany(most)}</p>}
        {paper.scope === 'many' && paper.perAgency && documents > 1 && <p>{words.perAgency(documents)}</p>}
        {gaps.length > 0 && <p class="doubt">{noticePageWords.gaps(gaps)}</p>}
        <div class="actions">
          <button type="button" class="button main" disabled={!ready} onClick={() => start('zip')}>
            {documents === 1 ? words.download : words.asZip}
          </button>
          {documents > 1 && (
            <button type="button" class="button" disabled={!ready} onClick={() => start('joined')}>
              {words.asOne}
            </button>
          )}
          {progress !== '' && (
            <button type="button" class="button" onClick={() => running.current?.abort()}>
              {words.stop}
            </button>
          )}
        </div>
        <p role="status">{progress}</p>
        <Result result={result} />
      </section>
      {rows.length > 0 ? (
        <FirstSheet {...{ paper, draft, rows, settings, today }} />
      ) : (
        <p class="soft">{words.noPreview}</p>
      )}
    </div>
  )
}

function Result({ result }: { result: BatchResult | 'stopped' }) {
  if (result === null) return null
  if (result === 'stopped') return <NoticeBar kind="info">{words.stopped}</NoticeBar>
  const { file, problems } = result
  return (
    <>
      {file ? (
        <NoticeBar kind="done">
          {words.made(file.count, file.name)} {file.nameless > 0 && words.nameless(file.nameless)}
        </NoticeBar>
      ) : (
        <NoticeBar kind="problem">{words.madeNone}</NoticeBar>
      )}
      {problems.length > 0 && (
        <>
          <h3>{words.left}</h3>
          <ul>
            {problems.map((says) => (
              <li key={says}>{says}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

/** The first document without an applicant: whose page is open is asked only when they are made. */
function FirstSheet({ paper, draft, rows, settings, today }: Omit<BatchOutputProps, 'account'>) {
  const data = useMemo(
    () => firstData({ paper, draft, rows, settings, today }),
    [paper, draft, rows, settings, today],
  )
  const state = usePaper(paper, draft.role, data)
  return (
    <>
      <h2>{words.preview}</h2>
      <PaperSheet paper={state} />
      {state.kind === 'broken' && <p class="small">{noticePageWords.templateFailed}</p>}
    </>
  )
}

function firstData({ paper, draft, rows, settings, today }: Omit<BatchOutputProps, 'account'>): NoticeData {
  const { office, papers } = settings
  if (paper.scope === 'many') {
    const [part] = listParts(paper, rows)
    return part ? paperData(paper, listInput(draft, { paper, office, papers, today }, part)) : {}
  }
  const [row] = rows
  if (!row) return {}
  const calendar = createWorkingCalendar(buildSchedule(choicesOf(settings, row.dossier.current.unit)))
  const ground = { paper, dossier: row.dossier, office, papers, calendar, today, account: null }
  return paperData(paper, draftInput(aboutDossier(draft, ground), ground))
}

import { askApplicant } from '@/components/ask-applicant'
import { loadTemplate } from '@/components/load-template'
import { now } from '@/utils/clock'
import { type HistoryDatabase, openHistory } from '@/utils/history/database'
import { appendEntry } from '@/utils/history/entries'
import { historyProblem } from '@/utils/history/problem'
import { batchWords as words } from '@/utils/i18n/batch'
import { dotsFor, namesApplicant } from '@/utils/notices/catalogue'
import type { FilledPaper } from '@/utils/notices/fill-many'
import type { ListedDossier, Paper } from '@/utils/notices/paper'
import type { Engine } from '../use-paper'
import { type BatchGround, dossierJob, type Job, type JobResult, listJobs, listName } from './jobs'

/** What is made of the documents: one file each in a zip, or all in one. */
export type BatchForm = 'zip' | 'joined'

export interface BatchFile {
  name: string
  bytes: Uint8Array<ArrayBuffer>
  type: 'docx' | 'zip'
  count: number
  nameless: number
}

/** The file, if any document could be made, and in words what could not. Null when the officer stopped it. */
export type BatchResult = { file: BatchFile | null; problems: string[] } | null

export interface BatchRun {
  engine: Engine
  paper: Paper
  rows: readonly ListedDossier[]
  ground: Omit<BatchGround, 'templateHash'>
  form: BatchForm
  signal: AbortSignal
  onProgress(says: string): void
}

/** So many are filled at once; between them the page is drawn and the officer may stop. */
const chunk = 25

/**
 * Reads, fills, records and packs, in this order: until all is filled nothing is recorded and no file made, so a run
 * that is stopped or fails leaves nothing half-written.
 */
export async function runBatch(run: BatchRun): Promise<BatchResult> {
  const { engine, paper, ground, form } = run
  const template = await loadTemplate(paper, ground.draft.role)
  if (!template) return { file: null, problems: [words.madeNone] }
  const results = await readJobs(run, template.hash)
  if (!results) return null
  const jobs = results.flatMap((result) => (result.ok ? [result.job] : []))
  const problems = results.flatMap((result) => (result.ok ? [] : [result.says]))

  const filled = await fillJobs(run, template.bytes, jobs)
  if (!filled) return null
  if (!filled.ok) return { file: null, problems: filled.problems }
  const made = jobs.flatMap((job, index) => {
    const filledPaper = filled.papers[index]
    return filledPaper ? [{ job, filled: filledPaper }] : []
  })
  if (form === 'joined' && engine.joinPapers(template.bytes, []) === null) {
    return { file: null, problems: [words.notJoined] }
  }
  const { kept, failed } = await recordAll(made)
  return {
    file: kept.length > 0 ? pack(run, template.bytes, kept) : null,
    problems: [...problems, ...failed.map(({ job }) => words.notRecorded(job.title))],
  }
}

interface Made {
  job: Job
  filled: FilledPaper
}

async function readJobs(
  { paper, rows, ground, signal, onProgress }: BatchRun,
  templateHash: string,
): Promise<JobResult[] | null> {
  const whole = { ...ground, templateHash }
  if (paper.scope === 'many') return listJobs(paper, rows, whole)
  const results: JobResult[] = []
  for (const row of rows) {
    if (signal.aborted) return null
    onProgress(words.reading(results.length + 1, rows.length))
    const applicant = namesApplicant(paper) ? await askApplicant(row.dossier.key) : null
    results.push(dossierJob(paper, row, applicant, whole))
  }
  return results
}

type Filled = ReturnType<Engine['fillMany']>

async function fillJobs(
  { engine, paper, signal, onProgress }: BatchRun,
  template: Uint8Array,
  jobs: readonly Job[],
): Promise<Filled | null> {
  const papers: FilledPaper[] = []
  for (let from = 0; from < jobs.length; from += chunk) {
    if (signal.aborted) return null
    const part = jobs.slice(from, from + chunk).map(({ data }) => data)
    const filled = engine.fillMany(template, part, (tag) => dotsFor(paper, tag))
    if (!filled.ok) return filled
    papers.push(...filled.papers)
    onProgress(words.writing(papers.length, jobs.length))
    await new Promise((resume) => setTimeout(resume))
  }
  return signal.aborted ? null : { ok: true, papers }
}

/** The register first: a paper that nobody knows of must not leave the page. */
async function recordAll(made: readonly Made[]): Promise<{ kept: Made[]; failed: Made[] }> {
  const db = openHistory()
  const kept: Made[] = []
  const failed: Made[] = []
  try {
    for (const one of made) ((await recordJob(db, one.job)) ? kept : failed).push(one)
  } finally {
    db.close()
  }
  return { kept, failed }
}

async function recordJob(db: HistoryDatabase, { records }: Job): Promise<boolean> {
  try {
    const at = now()
    const appended = await Promise.all(
      records.map(({ key, record }) => appendEntry(db, key, { kind: 'noticeDrafted', at, notice: record })),
    )
    return appended.every(Boolean)
  } catch (error) {
    if (historyProblem(error) === null) throw error
    return false
  }
}

function pack(
  { engine, paper, ground, form }: BatchRun,
  template: Uint8Array,
  made: readonly Made[],
): BatchFile {
  const count = made.length
  const nameless = made.filter(({ job }) => !job.hasName).length
  const [only] = made
  if (only && count === 1) {
    return { name: only.job.name, bytes: only.filled.file(), type: 'docx', count, nameless }
  }
  const joined =
    form === 'joined'
      ? engine.joinPapers(
          template,
          made.map(({ filled }) => filled.body),
        )
      : null
  const name = listName(paper, ground.today, null)
  if (joined) return { name, bytes: joined, type: 'docx', count, nameless }
  const files = made.map(({ job, filled }) => ({ name: job.name, bytes: filled.file() }))
  return { name: name.replace(/docx$/, 'zip'), bytes: engine.packZip(files), type: 'zip', count, nameless }
}

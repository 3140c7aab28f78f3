import { useState } from 'preact/hooks'
import { NoticeBar } from '@/components/notice-bar'
import { saveFile } from '@/components/save-file'
import { now } from '@/utils/clock'
import type { Entry } from '@/utils/dossier/dossier'
import { inVietnamese } from '@/utils/i18n/catalogue'
import { fieldNames } from '@/utils/i18n/notice-fields'
import { noticePageWords as words } from '@/utils/i18n/notices'
import { fieldOf } from '@/utils/notices/catalogue'
import { draftGaps, draftInput, draftRecord } from '@/utils/notices/draft'
import { fileName } from '@/utils/notices/file-name'
import type { Paper } from '@/utils/notices/paper'
import type { DraftProps } from './draft-props'
import type { PaperState } from './use-paper'

interface DraftActionsProps extends DraftProps {
  paper: PaperState
  append(entry: Entry): Promise<boolean>
  /** The paper has left the page. */
  onOut(): void
}

interface Outcome {
  kind: 'done' | 'problem'
  says: string
}

/** What is still missing, and the three ways out: a file, a print, a short message. */
export function DraftActions({ draft, ground, paper, append, onOut }: DraftActionsProps) {
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const [recorded, setRecorded] = useState<string | null>(null)
  if (paper.kind !== 'ready') return null

  const { bytes, templateHash, missing } = paper
  const record = draftRecord(draft, ground, templateHash)
  const gaps = draftGaps(draft, ground)

  /** Enters the draft in the register, once however many ways it goes out; false when that failed. */
  const enter = async (): Promise<boolean> => {
    if (!record) return false
    const same = JSON.stringify(record)
    if (same === recorded) return true
    const entered = await append({ kind: 'noticeDrafted', at: now(), notice: record })
    if (entered) setRecorded(same)
    return entered
  }
  /** The register first: a paper that nobody knows of must not leave the page. */
  const goOut = async (send: () => Promise<Outcome> | Outcome) => {
    if (!(await enter())) return setOutcome({ kind: 'problem', says: words.recordFailed })
    setOutcome(await send())
    onOut()
  }
  const download = () => {
    const name = fileName(ground.dossier.current.number)
    saveFile(name, bytes, 'docx')
    return done(words.downloaded(name))
  }
  const print = () => {
    window.print()
    return done(words.printed)
  }
  const message = inVietnamese(() => ground.paper.shortMessage?.(draftInput(draft, ground)) ?? '')
  const copy = () =>
    navigator.clipboard.writeText(message).then(
      () => done(words.copied),
      (): Outcome => ({ kind: 'problem', says: words.copyFailed }),
    )

  return (
    <section aria-labelledby="missing-heading">
      <h2 id="missing-heading">{words.missing}</h2>
      <Missing tags={missing} paper={ground.paper} />
      {gaps.length > 0 && <p class="doubt">{words.gaps(gaps)}</p>}
      <div class="actions">
        <button type="button" class="button main" disabled={!record} onClick={() => goOut(download)}>
          {words.download}
        </button>
        <button type="button" class="button" disabled={!record} onClick={() => goOut(print)}>
          {words.print}
        </button>
        {message && (
          <button type="button" class="button" disabled={!record} onClick={() => goOut(copy)}>
            {words.copy}
          </button>
        )}
      </div>
      {outcome && <NoticeBar kind={outcome.kind}>{outcome.says}</NoticeBar>}
      {record && message && (
        <div class="field">
          <label for="short-text">{words.shortText}</label>
          <textarea id="short-text" rows={3} readOnly value={message} aria-describedby="short-text-hint" />
          <span class="hint" id="short-text-hint">
            {words.shortTextHint}
          </span>
        </div>
      )}
    </section>
  )
}

/** The places that will stand dotted, and where they are filled; two tags may ask for the same thing. */
function Missing({ tags, paper }: { tags: string[]; paper: Paper }) {
  const names = [...new Set(tags.map((tag) => missingName(tag, paper)))]
  if (names.length === 0) return <p class="soft small">{words.nothingMissing}</p>
  return (
    <>
      <ul class="missing">
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      <p class="soft small">{words.missingHint}</p>
    </>
  )
}

function missingName(tag: string, paper: Paper): string {
  const source = fieldOf(paper, tag)?.source
  return `${fieldNames[tag] ?? tag}${source ? words.missingFrom[source] : ''}`
}

function done(says: string): Outcome {
  return { kind: 'done', says }
}

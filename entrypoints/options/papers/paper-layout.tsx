import { useId, useState } from 'preact/hooks'
import { FileField } from '@/components/file-field'
import { loadDefault } from '@/components/load-template'
import { NoticeBar } from '@/components/notice-bar'
import { saveFile } from '@/components/save-file'
import { pageWords } from '@/utils/i18n/pages'
import { paperOptionWords as words } from '@/utils/i18n/paper-options'
import type { TemplateProblem } from '@/utils/notices/lint/lint'
import type { Paper, Role } from '@/utils/notices/paper'
import type { StoredVersion } from '@/utils/notices/template-store'
import type { OfficeSettings } from '@/utils/settings/settings'
import { useVersions, type Versions } from './use-versions'

interface PaperLayoutProps {
  paper: Paper
  role: Role
  office: OfficeSettings
}

interface Outcome {
  kind: 'done' | 'warning' | 'problem'
  says: string
  problems: TemplateProblem[]
}

/** An office's own template, with what is wrong with it. */
interface ReadTemplate {
  bytes: Uint8Array<ArrayBuffer>
  problems: TemplateProblem[]
}

/** One layout of a paper: its default template to take away, the office's own to bring, and which one is used. */
export function PaperLayout({ paper, role, office }: PaperLayoutProps) {
  const own = useVersions(paper, role)
  const [outcome, setOutcome] = useState<Outcome | null>(null)

  const takeDefault = async () => {
    const template = await loadDefault(paper, role)
    if (template) saveFile(paper.templates[role] ?? '', template.bytes, 'docx')
  }
  const read = async (file: File): Promise<ReadTemplate | null> => {
    const content = await file.arrayBuffer().catch(() => null)
    if (!content) return null
    const bytes = new Uint8Array(content)
    const { lintTemplate } = await import('@/utils/notices/engine')
    return { bytes, problems: await lintTemplate(bytes, paper, office) }
  }
  const take = async (template: ReadTemplate | null, { name }: File): Promise<Outcome> => {
    if (!template) return { kind: 'problem', says: words.unreadable, problems: [] }
    const { bytes, problems } = template
    if (problems.some(({ grave }) => grave)) return { kind: 'problem', says: words.refused, problems }
    if (!(await own.add(bytes, name))) return { kind: 'problem', says: words.notStored, problems: [] }
    if (problems.length > 0) return { kind: 'warning', says: words.loadedWithAdvice, problems }
    return { kind: 'done', says: words.loaded, problems }
  }
  return (
    <fieldset class="entry">
      <legend>
        {words.layout}: {words.layouts[role]}
      </legend>
      <div>
        <button
          type="button"
          class="button"
          aria-label={words.downloadFor(words.layouts[role])}
          onClick={takeDefault}
        >
          {words.download}
        </button>
      </div>
      <FileField
        label={words.load}
        hint={words.loadHint}
        accept=".docx"
        onPick={() => setOutcome(null)}
        read={read}
        onRead={async (template, file) => setOutcome(await take(template, file))}
      />
      {outcome && (
        <NoticeBar kind={outcome.kind}>
          {outcome.says}
          <Problems problems={outcome.problems} />
        </NoticeBar>
      )}
      <VersionChoice own={own} onProblem={(says) => setOutcome({ kind: 'problem', says, problems: [] })} />
    </fieldset>
  )
}

interface VersionChoiceProps {
  own: Versions
  onProblem(says: string): void
}

/** Which of the templates is used; that they cannot be read is not shown as there being none. */
function VersionChoice({ own, onProblem }: VersionChoiceProps) {
  const id = useId()
  const { stored } = own
  if (stored === 'failed') return <NoticeBar kind="problem">{words.versionsUnreadable}</NoticeBar>
  if (!stored) return <p class="soft">{pageWords.reading}</p>
  const choose = async (version: number | null) => {
    if (!(await own.choose(version))) onProblem(words.notChosen)
  }
  const fetchFile = async (version: StoredVersion) => {
    if (!(await own.fetch(version))) onProblem(words.versionsUnreadable)
  }
  return (
    <fieldset class="versions">
      <legend>{words.inUse}</legend>
      <label>
        <input type="radio" name={id} checked={stored.chosen === null} onChange={() => choose(null)} />
        {words.defaultTemplate}
      </label>
      {stored.versions.map((version) => (
        <div class="choices" key={version.id}>
          <label>
            <input
              type="radio"
              name={id}
              checked={stored.chosen === version.id}
              onChange={() => choose(version.id)}
            />
            {words.version(version.fileName, version.loadedAt, version.hash)}
          </label>
          <button
            type="button"
            class="button"
            aria-label={words.fetchVersionOf(version.fileName)}
            onClick={() => fetchFile(version)}
          >
            {words.fetchVersion}
          </button>
        </div>
      ))}
    </fieldset>
  )
}

function Problems({ problems }: { problems: readonly TemplateProblem[] }) {
  if (problems.length === 0) return null
  return (
    <ul>
      {problems.map(({ says }) => (
        <li key={says}>{says}</li>
      ))}
    </ul>
  )
}

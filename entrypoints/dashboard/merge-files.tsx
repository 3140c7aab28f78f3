import { useId, useState } from 'preact/hooks'
import { DataTable } from '@/components/data-table'
import { NoticeBar } from '@/components/notice-bar'
import type { ReadFile } from '@/components/read-backup-file'
import { useLatest } from '@/components/use-latest'
import type { BackupContent } from '@/utils/history/backup/shared'
import type { TakeInResult } from '@/utils/history/backup/take-in'
import { backupProblems, backupWords } from '@/utils/i18n/backup'
import { sourcesWords as words } from '@/utils/i18n/sources'

/** What can be done with files; a storage that fails is a value. */
export interface MergeActions {
  read(file: File): Promise<ReadFile>
  merge(content: BackupContent): Promise<TakeInResult>
}

interface ChosenFile {
  name: string
  read: ReadFile
}

type GoodFile = { name: string; read: Extract<ReadFile, { ok: true }> }

/** Colleagues' files: each is checked and looked at, and only then they are joined with the history. */
export function MergeFiles({ read, merge }: MergeActions) {
  const id = useId()
  const [chosen, setChosen] = useState<readonly ChosenFile[]>([])
  const [outcome, setOutcome] = useState<{ kind: 'done' | 'problem'; says: string } | null>(null)
  const good = chosen.flatMap(({ name, read: reading }): GoodFile[] =>
    reading.ok ? [{ name, read: reading }] : [],
  )

  const latest = useLatest()
  const pick = (field: HTMLInputElement) => {
    const files = [...(field.files ?? [])]
    field.value = ''
    setOutcome(null)
    setChosen([])
    latest(readAll(files), setChosen)
  }
  const readAll = async (files: readonly File[]) => {
    const readings: ChosenFile[] = []
    for (const file of files) readings.push({ name: file.name, read: await read(file) })
    return readings
  }
  const take = async () => {
    for (const file of good) {
      const result = await merge(file.read.content)
      if (!result.ok) return setOutcome({ kind: 'problem', says: `${file.name}: ${result.problem}` })
    }
    setOutcome({ kind: 'done', says: words.merged(good.length) })
    setChosen([])
  }
  return (
    <section class="card no-print" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{words.addHeading}</h2>
      <div class="field">
        <label for={id}>{words.pick}</label>
        <input
          id={id}
          type="file"
          multiple
          accept=".gz,.json"
          aria-describedby={`${id}-hint`}
          onChange={(event) => pick(event.currentTarget)}
        />
        <span class="hint" id={`${id}-hint`}>
          {words.pickHint}
        </span>
      </div>
      {chosen
        .filter(({ read: reading }) => !reading.ok)
        .map(({ name, read: reading }) => (
          <NoticeBar key={name} kind="problem">
            {name}: {!reading.ok && backupProblems[reading.problem]}
          </NoticeBar>
        ))}
      {good.length > 0 && (
        <>
          <DataTable
            caption={words.filesCaption}
            rows={good}
            keyOf={({ name }) => name}
            columns={[
              { heading: words.file, cell: ({ name }) => name },
              { heading: words.holds, cell: ({ read: { content } }) => holdsText(content) },
              {
                heading: words.effect,
                cell: ({ read: { forecast } }) =>
                  words.effectText(forecast.added, forecast.updated, forecast.same),
              },
            ]}
          />
          <p class="small">{backupWords.unsigned}</p>
          <div class="report-tools">
            <button type="button" class="button main" onClick={take}>
              {words.merge(good.length)}
            </button>
            <button type="button" class="button" onClick={() => setChosen([])}>
              {words.cancel}
            </button>
          </div>
        </>
      )}
      {outcome && <NoticeBar kind={outcome.kind}>{outcome.says}</NoticeBar>}
    </section>
  )
}

function holdsText({ sources }: BackupContent): string {
  const dossiers = sources.reduce((sum, source) => sum + source.dossiers.length, 0)
  return words.holdsText(
    dossiers,
    sources.map(({ id, name }) => name || words.nameless(id.slice(0, 8))),
  )
}

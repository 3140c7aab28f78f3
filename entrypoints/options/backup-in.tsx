import { useState } from 'preact/hooks'
import { FileField } from '@/components/file-field'
import { NoticeBar } from '@/components/notice-bar'
import type { ReadFile } from '@/components/read-backup-file'
import { factsOf } from '@/utils/history/backup/preview'
import type { BackupContent } from '@/utils/history/backup/shared'
import type { TakeInResult } from '@/utils/history/backup/take-in'
import { backupProblems, backupWords as words } from '@/utils/i18n/backup'
import { AskTwice } from './ask-twice'
import { BackupFacts } from './backup-facts'
import type { HistoryActions } from './history-actions'

interface BackupInProps {
  /** How many dossiers a restore would replace. */
  dossiers: number
  actions: Pick<HistoryActions, 'read' | 'merge' | 'restore'>
  /** A restore takes away what stands here, open dossiers too. */
  mayRestore: boolean
}

interface Outcome {
  kind: 'done' | 'problem'
  says: string
}

/** A file from elsewhere: checked, looked at, and only then joined with the history or put in its place. */
export function BackupIn({ dossiers, actions, mayRestore }: BackupInProps) {
  const [read, setRead] = useState<Extract<ReadFile, { ok: true }> | null>(null)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const forget = () => {
    setRead(null)
    setOutcome(null)
  }
  const offer = (reading: ReadFile) => {
    if (reading.ok) setRead(reading)
    else setOutcome({ kind: 'problem', says: backupProblems[reading.problem] })
  }
  const take = async (work: (content: BackupContent) => Promise<TakeInResult>, done: string) => {
    if (!read) return
    const result = await work(read.content)
    setOutcome(result.ok ? { kind: 'done', says: done } : { kind: 'problem', says: result.problem })
    if (result.ok) setRead(null)
  }
  return (
    <div class="adding">
      <h3>{words.inHeading}</h3>
      <FileField
        label={words.pick}
        hint={words.pickHint}
        accept=".gz,.json"
        onPick={forget}
        read={actions.read}
        onRead={offer}
      />
      {read && (
        <>
          <BackupFacts facts={factsOf(read.content)} />
          <p>
            {words.forecast(
              read.forecast.added,
              read.forecast.updated,
              read.forecast.same,
              read.forecast.own,
            )}
          </p>
          <p class="small">{words.unsigned}</p>
          <div class="choices">
            <button type="button" class="button main" onClick={() => take(actions.merge, words.merged)}>
              {words.merge}
            </button>
            {mayRestore && (
              <AskTwice
                name="restore"
                open={words.restore}
                heading={words.restoreHeading}
                text={words.restoreText(dossiers)}
                keep={words.keep}
                confirm={words.restoreConfirm}
                onConfirm={() => take(actions.restore, words.restored)}
              />
            )}
            <button type="button" class="button" onClick={() => setRead(null)}>
              {words.cancel}
            </button>
          </div>
        </>
      )}
      {outcome && <NoticeBar kind={outcome.kind}>{outcome.says}</NoticeBar>}
    </div>
  )
}

import { useState } from 'preact/hooks'
import { NoticeBar } from '@/components/notice-bar'
import { saveFile } from '@/components/save-file'
import { TextField } from '@/components/text-field'
import { now } from '@/utils/clock'
import { factsOf } from '@/utils/history/backup/preview'
import type { BackupContent } from '@/utils/history/backup/shared'
import { personalTrace } from '@/utils/history/free-text'
import { backupWords as words } from '@/utils/i18n/backup'
import { draftProblems } from '@/utils/i18n/entries'
import { dateText, dayOf } from '@/utils/working-time/dates'
import { BackupFacts } from './backup-facts'
import type { HistoryActions } from './history-actions'

/** The history as a file; its sender sees what it holds before he saves it. */
export function BackupOut({ actions }: { actions: Pick<HistoryActions, 'gather' | 'write'> }) {
  const [name, setName] = useState('')
  const [content, setContent] = useState<BackupContent | null>(null)
  const [outcome, setOutcome] = useState<'saved' | 'failed' | null>(null)
  const look = async () => {
    const gathered = await actions.gather(name)
    setContent(gathered)
    setOutcome(gathered ? null : 'failed')
  }
  const save = async (chosen: BackupContent) => {
    saveFile(fileName(), await actions.write(chosen), 'gz')
    setContent(null)
    setOutcome('saved')
  }
  return (
    <div class="adding">
      <h3>{words.heading}</h3>
      <p class="soft">{words.intro}</p>
      <TextField
        label={words.name}
        hint={words.nameHint}
        value={name}
        maxLength={100}
        check={(text) => {
          const trace = personalTrace(text)
          return trace && draftProblems.personal[trace]
        }}
        onSave={(text) => {
          setName(text)
          setContent(null)
        }}
      />
      <div>
        <button type="button" class="button" onClick={look}>
          {words.look}
        </button>
      </div>
      {content && (
        <>
          <BackupFacts facts={factsOf(content)} />
          <div>
            <button type="button" class="button main" onClick={() => save(content)}>
              {words.save}
            </button>
          </div>
        </>
      )}
      {outcome === 'saved' && <NoticeBar kind="done">{words.saved}</NoticeBar>}
      {outcome === 'failed' && <NoticeBar kind="problem">{words.failed}</NoticeBar>}
    </div>
  )
}

function fileName(): string {
  return `dung-hen-lich-su-${dateText(dayOf(now()))}.json.gz`
}

import { useRef, useState } from 'preact/hooks'
import { DataTable } from '@/components/data-table'
import { NoticeBar } from '@/components/notice-bar'
import { careWords } from '@/utils/i18n/backup'
import { dataWords as words } from '@/utils/i18n/options'
import { pageWords } from '@/utils/i18n/pages'
import { BackupIn } from './backup-in'
import { BackupOut } from './backup-out'
import { DeleteOne, Deletions, Keeping } from './data-care'
import { Section, type SettingsSectionProps } from './section'
import type { StoredCounts, StoredData } from './use-stored-data'

const kinds = [
  'dossiers',
  'changes',
  'entries',
  'looks',
  'imported',
] as const satisfies readonly (keyof StoredCounts)[]

type DataSectionProps = StoredData & SettingsSectionProps

/** How much of the history is stored here, how long, what can be carried elsewhere, and deleting it. */
export function DataSection({ counts, deletions, actions, settings, onChange }: DataSectionProps) {
  const { mayDeleteOpen } = settings.history
  const origins = settings.consoles.map(({ origin }) => origin)
  const [done, setDone] = useState<boolean | null>(null)
  return (
    <Section name="data" intro={words.intro}>
      {counts === 'failed' && <NoticeBar kind="problem">{pageWords.historyUnreadable}</NoticeBar>}
      {counts !== null && counts !== 'failed' && (
        <>
          <DataTable
            caption={words.caption}
            rows={kinds}
            keyOf={(kind) => kind}
            columns={[
              { heading: words.what, cell: (kind) => words.counts[kind] },
              { heading: words.count, cell: (kind) => counts[kind], numeric: true },
            ]}
          />
          <Keeping settings={settings} onChange={onChange} />
          <BackupOut actions={actions} />
          <BackupIn dossiers={counts.dossiers} actions={actions} mayRestore={mayDeleteOpen} />
          <DeleteOne onDelete={(number) => actions.deleteOne(number, origins, mayDeleteOpen)} />
          {mayDeleteOpen ? (
            <DeleteAll dossiers={counts.dossiers} onDelete={async () => setDone(await actions.deleteAll())} />
          ) : (
            <p class="soft">{careWords.openStay}</p>
          )}
          <Deletions lines={deletions} />
        </>
      )}
      {done === true && <NoticeBar kind="done">{words.deleted}</NoticeBar>}
      {done === false && <NoticeBar kind="problem">{words.notDeleted}</NoticeBar>}
    </Section>
  )
}

/** Deleting asks once more, in a dialog that says what is lost; it starts on its first button, the harmless one. */
function DeleteAll({ dossiers, onDelete }: { dossiers: number; onDelete(): void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const confirm = () => {
    dialog.current?.close()
    onDelete()
  }
  return (
    <div>
      <button type="button" class="button danger" onClick={() => dialog.current?.showModal()}>
        {words.deleteAll}
      </button>
      <dialog ref={dialog} aria-labelledby="delete-heading" aria-describedby="delete-text">
        <h3 id="delete-heading">{words.confirmHeading}</h3>
        <p id="delete-text">{words.confirmText(dossiers)}</p>
        <div class="choices">
          <button type="button" class="button main" onClick={() => dialog.current?.close()}>
            {words.keep}
          </button>
          <button type="button" class="button danger" onClick={confirm}>
            {words.confirm}
          </button>
        </div>
      </dialog>
    </div>
  )
}

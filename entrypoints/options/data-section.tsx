import { useState } from 'preact/hooks'
import { DataTable } from '@/components/data-table'
import { NoticeBar } from '@/components/notice-bar'
import { careWords } from '@/utils/i18n/backup'
import { dataWords as words } from '@/utils/i18n/options'
import { AskTwice } from './ask-twice'
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
      {counts !== null && 'problem' in counts && <NoticeBar kind="problem">{counts.problem}</NoticeBar>}
      {counts !== null && !('problem' in counts) && (
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
            <AskTwice
              name="delete"
              open={words.deleteAll}
              heading={words.confirmHeading}
              text={words.confirmText(counts.dossiers)}
              keep={words.keep}
              confirm={words.confirm}
              onConfirm={async () => setDone(await actions.deleteAll())}
            />
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

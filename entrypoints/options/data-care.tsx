import { useState } from 'preact/hooks'
import { DataTable } from '@/components/data-table'
import { Lockable } from '@/components/lockable'
import { NoticeBar } from '@/components/notice-bar'
import { NumberField } from '@/components/number-field'
import { SelectField } from '@/components/select-field'
import { deletionReasons, careWords as words } from '@/utils/i18n/backup'
import { pageWords } from '@/utils/i18n/pages'
import { dateAndTime } from '@/utils/i18n/time-words'
import { closedDaysBounds, defaultHistorySettings } from '@/utils/settings/history-settings'
import type { HistoryActions, OneDeleted } from './history-actions'
import { ResetSection } from './reset-section'
import type { SettingsSectionProps } from './section'
import type { StoredData } from './use-stored-data'

/** How long the history keeps what. */
export function Keeping({ settings, onChange }: SettingsSectionProps) {
  const set = (change: Partial<typeof settings.history>) =>
    onChange((present) => ({ ...present, history: { ...present.history, ...change } }))
  return (
    <div class="fields">
      <Lockable path="history.closedDays">
        <NumberField
          label={words.closedDays}
          hint={words.closedDaysHint}
          value={settings.history.closedDays}
          {...closedDaysBounds}
          onSave={(closedDays) => set({ closedDays })}
        />
      </Lockable>
      <Lockable path="history.acknowledgedDays">
        <NumberField
          label={words.acknowledgedDays}
          hint={words.acknowledgedDaysHint}
          value={settings.history.acknowledgedDays}
          least={1}
          most={30}
          onSave={(acknowledgedDays) => set({ acknowledgedDays })}
        />
      </Lockable>
      <Lockable path="history.mayDeleteOpen">
        <SelectField
          label={words.mayDeleteOpen}
          value={settings.history.mayDeleteOpen ? 'yes' : 'no'}
          options={[
            { value: 'yes', label: words.yes },
            { value: 'no', label: words.no },
          ]}
          onSave={(chosen) => set({ mayDeleteOpen: chosen === 'yes' })}
        />
      </Lockable>
      <ResetSection
        name="data"
        onReset={() => onChange((before) => ({ ...before, history: defaultHistorySettings }))}
      />
    </div>
  )
}

/** What was deleted when, how much and why: all that is left of it. */
export function Deletions({ lines }: Record<'lines', StoredData['deletions']>) {
  if (lines === 'failed') return <NoticeBar kind="problem">{pageWords.historyUnreadable}</NoticeBar>
  if (!lines || lines.length === 0) return null
  return (
    <DataTable
      caption={words.deletions}
      rows={[...lines].reverse()}
      keyOf={({ seq = 0 }) => String(seq)}
      columns={[
        { heading: words.when, cell: ({ at }) => dateAndTime(at) },
        { heading: words.why, cell: ({ why }) => deletionReasons[why] },
        { heading: words.dossiers, cell: ({ dossiers }) => dossiers, numeric: true },
      ]}
    />
  )
}

interface DeleteOneProps {
  onDelete(number: string): ReturnType<HistoryActions['deleteOne']>
}

/** One dossier, by its number. */
export function DeleteOne({ onDelete }: DeleteOneProps) {
  const [result, setResult] = useState<OneDeleted | null>(null)
  return (
    <form
      class="adding"
      onSubmit={async (event) => {
        event.preventDefault()
        const number = new FormData(event.currentTarget).get('number')
        if (typeof number === 'string') setResult(await onDelete(number.trim()))
      }}
    >
      <h3>{words.oneHeading}</h3>
      <label class="field">
        {words.oneNumber}
        <input name="number" type="text" maxLength={100} required autocomplete="off" />
      </label>
      <div>
        <button type="submit" class="button">
          {words.oneDelete}
        </button>
      </div>
      {result && (
        <NoticeBar kind={result === 'deleted' ? 'done' : 'problem'}>{words.oneResults[result]}</NoticeBar>
      )}
    </form>
  )
}

import { useState } from 'preact/hooks'
import { DataTable } from '@/components/data-table'
import { DateField } from '@/components/date-field'
import { writtenDate } from '@/components/date-text'
import { hoursText, readHours } from '@/components/hours-text'
import { NoticeBar } from '@/components/notice-bar'
import { SelectField } from '@/components/select-field'
import { TextField } from '@/components/text-field'
import { hoursWords as words } from '@/utils/i18n/options'
import { pageWords } from '@/utils/i18n/pages'
import type { DateText, HolidayEdit } from '@/utils/working-time/schedule'

interface OwnDaysProps {
  edits: readonly HolidayEdit[]
  onChange(edits: HolidayEdit[]): void
}

/** The office's own days off and worked days, which win over the national table. */
export function OwnDays({ edits, onChange }: OwnDaysProps) {
  const sorted = [...edits].sort((a, b) => (a.date < b.date ? -1 : 1))
  const remove = (date: DateText) => onChange(edits.filter((edit) => edit.date !== date))
  return (
    <div class="adding">
      <h3>{words.editsCaption}</h3>
      <p class="small soft">{words.editsHint}</p>
      {sorted.length === 0 ? (
        <p>{words.noEdits}</p>
      ) : (
        <DataTable
          caption={words.editsCaption}
          captionUnseen
          keyOf={(edit) => edit.date}
          rows={sorted}
          columns={[
            { heading: words.date, cell: (edit) => writtenDate(edit.date) },
            { heading: words.kind, cell: kindText },
            { heading: words.note, cell: (edit) => edit.note },
            {
              heading: pageWords.remove,
              cell: ({ date }) => (
                <button
                  type="button"
                  class="button"
                  aria-label={words.removeEdit(writtenDate(date))}
                  onClick={() => remove(date)}
                >
                  {pageWords.remove}
                </button>
              ),
            },
          ]}
        />
      )}
      <NewDay edits={edits} onAdd={(edit) => onChange([...edits, edit])} />
    </div>
  )
}

function kindText({ kind, periods }: HolidayEdit): string {
  return periods ? `${words.kinds[kind]} ${hoursText(periods)}` : words.kinds[kind]
}

function NewDay({ edits, onAdd }: { edits: readonly HolidayEdit[]; onAdd(edit: HolidayEdit): void }) {
  const [date, setDate] = useState<DateText | null>(null)
  const [kind, setKind] = useState<HolidayEdit['kind']>('off')
  const [note, setNote] = useState('')
  const [hours, setHours] = useState('')
  const [problem, setProblem] = useState<string | null>(null)

  const add = () => {
    const wrong = whatIsWrong(date, edits)
    setProblem(wrong)
    if (wrong !== null || date === null) return
    const reading = readHours(hours)
    const periods = kind === 'worked' && reading.ok && reading.periods.length > 0 ? reading.periods : null
    onAdd({ date, kind, note, ...(periods ? { periods } : {}) })
    setDate(null)
    setNote('')
    setHours('')
  }
  const checkHours = (text: string) => {
    const reading = readHours(text)
    return reading.ok ? null : words.problems[reading.problem]
  }
  return (
    <>
      <div class="columns">
        <DateField label={words.date} hint={words.dateHint} value={date ?? undefined} onSave={setDate} />
        <SelectField
          label={words.kind}
          value={kind}
          options={dayKinds.map((value) => ({ value, label: words.kinds[value] }))}
          onSave={setKind}
        />
        {kind === 'worked' && (
          <TextField
            label={words.workedHours}
            hint={words.workedHoursHint}
            value={hours}
            check={checkHours}
            onSave={setHours}
          />
        )}
        <TextField label={words.note} hint={words.noteHint} value={note} onSave={setNote} />
      </div>
      {problem && <NoticeBar kind="problem">{problem}</NoticeBar>}
      <div>
        <button type="button" class="button" onClick={add}>
          {words.addEdit}
        </button>
      </div>
    </>
  )
}

const dayKinds = ['off', 'worked'] as const

function whatIsWrong(date: DateText | null, edits: readonly HolidayEdit[]): string | null {
  if (date === null) return pageWords.badDate
  return edits.some((edit) => edit.date === date) ? words.alreadyThere : null
}

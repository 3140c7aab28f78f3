import { useCallback, useEffect, useState } from 'preact/hooks'
import type { EntryDraft, WorkEntry } from '@/utils/dossier/entry'
import { draftProblem } from '@/utils/history/draft-problem'
import { entryKindNames, entryLine, entryWords as words } from '@/utils/i18n/entries'
import type { EntriesAnswer, WrittenAnswer } from '@/utils/messages'
import type { DateText } from '@/utils/working-time/schedule'
import { acknowledgedForm } from './acknowledged-form'
import { consultationForm } from './consultation-form'
import { excludedTimeForm } from './excluded-time-form'
import { feedbackForm } from './feedback-form'
import type { EntryForm, FormState, Values } from './form-state'
import { obstacleForm } from './obstacle-form'
import { resultAnnouncedForm } from './result-announced-form'
import { reviewedForm } from './reviewed-form'

const forms: readonly EntryForm[] = [
  obstacleForm,
  consultationForm,
  excludedTimeForm,
  feedbackForm,
  acknowledgedForm,
  resultAnnouncedForm,
  reviewedForm,
]

/** How Ghi việc reads and writes: by messages in a console's page, the same way in a page of ours. */
export interface WorkNotesProps {
  /** The warnings that the dossier carries now. */
  rules: readonly { id: string; label: string }[]
  /** Whether there is a result to tell the applicant of. */
  hasResult: boolean
  /** The same function as long as it is the same dossier: another one loads anew. */
  load(): Promise<EntriesAnswer | null>
  save(entry: EntryDraft): Promise<WrittenAnswer | null>
}

/** The background did not answer: the extension was updated under the open page, or was just being started. */
const unanswered = () => ({ ok: false, problem: words.notSaved }) as const

/** Ghi việc of one dossier: what has been written down, and the form for more. */
export function WorkNotes({ rules, hasResult, load, save }: WorkNotesProps) {
  const [known, setKnown] = useState<EntriesAnswer | null>(null)
  const [form, setForm] = useState<EntryForm | null>(null)
  const [says, setSays] = useState('')
  const reload = useCallback(async () => setKnown((await load()) ?? unanswered()), [load])
  useEffect(() => void reload(), [reload])

  const write = async (entry: EntryDraft): Promise<WrittenAnswer> => {
    const written = (await save(entry)) ?? unanswered()
    if (written.ok) {
      setForm(null)
      setSays(words.saved)
      await reload()
    }
    return written
  }
  if (!known?.ok) return known && <p class="quiet">{known.problem}</p>
  const { entries, today } = known
  const offered = forms.filter(({ kind }) => isOffered(kind, rules.length > 0, hasResult))
  return (
    <section class="work-notes" aria-label={words.heading}>
      <Written
        entries={entries}
        onRetract={async (at) => {
          const answer = await write({ kind: 'retraction', retracts: at })
          if (!answer.ok) setSays(answer.problem)
        }}
      />
      <label class="field">
        {words.choose}
        <select
          data-entry-kind
          value={form?.kind ?? ''}
          onChange={({ currentTarget: { value } }) => {
            setSays('')
            setForm(forms.find(({ kind }) => kind === value) ?? null)
          }}
        >
          <option value="">{words.chooseFirst}</option>
          {offered.map(({ kind }) => (
            <option key={kind} value={kind}>
              {entryKindNames[kind]}
            </option>
          ))}
        </select>
      </label>
      {form && (
        <OpenForm
          key={form.kind}
          form={form}
          today={today}
          rules={rules}
          onSave={write}
          onCancel={() => setForm(null)}
        />
      )}
      <p class="quiet" role="status">
        {says}
      </p>
    </section>
  )
}

function isOffered(kind: EntryForm['kind'], hasWarnings: boolean, hasResult: boolean): boolean {
  if (kind === 'acknowledged') return hasWarnings
  return kind !== 'resultAnnounced' || hasResult
}

interface WrittenProps {
  entries: readonly WorkEntry[]
  onRetract(at: number): void
}

function Written({ entries, onRetract }: WrittenProps) {
  const shown = entries.filter(({ kind }) => kind !== 'retraction')
  if (shown.length === 0) return null
  return (
    <ul aria-label={words.listHeading}>
      {shown.map((entry) => (
        <li key={entry.at}>
          {entryLine(entry)}{' '}
          <button type="button" onClick={() => onRetract(entry.at)}>
            {words.retract}
          </button>
        </li>
      ))}
    </ul>
  )
}

interface OpenFormProps {
  form: EntryForm
  today: DateText
  rules: WorkNotesProps['rules']
  onSave(entry: EntryDraft): Promise<WrittenAnswer>
  onCancel(): void
}

/** One form. What is wrong is told at its field, when it is sent; keys typed here are not the console's. */
function OpenForm({ form, today, rules, onSave, onCancel }: OpenFormProps) {
  const [values, setValues] = useState<Values>({})
  const [problem, setProblem] = useState<FormState['problem']>(null)
  const [busy, setBusy] = useState(false)
  const set = (field: string, value: string) => {
    setValues((before) => ({ ...before, [field]: value }))
    if (problem?.field === field) setProblem(null)
  }
  const send = async () => {
    const draft = form.toDraft(values)
    const wrong = draftProblem(form.kind, values, today)
    if (wrong || !draft) return setProblem(wrong ?? { field: '', says: words.notSaved })
    setBusy(true)
    const answer = await onSave(draft)
    setBusy(false)
    if (!answer.ok) setProblem({ field: answer.field ?? '', says: answer.problem })
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
      onKeyDown={(event) => event.key !== 'Escape' && event.stopPropagation()}
    >
      <form.Fields form={{ values, problem, set }} rules={rules} />
      {problem?.field === '' && (
        <p class="wrong" role="alert">
          {problem.says}
        </p>
      )}
      <div class="choices">
        <button type="submit" class="primary" disabled={busy}>
          {busy ? words.saving : words.save}
        </button>
        <button type="button" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  )
}

import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { FormKind, ListedAbsence, WorkDraft, WorkEntry } from '@/utils/dossier/entry'
import { draftProblem } from '@/utils/history/draft-problem'
import { absenceLine, entryKindNames, entryLine, entryWords as words } from '@/utils/i18n/entries'
import type { EntriesAnswer, WrittenAnswer } from '@/utils/messages'
import type { DateText } from '@/utils/working-time/schedule'
import { absenceForm } from './absence-form'
import { acknowledgedForm } from './acknowledged-form'
import { consultationForm } from './consultation-form'
import { excludedTimeForm } from './excluded-time-form'
import { feedbackForm } from './feedback-form'
import { type EntryForm, type FirstForm, type FormState, type Values, valuesOf } from './form-state'
import { obstacleForm } from './obstacle-form'
import { onTimeForm } from './on-time-form'
import { resultAnnouncedForm } from './result-announced-form'
import { reviewedForm } from './reviewed-form'

const forms: readonly EntryForm[] = [
  obstacleForm,
  consultationForm,
  excludedTimeForm,
  feedbackForm,
  onTimeForm,
  absenceForm,
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
  /** Whether its term runs: then it may be on time or not. */
  isRunning: boolean
  /** Who has it, where a page says so. */
  holder: string | null
  /** The form to begin with; another one begins anew. */
  first?: FirstForm | null
  /** The same function as long as it is the same dossier: another one loads anew. */
  load(): Promise<EntriesAnswer | null>
  save(draft: WorkDraft): Promise<WrittenAnswer | null>
  removeAbsence(seq: number): Promise<WrittenAnswer | null>
}

/** The background did not answer: the extension was updated under the open page, or was just being started. */
const unanswered = () => ({ ok: false, problem: words.notSaved }) as const

/** Ghi việc of one dossier: what has been written down, and the form for more. */
export function WorkNotes(props: WorkNotesProps) {
  const { rules, holder, first = null, load, save, removeAbsence } = props
  const [known, setKnown] = useState<EntriesAnswer | null>(null)
  const [form, setForm] = useState<FirstForm | null>(first)
  const [says, setSays] = useState('')
  const choice = useRef<HTMLSelectElement>(null)
  const reload = useCallback(async () => setKnown((await load()) ?? unanswered()), [load])
  useEffect(() => void reload(), [reload])
  useEffect(() => setForm(first), [first])

  /** The focus goes back to where a form is chosen: what was pressed is gone with the form or the line. */
  const close = () => {
    choice.current?.focus()
    setForm(null)
  }
  const settled = async (answer: Promise<WrittenAnswer | null>): Promise<WrittenAnswer> => {
    const written = (await answer) ?? unanswered()
    if (written.ok) {
      close()
      setSays(words.saved)
      await reload()
    }
    return written
  }
  const takeBack = async (answer: Promise<WrittenAnswer | null>) => {
    const written = await settled(answer)
    if (!written.ok) setSays(written.problem)
  }
  if (!known?.ok) return known && <p class="quiet">{known.problem}</p>
  const { entries, absences, today } = known
  const open = forms.find(({ kind }) => kind === form?.kind)
  return (
    <section class="work-notes" aria-label={words.heading}>
      <Written
        entries={entries}
        absences={absences}
        onCorrect={(entry) => setForm({ kind: entry.kind, values: valuesOf(entry), corrects: entry.at })}
        onRetract={(at) => void takeBack(save({ kind: 'retraction', retracts: at }))}
        onRemove={(seq) => void takeBack(removeAbsence(seq))}
      />
      <label class="field">
        {words.choose}
        <select
          ref={choice}
          data-entry-kind
          value={form?.kind ?? ''}
          onChange={({ currentTarget: { value } }) => {
            const chosen = forms.find(({ kind }) => kind === value)
            setSays('')
            setForm(chosen ? { kind: chosen.kind, values: firstValues(chosen.kind, holder) } : null)
          }}
        >
          <option value="">{words.chooseFirst}</option>
          {forms
            .filter(({ kind }) => kind === form?.kind || isOffered(kind, props))
            .map(({ kind }) => (
              <option key={kind} value={kind}>
                {entryKindNames[kind]}
              </option>
            ))}
        </select>
      </label>
      {open && form && (
        <OpenForm
          key={`${form.kind} ${form.corrects ?? ''} ${form === first}`}
          form={open}
          first={form}
          takesFocus={form === first || form.corrects !== undefined}
          today={today}
          rules={rules}
          onSave={(draft) => settled(save(draft))}
          onCancel={close}
        />
      )}
      <p class="quiet" role="status">
        {says}
      </p>
    </section>
  )
}

function isOffered(kind: FormKind, { rules, hasResult, isRunning }: WorkNotesProps): boolean {
  switch (kind) {
    case 'acknowledged':
      return rules.length > 0
    case 'resultAnnounced':
      return hasResult
    case 'onTimeAnswer':
      return isRunning
    default:
      return true
  }
}

function firstValues(kind: FormKind, holder: string | null): Values {
  return kind === 'absence' && holder !== null ? { holder } : {}
}

type CorrectableEntry = Exclude<WorkEntry, { kind: 'retraction' }>

interface WrittenProps {
  entries: readonly WorkEntry[]
  absences: readonly ListedAbsence[]
  onCorrect(entry: CorrectableEntry): void
  onRetract(at: number): void
  onRemove(seq: number): void
}

/** What stands: days that come later are filled in by correcting it. */
function Written({ entries, absences, onCorrect, onRetract, onRemove }: WrittenProps) {
  const shown = entries.filter((entry): entry is CorrectableEntry => entry.kind !== 'retraction')
  if (shown.length + absences.length === 0) return null
  return (
    <ul aria-label={words.listHeading}>
      {shown.map((entry) => {
        const line = entryLine(entry)
        return (
          <li key={entry.at}>
            {line}{' '}
            {entry.kind !== 'reviewed' && (
              <button type="button" aria-label={words.correctLine(line)} onClick={() => onCorrect(entry)}>
                {words.correct}
              </button>
            )}
            <button type="button" aria-label={words.retractLine(line)} onClick={() => onRetract(entry.at)}>
              {words.retract}
            </button>
          </li>
        )
      })}
      {absences.map((absence) => (
        <li key={`absence ${absence.seq}`}>
          {absenceLine(absence)}{' '}
          <button
            type="button"
            aria-label={words.retractLine(absenceLine(absence))}
            onClick={() => onRemove(absence.seq)}
          >
            {words.retract}
          </button>
        </li>
      ))}
    </ul>
  )
}

interface OpenFormProps {
  form: EntryForm
  first: FirstForm
  /** Opened by another control than the list above it: the cursor goes to its first field. */
  takesFocus: boolean
  today: DateText
  rules: WorkNotesProps['rules']
  onSave(draft: WorkDraft): Promise<WrittenAnswer>
  onCancel(): void
}

/** One form. What is wrong is told at its field, when it is sent; keys typed here are not the console's. */
function OpenForm({ form, first, takesFocus, today, rules, onSave, onCancel }: OpenFormProps) {
  const place = useRef<HTMLFormElement>(null)
  const [values, setValues] = useState<Values>(first.values)
  const [problem, setProblem] = useState<FormState['problem']>(null)
  const [busy, setBusy] = useState(false)
  useEffect(() => {
    if (takesFocus) place.current?.querySelector<HTMLElement>('[data-field]')?.focus()
  }, [takesFocus])
  const set = (field: string, value: string) => {
    setValues((before) => ({ ...before, [field]: value }))
    if (problem?.field === field) setProblem(null)
  }
  const send = async () => {
    const draft = form.toDraft(values)
    const wrong = draftProblem(form.kind, values, today)
    if (wrong || !draft) return setProblem(wrong ?? { field: '', says: words.notSaved })
    setBusy(true)
    const answer = await onSave(correcting(draft, first.corrects))
    setBusy(false)
    if (!answer.ok) setProblem({ field: answer.field ?? '', says: answer.problem })
  }
  return (
    <form
      ref={place}
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

/** An entry that stands for an earlier one takes its place; an answer and an absence stand by themselves. */
function correcting(draft: WorkDraft, corrects: number | undefined): WorkDraft {
  if (corrects === undefined || draft.kind === 'onTimeAnswer' || draft.kind === 'absence') return draft
  return { ...draft, retracts: corrects }
}

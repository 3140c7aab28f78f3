import { useMemo, useState } from 'preact/hooks'
import { DateField } from '@/components/date-field'
import { NoticeBar } from '@/components/notice-bar'
import { SelectField } from '@/components/select-field'
import type { AbsenceDraft } from '@/utils/dossier/entry'
import { labelKey } from '@/utils/dossier/text'
import { absenceWords as words } from '@/utils/i18n/absence'
import type { JudgedDossier } from '@/utils/reports/judged'
import type { DateText } from '@/utils/working-time/schedule'

interface AbsenceFormProps {
  judged: readonly JudgedDossier[]
  /** False when it could not be written. */
  onAdd(absence: AbsenceDraft): Promise<boolean>
}

interface Filled {
  holder: string
  from: DateText | null
  to: DateText | null
}

const empty: Filled = { holder: '', from: null, to: null }

/** Marks somebody who holds dossiers as away, at every console that names him. */
export function AbsenceForm({ judged, onAdd }: AbsenceFormProps) {
  const [filled, setFilled] = useState(empty)
  const [problem, setProblem] = useState<string | null>(null)
  const holders = useMemo(() => holdersOf(judged), [judged])
  const add = async () => {
    const { holder, from, to } = filled
    if (holder === '' || from === null || to === null) return setProblem(words.incomplete)
    if (to < from) return setProblem(words.reversed)
    const written = await onAdd({ holder, origin: null, from, to })
    setProblem(written ? null : words.notSaved)
    if (written) setFilled(empty)
  }
  return (
    <section class="card no-print" aria-labelledby="absence-heading">
      <h2 id="absence-heading">{words.heading}</h2>
      <p class="soft">{words.intro}</p>
      <div class="columns">
        <SelectField
          label={words.holder}
          value={filled.holder}
          options={[
            { value: '', label: words.chooseHolder },
            ...holders.map((holder) => ({ value: holder, label: holder })),
          ]}
          onSave={(holder) => setFilled((before) => ({ ...before, holder }))}
        />
        <DateField
          label={words.from}
          hint={words.dateHint}
          value={filled.from ?? undefined}
          onSave={(from) => setFilled((before) => ({ ...before, from }))}
        />
        <DateField
          label={words.to}
          hint={words.dateHint}
          value={filled.to ?? undefined}
          onSave={(to) => setFilled((before) => ({ ...before, to }))}
        />
      </div>
      {problem && <NoticeBar kind="problem">{problem}</NoticeBar>}
      <div>
        <button type="button" class="button main" onClick={add}>
          {words.add}
        </button>
      </div>
    </section>
  )
}

/** Everyone who holds a dossier, by name, however the consoles write it. */
function holdersOf(judged: readonly JudgedDossier[]): string[] {
  const names = new Map<string, string>()
  for (const { dossier } of judged) {
    const { holder } = dossier.current
    if (holder) names.set(labelKey(holder), holder)
  }
  return [...names.values()].sort(new Intl.Collator('vi').compare)
}

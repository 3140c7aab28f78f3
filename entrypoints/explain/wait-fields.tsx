import { useState } from 'preact/hooks'
import { DateField } from '@/components/date-field'
import { NoticeBar } from '@/components/notice-bar'
import { SelectField } from '@/components/select-field'
import { explainWords as words } from '@/utils/i18n/explain-page'
import { parseDate, startOfDay } from '@/utils/working-time/dates'
import type { DateText } from '@/utils/working-time/schedule'
import type { TermPause } from '@/utils/working-time/term'

interface WaitFieldsProps {
  /** Whether the history shows that the dossier waited, so that the dates are needed. */
  seen: boolean
  /** Null while the dates are not whole. */
  onSave(wait: TermPause | null): void
}

interface Wait {
  from: DateText | null
  to: DateText | null
  kind: TermPause['kind']
}

/** The days a dossier waited. No page shows them, and they are not stored. */
export function WaitFields({ seen, onSave }: WaitFieldsProps) {
  const [wait, setWait] = useState<Wait>({ from: null, to: null, kind: 'supplement' })
  const change = (part: Partial<Wait>) => {
    const changed = { ...wait, ...part }
    setWait(changed)
    onSave(pauseOf(changed))
  }
  const reversed = wait.from !== null && wait.to !== null && wait.to < wait.from
  return (
    <section class="card" aria-labelledby="wait-heading">
      <h2 id="wait-heading">{words.waitHeading}</h2>
      {seen && <NoticeBar kind="warning">{words.waitSeen}</NoticeBar>}
      <div class="columns">
        <DateField
          label={words.waitFrom}
          hint={words.waitHint}
          value={wait.from ?? undefined}
          onSave={(from) => change({ from })}
        />
        <DateField
          label={words.waitTo}
          hint={words.waitHint}
          value={wait.to ?? undefined}
          doubt={reversed ? words.waitReversed : null}
          onSave={(to) => change({ to })}
        />
        <SelectField
          label={words.waitKind}
          value={wait.kind}
          options={[
            { value: 'supplement', label: words.waitKinds.supplement },
            { value: 'other', label: words.waitKinds.other },
          ]}
          onSave={(kind) => change({ kind })}
        />
      </div>
    </section>
  )
}

function pauseOf({ from, to, kind }: Wait): TermPause | null {
  const [first, last] = [parseDate(from ?? ''), parseDate(to ?? '')]
  if (first === null || last === null || last < first) return null
  return { from: startOfDay(first), to: startOfDay(last), kind }
}

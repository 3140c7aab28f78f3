import { useState } from 'preact/hooks'
import { DateField } from '@/components/date-field'
import { NoticeBar } from '@/components/notice-bar'
import { SelectField } from '@/components/select-field'
import { explainWords as words } from '@/utils/i18n/explain-page'
import { dateText, parseDate, startOfDay } from '@/utils/working-time/dates'
import type { ObservedWait } from '@/utils/working-time/observed-waits'
import type { DateText } from '@/utils/working-time/schedule'
import type { TermPause } from '@/utils/working-time/term'

interface WaitFieldsProps {
  /** What the history shows, as a proposal. */
  observed: readonly ObservedWait[]
  /** The waits the officer says there were, none included. */
  onUse(waits: TermPause[]): void
}

interface Wait {
  from: DateText | null
  to: DateText | null
  kind: TermPause['kind']
}

const newWait: Wait = { from: null, to: null, kind: 'supplement' }

/** The days a dossier waited, filled in as far as they were seen; the officer says what holds. They are not stored. */
export function WaitFields({ observed, onUse }: WaitFieldsProps) {
  const [waits, setWaits] = useState<readonly Wait[]>(() => observed.map(waitOf))
  const [problem, setProblem] = useState<string | null>(null)
  const replace = (place: number, part: Partial<Wait>) =>
    setWaits(waits.map((wait, i) => (i === place ? { ...wait, ...part } : wait)))
  const remove = (place: number) => {
    const left = waits.filter((_, i) => i !== place)
    setWaits(left)
    if (left.length === 0 && observed.length === 0) onUse([])
  }
  const use = () => {
    const pauses = waits.map(pauseOf).filter((pause) => pause !== null)
    const whole = pauses.length === waits.length
    setProblem(whole ? null : words.waitNotWhole)
    if (whole) onUse(pauses)
  }
  return (
    <section class="card" aria-labelledby="wait-heading">
      <h2 id="wait-heading">{words.waitHeading}</h2>
      {observed.length > 0 && <NoticeBar kind="warning">{words.waitSeen}</NoticeBar>}
      {waits.map((wait, place) => (
        <WaitRow
          // biome-ignore lint/suspicious/noArrayIndexKey: a wait has no name but its place
          key={place}
          number={place + 1}
          wait={wait}
          onChange={(part) => replace(place, part)}
          onRemove={() => remove(place)}
        />
      ))}
      {problem && <NoticeBar kind="problem">{problem}</NoticeBar>}
      <div class="choices">
        <button type="button" class="button" onClick={() => setWaits([...waits, newWait])}>
          {words.waitAdd}
        </button>
        {waits.length + observed.length > 0 && (
          <button type="button" class="button main" onClick={use}>
            {words.waitUse(waits.length)}
          </button>
        )}
      </div>
    </section>
  )
}

interface WaitRowProps {
  number: number
  wait: Wait
  onChange(part: Partial<Wait>): void
  onRemove(): void
}

function WaitRow({ number, wait, onChange, onRemove }: WaitRowProps) {
  const { from, to, kind } = wait
  const reversed = from !== null && to !== null && to < from
  return (
    <fieldset class="entry">
      <legend>{words.wait(number)}</legend>
      <div class="columns">
        <DateField
          label={words.waitFrom}
          hint={words.waitHint}
          value={from ?? undefined}
          onSave={(date) => onChange({ from: date })}
        />
        <DateField
          label={words.waitTo}
          hint={words.waitHint}
          value={to ?? undefined}
          doubt={reversed ? words.waitReversed : null}
          onSave={(date) => onChange({ to: date })}
        />
        <SelectField
          label={words.waitKind}
          value={kind}
          options={[
            { value: 'supplement', label: words.waitKinds.supplement },
            { value: 'other', label: words.waitKinds.other },
          ]}
          onSave={(chosen) => onChange({ kind: chosen })}
        />
      </div>
      <div>
        <button type="button" class="button" onClick={onRemove}>
          {words.waitRemove(number)}
        </button>
      </div>
    </fieldset>
  )
}

function waitOf({ from, to, kind }: ObservedWait): Wait {
  return { from: from === null ? null : dateText(from), to: to === null ? null : dateText(to), kind }
}

function pauseOf({ from, to, kind }: Wait): TermPause | null {
  const [first, last] = [parseDate(from ?? ''), parseDate(to ?? '')]
  if (first === null || last === null || last < first) return null
  return { from: startOfDay(first), to: startOfDay(last), kind }
}

import { useState } from 'preact/hooks'
import { DataTable } from '@/components/data-table'
import { DateField } from '@/components/date-field'
import { writtenDate } from '@/components/date-text'
import { hoursText, readHours } from '@/components/hours-text'
import { NoticeBar } from '@/components/notice-bar'
import { TextField } from '@/components/text-field'
import { calendarWords as words } from '@/utils/i18n/calendar-options'
import { hoursWords } from '@/utils/i18n/options'
import { pageWords } from '@/utils/i18n/pages'
import type { Closure, DateText } from '@/utils/working-time/schedule'

interface ClosuresProps {
  closures: readonly Closure[]
  onChange(closures: Closure[]): void
}

/** One-off closures within a day (mất điện, họp toàn cơ quan): their time does not count. */
export function Closures({ closures, onChange }: ClosuresProps) {
  const sorted = [...closures].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
  return (
    <div class="adding">
      <h3>{words.closuresHeading}</h3>
      <p class="small soft">{words.closuresHint}</p>
      {sorted.length > 0 && (
        <DataTable
          caption={words.closuresHeading}
          captionUnseen
          keyOf={keyOf}
          rows={sorted}
          columns={[
            { heading: hoursWords.date, cell: ({ date }) => writtenDate(date) },
            { heading: words.closedHours, cell: timesOf },
            {
              heading: pageWords.remove,
              cell: (closure) => (
                <button
                  type="button"
                  class="button"
                  aria-label={words.removeClosure(writtenDate(closure.date), timesOf(closure))}
                  onClick={() => onChange(closures.filter((one) => keyOf(one) !== keyOf(closure)))}
                >
                  {pageWords.remove}
                </button>
              ),
            },
          ]}
        />
      )}
      <NewClosure onAdd={(added) => onChange([...closures.filter(isNoneOf(added)), ...added])} />
    </div>
  )
}

function timesOf({ from, to }: Closure): string {
  return hoursText([[from, to]])
}

function keyOf({ date, from, to }: Closure): string {
  return `${date} ${from} ${to}`
}

function isNoneOf(others: readonly Closure[]) {
  const keys = new Set(others.map(keyOf))
  return (closure: Closure) => !keys.has(keyOf(closure))
}

function NewClosure({ onAdd }: { onAdd(closures: Closure[]): void }) {
  const [date, setDate] = useState<DateText | null>(null)
  const [hours, setHours] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const add = () => {
    const reading = readHours(hours)
    const usable = reading.ok && reading.periods.length > 0
    setProblem(date === null ? pageWords.badDate : usable ? null : words.closedHoursNeeded)
    if (date === null || !usable) return
    onAdd(reading.periods.map(([from, to]) => ({ date, from, to })))
    setDate(null)
    setHours('')
  }
  const check = (text: string) => {
    const reading = readHours(text)
    return reading.ok ? null : hoursWords.problems[reading.problem]
  }
  return (
    <>
      <div class="columns">
        <DateField
          label={words.closedOn}
          hint={hoursWords.dateHint}
          value={date ?? undefined}
          onSave={setDate}
        />
        <TextField
          label={words.closedHours}
          hint={words.closedHoursHint}
          value={hours}
          check={check}
          onSave={setHours}
        />
      </div>
      {problem && <NoticeBar kind="problem">{problem}</NoticeBar>}
      <div>
        <button type="button" class="button" onClick={add}>
          {words.addClosure}
        </button>
      </div>
    </>
  )
}

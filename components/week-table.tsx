import { useState } from 'preact/hooks'
import { hoursWords as words } from '@/utils/i18n/options'
import type { Period, WeeklyHours } from '@/utils/working-time/schedule'
import { hoursText, hoursTotal, readHours } from './hours-text'
import { NoticeBar } from './notice-bar'
import { TextField } from './text-field'

interface WeekTableProps {
  caption: string
  /** What a field is called, before the name of its day. */
  label?: string
  week: WeeklyHours
  onChange(week: WeeklyHours): void
}

type Weekday = keyof WeeklyHours

const weekdays = [1, 2, 3, 4, 5, 6, 0] as const satisfies readonly Weekday[]
/** Another sum is more often a slip of the keyboard than a rule, so it is pointed out; offices may have reasons. */
const usualHours = 8

/** The hours of a week, a line a weekday. */
export function WeekTable({ caption, label = words.hours, week, onChange }: WeekTableProps) {
  const [problem, setProblem] = useState<string | null>(null)
  const save = (changed: WeeklyHours) => {
    const worksAtAll = weekdays.some((weekday) => (changed[weekday] ?? []).length > 0)
    setProblem(worksAtAll ? null : words.noWorkingTime)
    if (worksAtAll) onChange(changed)
  }
  const copyMonday = () => {
    const monday = week[1] ?? []
    save({ ...week, 2: monday, 3: monday, 4: monday, 5: monday })
  }
  return (
    <div class="adding">
      <table class="data week">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.day}</th>
            <th scope="col">{words.hours}</th>
            <th scope="col" class="number">
              {words.total}
            </th>
          </tr>
        </thead>
        <tbody>
          {weekdays.map((weekday) => (
            <DayRow
              key={weekday}
              name={words.weekdays[weekday]}
              label={label}
              periods={week[weekday] ?? []}
              onSave={(periods) => save({ ...week, [weekday]: periods })}
            />
          ))}
        </tbody>
      </table>
      <p class="small soft">{words.weekHint}</p>
      {problem && <NoticeBar kind="problem">{problem}</NoticeBar>}
      <div>
        <button type="button" class="button" onClick={copyMonday}>
          {words.copyMonday}
        </button>
      </div>
    </div>
  )
}

interface DayRowProps {
  name: string
  label: string
  periods: readonly Period[]
  onSave(periods: readonly Period[]): void
}

function DayRow({ name, label, periods, onSave }: DayRowProps) {
  const total = hoursTotal(periods)
  const check = (text: string) => {
    const reading = readHours(text)
    return reading.ok ? null : words.problems[reading.problem]
  }
  const save = (text: string) => {
    const reading = readHours(text)
    if (reading.ok) onSave(reading.periods)
  }
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <TextField
          label={`${label}, ${name}`}
          labelUnseen
          maxLength={80}
          value={hoursText(periods)}
          check={check}
          doubt={total > 0 && total !== usualHours ? words.notEight : null}
          onSave={save}
        />
      </td>
      <td class="number">{total > 0 ? words.totalHours(total) : words.off}</td>
    </tr>
  )
}

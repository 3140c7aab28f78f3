import { type Column, DataTable } from '@/components/data-table'
import { writtenDate } from '@/components/date-text'
import { NoticeBar } from '@/components/notice-bar'
import { hoursWords as words } from '@/utils/i18n/options'
import { parseDate, weekdayOf } from '@/utils/working-time/dates'
import { calendarYear, type NationalDay, nationalDays, tableVersion } from '@/utils/working-time/holidays'
import type { DateText, HolidayEdit } from '@/utils/working-time/schedule'

interface NationalTableProps {
  edits: readonly HolidayEdit[]
  /** The office decides a day on which no notice is known. */
  onDecide(edit: HolidayEdit): void
}

/** The days off that are the same for all, a year at a time, with what is not settled. */
export function NationalTable({ edits, onDecide }: NationalTableProps) {
  const years = [...new Set(nationalDays.map(({ date }) => date.slice(0, 4)))].map(Number).reverse()
  return (
    <div class="adding">
      <h3>{words.nationalHeading}</h3>
      <p class="small soft">{words.tableVersion(writtenDate(tableVersion))}</p>
      {years.map((year) => (
        <Year key={year} year={year} edits={edits} onDecide={onDecide} />
      ))}
    </div>
  )
}

const columns = (): [Column<NationalDay>, ...Column<NationalDay>[]] => [
  { heading: words.date, cell: ({ date }) => dateWithWeekday(date) },
  { heading: words.kind, cell: ({ kind }) => words.kinds[kind] },
  { heading: words.name, cell: ({ name }) => name },
  { heading: words.notice, cell: ({ notice }) => notice },
]

function Year({ year, edits, onDecide }: { year: number } & NationalTableProps) {
  const known = calendarYear(year)
  if (!known) return null
  const days = nationalDays.filter(({ date }) => date.startsWith(`${year}-`))
  const count = (kind: NationalDay['kind']) => days.filter((day) => day.kind === kind).length
  const toldOnly = known.unsettled.filter(({ date }) => date === undefined)
  return (
    <>
      {known.unsettled.map(({ text, date }) =>
        date === undefined ? null : (
          <Undecided key={text} text={text} date={date} edits={edits} onDecide={onDecide} />
        ),
      )}
      <details>
        <summary>
          {words.year(year)}: {words.yearStatus[known.status]} (
          {words.yearDays(count('off'), count('worked'))})
        </summary>
        {toldOnly.length > 0 && (
          <ul>
            {toldOnly.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        )}
        <DataTable
          caption={words.year(year)}
          captionUnseen
          columns={columns()}
          rows={days}
          keyOf={(day) => day.date}
        />
      </details>
    </>
  )
}

/** A day on which no notice is known: the office says whether it works. */
function Undecided({ text, date, edits, onDecide }: { text: string; date: DateText } & NationalTableProps) {
  const edit = edits.find((one) => one.date === date)
  if (edit) {
    return (
      <NoticeBar kind="info">
        {text}. {words.decided(words.kinds[edit.kind])}
      </NoticeBar>
    )
  }
  const buttons = (['off', 'worked'] as const).map((kind) => (
    <button key={kind} type="button" class="button" onClick={() => onDecide({ date, kind, note: '' })}>
      {kind === 'off' ? words.decideOff : words.decideWorked}
    </button>
  ))
  return (
    <NoticeBar kind="warning" action={buttons}>
      {text}
    </NoticeBar>
  )
}

function dateWithWeekday(date: DateText): string {
  const day = parseDate(date)
  return day === null ? date : `${writtenDate(date)} (${words.weekdays[weekdayOf(day)]})`
}

import table from './holidays-vn.json'
import type { DateText } from './schedule'

/** One day of the national table: a weekday off, or a weekend day worked, with what orders it. */
export interface NationalDay {
  date: DateText
  kind: 'off' | 'worked'
  /** "Tết Nguyên đán", "Nghỉ bù Giỗ Tổ Hùng Vương". */
  name: string
  /** The notice or resolution; empty while there is none. */
  notice: string
}

/** What is known of a year's days off. */
export interface CalendarYear {
  /** `provisional`: not yet decided; a term that crosses it is "tạm tính". */
  status: 'official' | 'provisional'
  notice: string
  /** What is still undecided, in Vietnamese; with a date where it concerns one date only. */
  unsettled: readonly { text: string; date?: DateText }[]
}

const years = new Map<number, CalendarYear>(
  table.years.map(({ year, status, notice, unsettled }) => [
    year,
    { status: status === 'official' ? 'official' : 'provisional', notice, unsettled },
  ]),
)

/** The national table's days, oldest first. */
export const nationalDays: readonly NationalDay[] = table.years.flatMap(({ notice, off, worked }) => [
  ...off.map((day) => nationalDay(day, 'off', notice)),
  ...worked.map((day) => nationalDay(day, 'worked', notice)),
])

/** The state of a year's table; null for a year without one, whose holidays are not known at all. */
export function calendarYear(year: number): CalendarYear | null {
  return years.get(year) ?? null
}

/** The version of the table, a date. */
export const tableVersion = table.version

function nationalDay(
  day: { date: string; name: string; notice?: string },
  kind: NationalDay['kind'],
  notice: string,
): NationalDay {
  return { date: day.date, kind, name: day.name, notice: day.notice ?? notice }
}

import { writtenDate } from '@/components/date-text'
import { hoursText } from '@/components/hours-text'
import { calendarWords as words } from '@/utils/i18n/calendar-options'
import { hoursWords } from '@/utils/i18n/options'
import type { CalendarsSettings } from '@/utils/settings/agency-calendars'
import type { CalendarSettings } from '@/utils/settings/settings'
import type { HolidayEdit, Period } from '@/utils/working-time/schedule'

/** What makes the calendars of an office and its agencies into others, a change a line; empty when they are the same. */
export function calendarsDiff(before: CalendarsSettings, after: CalendarsSettings): string[] {
  const [old, fresh] = [agenciesOf(before), agenciesOf(after)]
  const units = [...new Set([...old.keys(), ...fresh.keys()])]
  return [
    ...calendarDiff(before.calendar, after.calendar),
    ...units.flatMap((unit) => {
      const [was, is] = [old.get(unit), fresh.get(unit)]
      if (!was) return [words.agencyAdded(unit), ...ofUnit(unit, before.calendar, is)]
      return is ? ofUnit(unit, was, is) : [words.agencyRemoved(unit)]
    }),
  ]
}

function agenciesOf({ agencyCalendars }: CalendarsSettings): Map<string, CalendarSettings> {
  return new Map(agencyCalendars.map(({ unit, calendar }) => [unit, calendar]))
}

function ofUnit(unit: string, before: CalendarSettings, after: CalendarSettings | undefined): string[] {
  return after ? calendarDiff(before, after).map((line) => words.ofAgency(unit, line)) : []
}

function calendarDiff(before: CalendarSettings, after: CalendarSettings): string[] {
  return [
    ...weekLines(before, after),
    ...editLines(before.edits, after.edits),
    ...(differ(before.seasons, after.seasons) ? [words.seasonsChange] : []),
    ...(differ(before.closures, after.closures) ? [words.closuresChange] : []),
    ...(differ(before.intakeWeek, after.intakeWeek) ? [words.intakeChange] : []),
  ]
}

const weekdays = [1, 2, 3, 4, 5, 6, 0] as const

function weekLines(before: CalendarSettings, after: CalendarSettings): string[] {
  return weekdays.flatMap((weekday) => {
    const [old, fresh] = [before, after].map(({ week }) => dayText(week[weekday] ?? []))
    return old === fresh || old === undefined || fresh === undefined
      ? []
      : [words.hours(hoursWords.weekdays[weekday], old, fresh)]
  })
}

function editLines(before: readonly HolidayEdit[], after: readonly HolidayEdit[]): string[] {
  const [old, fresh] = [new Map(before.map(byDate)), new Map(after.map(byDate))]
  const dates = [...new Set([...old.keys(), ...fresh.keys()])].sort()
  return dates.flatMap((date) => {
    const [was, is] = [old.get(date), fresh.get(date)]
    if (!is) return was ? [words.removed(writtenDate(date), was)] : []
    if (!was) return [words.added(writtenDate(date), is)]
    return was === is ? [] : [words.changed(writtenDate(date), was, is)]
  })
}

function byDate(edit: HolidayEdit): [date: string, what: string] {
  const hours = edit.periods ? ` ${hoursText(edit.periods)}` : ''
  const note = edit.note ? ` (${edit.note})` : ''
  return [edit.date, `${hoursWords.kinds[edit.kind].toLocaleLowerCase('vi')}${hours}${note}`]
}

function dayText(periods: readonly Period[]): string {
  return periods.length > 0 ? hoursText(periods) : words.off
}

function differ(before: unknown, after: unknown): boolean {
  return JSON.stringify(before) !== JSON.stringify(after)
}

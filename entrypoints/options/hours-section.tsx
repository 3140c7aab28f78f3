import { hoursWords as words } from '@/utils/i18n/options'
import type { CalendarSettings } from '@/utils/settings/settings'
import { NationalTable } from './national-table'
import { OwnDays } from './own-days'
import { Section, type SettingsSectionProps } from './section'
import { WeekTable } from './week-table'

/** When the office works: its week, its own days, and the national table under both. */
export function HoursSection({ settings, onChange }: SettingsSectionProps) {
  const { week, edits } = settings.calendar
  const save = (part: Partial<CalendarSettings>) =>
    onChange((before) => ({ ...before, calendar: { ...before.calendar, ...part } }))
  return (
    <Section name="hours" intro={words.intro}>
      <WeekTable week={week} onChange={(changed) => save({ week: changed })} />
      <OwnDays edits={edits} onChange={(changed) => save({ edits: changed })} />
      <NationalTable edits={edits} onDecide={(edit) => save({ edits: [...edits, edit] })} />
    </Section>
  )
}

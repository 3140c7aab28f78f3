import { useMemo, useState } from 'preact/hooks'
import { hoursWords as words } from '@/utils/i18n/options'
import type { CalendarSettings } from '@/utils/settings/settings'
import { calendarDiff } from './calendar-diff'
import { CalendarFile } from './calendar-file'
import { type KnownDossier, movedDates } from './moved-dates'
import { NationalTable } from './national-table'
import { OwnDays } from './own-days'
import { ProposedChange } from './proposed-change'
import { Section, type SettingsSectionProps } from './section'
import { WeekTable } from './week-table'

interface HoursSectionProps extends SettingsSectionProps {
  /** Whose computed dates a change of days could move. */
  dossiers: readonly KnownDossier[]
}

/** A change that waits for the office's yes. */
type Edit = (before: CalendarSettings) => CalendarSettings

/** When the office works: its week, its own days, and the national table under both. */
export function HoursSection({ settings, onChange, dossiers }: HoursSectionProps) {
  const [proposed, setProposed] = useState<Edit | null>(null)
  const { calendar } = settings
  const save = (edit: Edit) => {
    setProposed(null)
    onChange((before) => ({ ...before, calendar: edit(before.calendar) }))
  }
  /** A day that moves no dossier needs no question. */
  const changeDays = (edits: CalendarSettings['edits']) => {
    const edit: Edit = (before) => ({ ...before, edits })
    if (movedDates(dossiers, calendar, edit(calendar)).length === 0) save(edit)
    else setProposed(() => edit)
  }
  const offer = (imported: CalendarSettings) => {
    const changes = calendarDiff(calendar, imported).length > 0
    setProposed(changes ? () => () => imported : null)
    return changes
  }
  return (
    <Section name="hours" intro={words.intro}>
      <WeekTable week={calendar.week} onChange={(week) => save((before) => ({ ...before, week }))} />
      <OwnDays edits={calendar.edits} onChange={changeDays} />
      {proposed && (
        <Proposal
          before={calendar}
          edit={proposed}
          dossiers={dossiers}
          onAccept={() => save(proposed)}
          onDecline={() => setProposed(null)}
        />
      )}
      <CalendarFile calendar={calendar} onImport={offer} />
      <NationalTable edits={calendar.edits} onDecide={(edit) => changeDays([...calendar.edits, edit])} />
    </Section>
  )
}

interface ProposalProps {
  before: CalendarSettings
  edit: Edit
  dossiers: readonly KnownDossier[]
  onAccept(): void
  onDecline(): void
}

function Proposal({ before, edit, dossiers, ...answers }: ProposalProps) {
  const [changes, moved] = useMemo(
    () => [calendarDiff(before, edit(before)), movedDates(dossiers, before, edit(before))],
    [before, edit, dossiers],
  )
  return <ProposedChange changes={changes} moved={moved} known={dossiers.length} {...answers} />
}

import { useContext, useMemo, useState } from 'preact/hooks'
import { Lockable, Locks } from '@/components/lockable'
import { WeekTable } from '@/components/week-table'
import { calendarWords } from '@/utils/i18n/calendar-options'
import { hoursWords as words } from '@/utils/i18n/options'
import { type CalendarsSettings, choicesOf, withChoices } from '@/utils/settings/agency-calendars'
import { defaultSettings } from '@/utils/settings/defaults'
import { withOwnWhereLocked } from '@/utils/settings/policy'
import type { CalendarSettings } from '@/utils/settings/settings'
import { AgencyPicker } from './agency-picker'
import { BasisFields } from './basis-fields'
import { calendarsDiff } from './calendar-diff'
import { CalendarFile } from './calendar-file'
import { Closures } from './closures'
import { IntakeWeek } from './intake-week'
import { type KnownDossier, movedDates } from './moved-dates'
import { NationalTable } from './national-table'
import { OwnDays } from './own-days'
import { ProposedChange } from './proposed-change'
import { ResetSection } from './reset-section'
import { Seasons } from './seasons'
import { Section, type SettingsSectionProps } from './section'

type Known = readonly KnownDossier[] | 'failed' | null

interface HoursSectionProps extends SettingsSectionProps {
  /** Whose computed dates a change could move; null while they are read, 'failed' when they cannot be. */
  dossiers: Known
}

/**
 * When the office and its agencies work: hours, own days, and the national table under both. A change that moves no
 * dossier is saved at once; another is shown as a draft, to which further changes add, until the office says yes. So is
 * every change where the dossiers cannot be read.
 */
export function HoursSection({ settings, onChange, dossiers }: HoursSectionProps) {
  const [draft, setDraft] = useState<CalendarsSettings | null>(null)
  const [chosen, setChosen] = useState<string | undefined>(undefined)
  const locked = useContext(Locks)
  const { calendar, agencyCalendars } = settings
  const stored = useMemo(() => ({ calendar, agencyCalendars }), [calendar, agencyCalendars])
  const shown = draft ?? stored
  const agencies = shown.agencyCalendars.map(({ unit }) => unit)
  const unit = chosen !== undefined && agencies.includes(chosen) ? chosen : undefined
  const choices = choicesOf(shown, unit)
  /** Where in the settings the chosen calendar stands. */
  const place = unit === undefined ? 'calendar' : 'agencyCalendars'

  const save = (calendars: CalendarsSettings) => {
    setDraft(null)
    const { calendar, agencyCalendars } = calendars
    onChange((before) => ({ ...before, calendar, agencyCalendars }))
  }
  /** What the administrator has set stays as it is, whatever a file says. */
  const allowed = (calendars: CalendarsSettings): CalendarsSettings =>
    withOwnWhereLocked({ ...settings, ...calendars }, settings, locked)
  const propose = (edited: CalendarsSettings) => {
    const calendars = allowed(edited)
    if (!draft && movesNothing(dossiers, stored, calendars)) save(calendars)
    else setDraft(calendarsDiff(stored, calendars).length > 0 ? calendars : null)
  }
  const change = (part: Partial<CalendarSettings>) =>
    propose(withChoices(shown, unit, { ...choices, ...part }))
  /** A file is looked at before it is stored, whatever it moves. */
  const offer = (imported: CalendarSettings) => {
    const calendars = allowed(withChoices(shown, unit, imported))
    const changes = calendarsDiff(stored, calendars).length > 0
    setDraft(changes ? calendars : null)
    return changes
  }
  return (
    <Section name="hours" intro={words.intro}>
      <Lockable path="agencyCalendars">
        <AgencyPicker
          calendars={shown}
          chosen={unit}
          onChoose={setChosen}
          onChange={(agencyCalendars) => propose({ ...shown, agencyCalendars })}
        />
      </Lockable>
      <Lockable path={`${place}.week`}>
        <WeekTable caption={words.weekCaption} week={choices.week} onChange={(week) => change({ week })} />
      </Lockable>
      <Lockable path={`${place}.seasons`}>
        <Seasons
          seasons={choices.seasons ?? []}
          week={choices.week}
          onChange={(seasons) => change({ seasons })}
        />
      </Lockable>
      <Lockable path={`${place}.edits`}>
        <OwnDays edits={choices.edits} onChange={(edits) => change({ edits })} />
      </Lockable>
      <Lockable path={`${place}.closures`}>
        <Closures closures={choices.closures ?? []} onChange={(closures) => change({ closures })} />
      </Lockable>
      <Lockable path={`${place}.intakeWeek`}>
        <IntakeWeek
          week={choices.week}
          intakeWeek={choices.intakeWeek}
          onChange={(intakeWeek) => propose(withChoices(shown, unit, withIntake(choices, intakeWeek)))}
        />
      </Lockable>
      {draft && (
        <Proposal
          before={stored}
          after={draft}
          dossiers={dossiers}
          onAccept={() => save(draft)}
          onDecline={() => setDraft(null)}
        />
      )}
      <CalendarFile key={unit ?? ''} calendar={choices} onImport={offer} />
      <Lockable path={`${place}.edits`}>
        <NationalTable
          edits={choices.edits}
          onDecide={(edit) => change({ edits: [...choices.edits, edit] })}
        />
      </Lockable>
      <Lockable path="countingBasis">
        <BasisFields
          heading={calendarWords.basisHeading}
          basis={settings.countingBasis}
          onChange={(countingBasis) => onChange((before) => ({ ...before, countingBasis }))}
        />
      </Lockable>
      <ResetSection
        name="hours"
        onReset={() => {
          const { calendar, agencyCalendars } = defaultSettings
          propose({ calendar, agencyCalendars })
        }}
      />
    </Section>
  )
}

function withIntake(
  { intakeWeek: _, ...rest }: CalendarSettings,
  intakeWeek: CalendarSettings['intakeWeek'],
): CalendarSettings {
  return intakeWeek ? { ...rest, intakeWeek } : rest
}

function movesNothing(dossiers: Known, before: CalendarsSettings, after: CalendarsSettings): boolean {
  return dossiers !== 'failed' && movedDates(dossiers ?? [], before, after).length === 0
}

function isRead(dossiers: Known): dossiers is readonly KnownDossier[] {
  return Array.isArray(dossiers)
}

interface ProposalProps {
  before: CalendarsSettings
  after: CalendarsSettings
  dossiers: Known
  onAccept(): void
  onDecline(): void
}

function Proposal({ before, after, dossiers, ...answers }: ProposalProps) {
  const [changes, moves] = useMemo(
    () =>
      [
        calendarsDiff(before, after),
        isRead(dossiers) ? { moved: movedDates(dossiers, before, after), known: dossiers.length } : dossiers,
      ] as const,
    [before, after, dossiers],
  )
  return <ProposedChange changes={changes} moves={moves} {...answers} />
}

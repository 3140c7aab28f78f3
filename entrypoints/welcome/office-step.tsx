import { Lockable } from '@/components/lockable'
import { Signers } from '@/components/signers'
import { TextField } from '@/components/text-field'
import { WeekTable } from '@/components/week-table'
import { hoursWords, officeWords } from '@/utils/i18n/options'
import { welcomeWords as words } from '@/utils/i18n/welcome'
import type { OfficeSettings, Settings } from '@/utils/settings/settings'

interface OfficeStepProps {
  settings: Settings
  onChange(edit: (before: Settings) => Settings): void
}

/** Name, hours and signers: without them papers have no head and a deadline may fall on the wrong hour. */
export function OfficeStep({ settings: { office, calendar }, onChange }: OfficeStepProps) {
  const save = (part: Partial<OfficeSettings>) =>
    onChange((before) => ({ ...before, office: { ...before.office, ...part } }))
  return (
    <>
      <p>{words.officeIntro}</p>
      <div class="columns">
        <Lockable path="office.name">
          <TextField label={officeWords.name} value={office.name} onSave={(name) => save({ name })} />
        </Lockable>
        <Lockable path="office.place">
          <TextField
            label={officeWords.place}
            hint={officeWords.placeHint}
            value={office.place}
            onSave={(place) => save({ place })}
          />
        </Lockable>
      </div>
      <Lockable path="calendar.week">
        <WeekTable
          caption={hoursWords.weekCaption}
          week={calendar.week}
          onChange={(week) => onChange((before) => ({ ...before, calendar: { ...before.calendar, week } }))}
        />
      </Lockable>
      <Lockable path="office.signers">
        <Signers signers={office.signers} onChange={(signers) => save({ signers })} />
      </Lockable>
    </>
  )
}

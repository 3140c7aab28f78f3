import { Lockable } from '@/components/lockable'
import { SelectField } from '@/components/select-field'
import { Signers } from '@/components/signers'
import { TextField } from '@/components/text-field'
import { officeWords as words } from '@/utils/i18n/options'
import { defaultSettings } from '@/utils/settings/defaults'
import type { OfficeSettings } from '@/utils/settings/settings'
import { ResetSection } from './reset-section'
import { Section, type SettingsSectionProps } from './section'

/** What stands on the office's letters. */
export function OfficeSection({ settings, onChange }: SettingsSectionProps) {
  const { office } = settings
  const save = (part: Partial<OfficeSettings>) =>
    onChange((before) => ({ ...before, office: { ...before.office, ...part } }))
  return (
    <Section name="office" intro={words.intro}>
      <div class="columns">
        <Lockable path="office.parent">
          <TextField
            label={words.parent}
            hint={words.parentHint}
            value={office.parent}
            onSave={(parent) => save({ parent })}
          />
        </Lockable>
        <Lockable path="office.name">
          <TextField label={words.name} value={office.name} onSave={(name) => save({ name })} />
        </Lockable>
        <Lockable path="office.desk">
          <TextField label={words.desk} value={office.desk} onSave={(desk) => save({ desk })} />
        </Lockable>
        <Lockable path="office.place">
          <TextField
            label={words.place}
            hint={words.placeHint}
            value={office.place}
            onSave={(place) => save({ place })}
          />
        </Lockable>
        <Lockable path="office.symbol">
          <TextField
            label={words.symbol}
            hint={words.symbolHint}
            value={office.symbol}
            onSave={(symbol) => save({ symbol })}
          />
        </Lockable>
        <Lockable path="office.returnPlace">
          <TextField
            label={words.returnPlace}
            value={office.returnPlace}
            onSave={(returnPlace) => save({ returnPlace })}
          />
        </Lockable>
      </div>
      <Lockable path="office.role">
        <SelectField
          label={words.role}
          value={office.role}
          options={[
            { value: 'resolving', label: words.roles.resolving },
            { value: 'desk', label: words.roles.desk },
          ]}
          onSave={(role) => save({ role })}
        />
      </Lockable>
      <Lockable path="office.recipients">
        <TextField
          label={words.recipients}
          hint={words.recipientsHint}
          lines={3}
          maxLength={3000}
          value={office.recipients.join('\n')}
          onSave={(text) => save({ recipients: linesOf(text) })}
        />
      </Lockable>
      <Lockable path="office.signers">
        <Signers signers={office.signers} onChange={(signers) => save({ signers })} />
      </Lockable>
      <ResetSection
        name="office"
        onReset={() => onChange((before) => ({ ...before, office: defaultSettings.office }))}
      />
    </Section>
  )
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}

import { DataTable } from '@/components/data-table'
import { NumberField } from '@/components/number-field'
import { SelectField } from '@/components/select-field'
import { optionsWords, thresholdWords as words } from '@/utils/i18n/options'
import type { Thresholds } from '@/utils/settings/settings'
import { rules } from '@/utils/warnings/registry'
import { Section, type SettingsSectionProps } from './section'

/** When to be reminded. No law that was read fixes these (design.md, rule 9). */
export function ThresholdsSection({ settings, onChange }: SettingsSectionProps) {
  const { thresholds, unknownUnit } = settings
  const save = (part: Partial<Thresholds>) =>
    onChange((before) => ({ ...before, thresholds: { ...before.thresholds, ...part } }))
  return (
    <Section name="thresholds" intro={words.intro}>
      <div class="columns">
        <NumberField
          label={words.dueSoonDays}
          hint={optionsWords.basis}
          value={thresholds.dueSoonDays}
          least={0}
          most={60}
          onSave={(dueSoonDays) => save({ dueSoonDays })}
        />
        <NumberField
          label={words.stallDays}
          hint={optionsWords.basis}
          value={thresholds.stallDays}
          least={1}
          most={365}
          onSave={(stallDays) => save({ stallDays })}
        />
        <SelectField
          label={words.stallShare}
          hint={optionsWords.basis}
          value={String(thresholds.stallShareOfTerm)}
          options={shareOptions(thresholds.stallShareOfTerm)}
          onSave={(share) => save({ stallShareOfTerm: Number(share) })}
        />
      </div>
      <SelectField
        label={words.unknownUnit}
        hint={optionsWords.basis}
        value={unknownUnit}
        options={[
          { value: 'auto', label: words.unknownUnits.auto },
          { value: 'day', label: words.unknownUnits.day },
          { value: 'instant', label: words.unknownUnits.instant },
        ]}
        onSave={(rule) => onChange((before) => ({ ...before, unknownUnit: rule }))}
      />
      <DataTable
        caption={words.rules}
        keyOf={(rule) => rule.id}
        rows={rules}
        columns={[
          { heading: words.rule, cell: (rule) => rule.title },
          { heading: words.when, cell: (rule) => rule.description },
          { heading: words.ruleBasis, cell: (rule) => rule.basis },
        ]}
      />
    </Section>
  )
}

const shares = [
  { share: 1 / 4, label: words.shares.quarter },
  { share: 1 / 3, label: words.shares.third },
  { share: 1 / 2, label: words.shares.half },
  { share: 1, label: words.shares.whole },
]

/** The usual shares, and the present one where a policy or an import brought another. */
function shareOptions(present: number) {
  const usual = shares.map(({ share, label }) => ({ value: String(share), label }))
  if (shares.some(({ share }) => share === present)) return usual
  return [...usual, { value: String(present), label: words.shareOther(Math.round(present * 100)) }]
}

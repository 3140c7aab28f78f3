import { NumberField } from '@/components/number-field'
import { SelectField } from '@/components/select-field'
import { thresholdWords as words } from '@/utils/i18n/warning-options'
import type { Threshold } from '@/utils/warnings/threshold'

interface ThresholdFieldProps {
  threshold: Threshold
  value: number
  /** Another label than the threshold's own. */
  label?: string
  onSave(value: number): void
}

/** A threshold as people write it: a number, per cent, yes or no; with what it is by default. */
export function ThresholdField({ threshold, value, label = threshold.label(), onSave }: ThresholdFieldProps) {
  const { kind, least, most, initial } = threshold
  const hint = words.initial(thresholdText(threshold, initial))
  if (kind === 'yesNo') {
    return (
      <SelectField
        label={label}
        hint={hint}
        value={value === 1 ? '1' : '0'}
        options={[
          { value: '1', label: words.yes },
          { value: '0', label: words.no },
        ]}
        onSave={(chosen) => onSave(Number(chosen))}
      />
    )
  }
  const scale = kind === 'share' ? 100 : 1
  return (
    <NumberField
      label={label}
      hint={hint}
      value={Math.round(value * scale)}
      least={Math.round(least * scale)}
      most={Math.round(most * scale)}
      onSave={(chosen) => onSave(chosen / scale)}
    />
  )
}

/** A threshold's value in words: "3", "33 %", "Có". */
export function thresholdText({ kind }: Threshold, value: number): string {
  if (kind === 'yesNo') return value === 1 ? words.yes : words.no
  return kind === 'share' ? words.percent(Math.round(value * 100)) : String(value)
}

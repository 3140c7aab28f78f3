import { Lockable } from '@/components/lockable'
import type { Settings } from '@/utils/settings/settings'
import { chosenValue, type Threshold } from '@/utils/warnings/threshold'
import type { SettingsSectionProps } from './section'
import { ThresholdField } from './threshold-field'

interface ThresholdFieldsProps extends SettingsSectionProps {
  thresholds: readonly Threshold[]
}

/** The office's general values of some thresholds, side by side. */
export function ThresholdFields({ thresholds, settings, onChange }: ThresholdFieldsProps) {
  return (
    <div class="columns thresholds">
      {thresholds.map((threshold) => (
        <Lockable key={threshold.key} path={`thresholds.${threshold.key}`}>
          <ThresholdField
            threshold={threshold}
            value={chosenValue(threshold, settings)}
            onSave={(value) => onChange(withThreshold(threshold.key, value))}
          />
        </Lockable>
      ))}
    </div>
  )
}

function withThreshold(key: string, value: number) {
  return (before: Settings): Settings => ({
    ...before,
    thresholds: { ...before.thresholds, [key]: value },
  })
}

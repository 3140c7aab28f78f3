import { useId } from 'preact/hooks'
import { Lockable } from '@/components/lockable'
import { thresholdWords as words } from '@/utils/i18n/warning-options'
import { basisWords } from '@/utils/i18n/warnings/shared'
import type { Settings } from '@/utils/settings/settings'
import { isOn } from '@/utils/warnings/judge'
import type { WarningRule } from '@/utils/warnings/rule'
import { chosenValue } from '@/utils/warnings/threshold'
import type { SettingsSectionProps } from './section'
import { ThresholdField } from './threshold-field'

interface RuleSwitchProps extends SettingsSectionProps {
  rule: WarningRule
}

/** One warning: on or off, what it says, and its thresholds. */
export function RuleSwitch({ rule, settings, onChange }: RuleSwitchProps) {
  const id = useId()
  const on = isOn(rule, settings)
  const { thresholds = [] } = rule
  return (
    <div class="rule">
      <Lockable path={`rules.on.${rule.id}`}>
        <label class="check">
          <input
            type="checkbox"
            checked={on}
            aria-describedby={`${id}-hint`}
            onChange={(event) => onChange(switched(rule.id, event.currentTarget.checked))}
          />
          {rule.words.title}
        </label>
      </Lockable>
      <p class="hint" id={`${id}-hint`}>
        {rule.words.description} {basisWords.unchecked}.
      </p>
      {thresholds.length > 0 && (
        <details open={on || thresholds.some(({ onRows }) => onRows)}>
          <summary aria-label={words.thresholds(rule.words.title)}>{words.showThresholds}</summary>
          <div class="columns">
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
        </details>
      )}
    </div>
  )
}

function switched(rule: string, on: boolean) {
  return (before: Settings): Settings => ({
    ...before,
    rules: { ...before.rules, on: { ...before.rules.on, [rule]: on } },
  })
}

function withThreshold(key: string, value: number) {
  return (before: Settings): Settings => ({
    ...before,
    thresholds: { ...before.thresholds, [key]: value },
  })
}

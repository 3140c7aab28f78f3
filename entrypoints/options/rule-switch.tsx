import { useId, useState } from 'preact/hooks'
import { Lockable } from '@/components/lockable'
import { basisLine } from '@/utils/i18n/explain-due'
import { thresholdWords as words } from '@/utils/i18n/warning-options'
import type { Basis, Settings } from '@/utils/settings/settings'
import { isOn } from '@/utils/warnings/judge'
import type { WarningRule } from '@/utils/warnings/rule'
import { BasisFields } from './basis-fields'
import type { SettingsSectionProps } from './section'
import { ThresholdFields } from './threshold-fields'

interface RuleSwitchProps extends SettingsSectionProps {
  rule: WarningRule
}

/** One warning: on or off, as far as there is a choice, what it says, and its thresholds. */
export function RuleSwitch({ rule, settings, onChange }: RuleSwitchProps) {
  const id = useId()
  const on = isOn(rule, settings)
  const { thresholds = [] } = rule
  return (
    <div class="rule">
      {rule.onByDefault === 'always' ? (
        <p class="always">{words.always(rule.words.title)}</p>
      ) : (
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
      )}
      <p class="hint" id={`${id}-hint`}>
        {rule.words.description}
      </p>
      {thresholds.length > 0 && (
        <details open={on || thresholds.some(({ onRows }) => onRows)}>
          <summary aria-label={words.thresholds(rule.words.title)}>{words.showThresholds}</summary>
          <ThresholdFields thresholds={thresholds} settings={settings} onChange={onChange} />
        </details>
      )}
      <RuleBasis
        title={rule.words.title}
        basis={settings.rules.bases[rule.id] ?? null}
        path={`rules.bases.${rule.id}`}
        onChange={(basis) => onChange(withBasis(rule.id, basis))}
      />
    </div>
  )
}

interface RuleBasisProps {
  title: string
  basis: Basis | null
  path: string
  onChange(basis: Basis | null): void
}

/** What the warning rests on; whoever of the office holds it against the text itself writes that down below it, drawn when it is wanted. */
function RuleBasis({ title, basis, path, onChange }: RuleBasisProps) {
  const [open, setOpen] = useState(false)
  const line = basisLine(basis)
  return (
    <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary class="basis" aria-label={`${words.basisOf(title)}. ${line}`}>
        {line}
      </summary>
      {open && (
        <Lockable path={path}>
          <BasisFields heading={words.basisOf(title)} basis={basis} onChange={onChange} />
        </Lockable>
      )}
    </details>
  )
}

function withBasis(rule: string, basis: Basis | null) {
  return (before: Settings): Settings => {
    const { [rule]: _, ...others } = before.rules.bases
    return { ...before, rules: { ...before.rules, bases: basis ? { ...others, [rule]: basis } : others } }
  }
}

function switched(rule: string, on: boolean) {
  return (before: Settings): Settings => ({
    ...before,
    rules: { ...before.rules, on: { ...before.rules.on, [rule]: on } },
  })
}

import { Lockable } from '@/components/lockable'
import { SelectField } from '@/components/select-field'
import { optionsWords } from '@/utils/i18n/options'
import { thresholdWords as words } from '@/utils/i18n/warning-options'
import { groupNames } from '@/utils/i18n/warnings/shared'
import { isOn } from '@/utils/warnings/judge'
import { groupThresholds, rules } from '@/utils/warnings/registry'
import { type RuleGroup, ruleGroups, type WarningRule } from '@/utils/warnings/rule'
import { OwnThresholds } from './own-thresholds'
import { RuleSwitch } from './rule-switch'
import { Section, type SettingsSectionProps } from './section'
import { ThresholdFields } from './threshold-fields'
import { WarningFile } from './warning-file'

/** When to be reminded, and of what. No law that was read fixes these (design.md, rule 9); all follows from the rules. */
export function ThresholdsSection({ settings, onChange }: SettingsSectionProps) {
  const on = toChoose.filter((rule) => isOn(rule, settings)).length
  return (
    <Section name="thresholds" intro={words.intro}>
      <Lockable path="unknownUnit">
        <SelectField
          label={words.unknownUnit}
          hint={optionsWords.basis}
          value={settings.unknownUnit}
          options={[
            { value: 'auto', label: words.unknownUnits.auto },
            { value: 'day', label: words.unknownUnits.day },
            { value: 'instant', label: words.unknownUnits.instant },
          ]}
          onSave={(rule) => onChange((before) => ({ ...before, unknownUnit: rule }))}
        />
      </Lockable>
      <p class="soft">{words.shown(on, toChoose.length)}</p>
      <p class="soft">{words.shortTerms}</p>
      {ruleGroups.map((group) => (
        <fieldset key={group} class="rules">
          <legend>{groupNames[group]}</legend>
          <GroupThresholds group={group} settings={settings} onChange={onChange} />
          {rulesOf(group).map((rule) => (
            <RuleSwitch key={rule.id} rule={rule} settings={settings} onChange={onChange} />
          ))}
        </fieldset>
      ))}
      <Lockable path="rules.own">
        <OwnThresholds settings={settings} onChange={onChange} />
      </Lockable>
      <WarningFile settings={settings} onChange={onChange} />
    </Section>
  )
}

interface GroupThresholdsProps extends SettingsSectionProps {
  group: RuleGroup
}

function GroupThresholds({ group, ...section }: GroupThresholdsProps) {
  const thresholds = groupThresholds[group]
  return thresholds ? <ThresholdFields thresholds={thresholds} {...section} /> : null
}

const toChoose = rules.filter(({ onByDefault }) => onByDefault !== 'always')

/** What every office begins with stands first, what is not chosen last; nothing moves when it is switched. */
function rulesOf(group: RuleGroup): WarningRule[] {
  const places = [true, false, 'always'] as const
  return places.flatMap((place) => rules.filter((rule) => rule.group === group && rule.onByDefault === place))
}

import { useEffect, useState } from 'preact/hooks'
import { hoursText, readHours } from '@/components/hours-text'
import { Lockable } from '@/components/lockable'
import { NoticeBar } from '@/components/notice-bar'
import { NumberField } from '@/components/number-field'
import { TextField } from '@/components/text-field'
import { reminderSectionWords as words } from '@/utils/i18n/reminders'
import {
  defaultReminderSettings,
  minutesBeforeBounds,
  type ReminderSettings,
} from '@/utils/settings/reminders'
import { handOverCutoff } from '@/utils/warnings/hand-over'
import { chosenValue } from '@/utils/warnings/threshold'
import type { Period } from '@/utils/working-time/schedule'
import { ResetSection } from './reset-section'
import { Section, type SettingsSectionProps } from './section'

/** What the section asks of the browser. */
export interface NotificationAccess {
  mayNotify(): Promise<boolean>
  askToNotify(): Promise<boolean>
}

interface RemindersSectionProps extends SettingsSectionProps {
  access: NotificationAccess
}

/** When the computer reminds; the browser is asked for the right to when the first reminder is switched on. */
export function RemindersSection({ settings, onChange, access }: RemindersSectionProps) {
  const { reminders } = settings
  const [allowed, setAllowed] = useState<boolean | null>(null)
  const [refused, setRefused] = useState(false)
  useEffect(() => {
    access.mayNotify().then(setAllowed)
  }, [access])

  const save = (part: Partial<ReminderSettings>) =>
    onChange((before) => ({ ...before, reminders: { ...before.reminders, ...part } }))
  const ask = async () => {
    const granted = await access.askToNotify()
    setAllowed(granted)
    setRefused(!granted)
    return granted
  }
  const toggle = (name: 'opening' | 'handOver') => async (on: boolean) => {
    if (on && !allowed && !(await ask())) return false
    save({ [name]: on })
    return true
  }
  const isOn = reminders.opening || reminders.handOver
  const allow = (
    <button type="button" class="button" onClick={ask}>
      {words.allow}
    </button>
  )
  return (
    <Section name="reminders" intro={words.intro}>
      <Lockable path="reminders.opening">
        <Check label={words.opening} checked={reminders.opening} onToggle={toggle('opening')} />
      </Lockable>
      <Lockable path="reminders.handOver">
        <Check
          label={words.handOver(chosenValue(handOverCutoff, settings))}
          checked={reminders.handOver}
          onToggle={toggle('handOver')}
        />
      </Lockable>
      {refused && !isOn && <NoticeBar kind="problem">{words.refused}</NoticeBar>}
      {isOn && allowed === false && (
        <NoticeBar kind="warning" action={allow}>
          {words.blocked}
        </NoticeBar>
      )}
      <div class="columns">
        <Lockable path="reminders.minutesBefore">
          <NumberField
            label={words.minutesBefore}
            value={reminders.minutesBefore}
            {...minutesBeforeBounds}
            onSave={(minutesBefore) => save({ minutesBefore })}
          />
        </Lockable>
        <Lockable path="reminders.quiet">
          <TextField
            label={words.quiet}
            hint={words.quietHint}
            maxLength={20}
            value={reminders.quiet ? hoursText([reminders.quiet]) : ''}
            check={(text) => (text === '' || readQuiet(text) ? null : words.quietWrong)}
            onSave={(text) => save({ quiet: readQuiet(text) })}
          />
        </Lockable>
      </div>
      <ResetSection name="reminders" onReset={() => save(defaultReminderSettings)} />
    </Section>
  )
}

interface CheckProps {
  label: string
  checked: boolean
  /** False when it stays as it was. */
  onToggle(on: boolean): Promise<boolean>
}

function Check({ label, checked, onToggle }: CheckProps) {
  const toggle = async (box: HTMLInputElement) => {
    if (!(await onToggle(box.checked))) box.checked = checked
  }
  return (
    <label class="check">
      <input type="checkbox" checked={checked} onChange={(event) => toggle(event.currentTarget)} />
      {label}
    </label>
  )
}

/** A single stretch of hours; null for anything else. */
function readQuiet(text: string): Period | null {
  const reading = readHours(text)
  return reading.ok && reading.periods.length === 1 ? (reading.periods[0] ?? null) : null
}

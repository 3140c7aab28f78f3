import { useState } from 'preact/hooks'
import { readDate } from '@/components/date-text'
import { NoticeBar } from '@/components/notice-bar'
import { TextField } from '@/components/text-field'
import { leadSectionWords as words } from '@/utils/i18n/lead-options'
import { pageWords } from '@/utils/i18n/pages'
import { defaultLeadSettings } from '@/utils/settings/lead'
import type { LeadPermission } from '@/utils/settings/lead-permission'
import { isLocked } from '@/utils/settings/policy'
import { ResetSection } from './reset-section'
import { Section, type SettingsSectionProps } from './section'

interface LeadSectionProps extends SettingsSectionProps {
  /** What the administrator has set (`Governed`). */
  locked: readonly string[]
}

/** The document that switches the lead's views and figures about persons on: the office's, or its administrator's. */
export function LeadSection({ settings, onChange, locked }: LeadSectionProps) {
  const { permission } = settings.lead
  const save = (given: LeadPermission | null) =>
    onChange((before) => ({ ...before, lead: { ...before.lead, permission: given } }))
  const turnOff = isLocked(locked, 'lead.permission') ? null : () => save(null)
  return (
    <Section name="lead" intro={words.intro}>
      {permission === null && turnOff && <AskPermission onSave={save} />}
      {permission === null && !turnOff && <NoticeBar kind="info">{words.offByPolicy}</NoticeBar>}
      {permission && <Allowed permission={permission} onTurnOff={turnOff} />}
      <ResetSection
        name="lead"
        lost={words.resetLost}
        onReset={() => onChange((before) => ({ ...before, lead: defaultLeadSettings }))}
      />
    </Section>
  )
}

interface AllowedProps {
  permission: LeadPermission
  /** Null where the administrator has set it. */
  onTurnOff: (() => void) | null
}

function Allowed({ permission: { number, date }, onTurnOff }: AllowedProps) {
  const button = onTurnOff && (
    <button type="button" class="button" onClick={onTurnOff}>
      {words.turnOff}
    </button>
  )
  return (
    <NoticeBar kind="done" action={button}>
      {words.on(number, date)} {!onTurnOff && words.byPolicy}
    </NoticeBar>
  )
}

/** Number and date are stored together or not at all. */
function AskPermission({ onSave }: { onSave(permission: LeadPermission): void }) {
  const [number, setNumber] = useState('')
  const [date, setDate] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const turnOn = () => {
    const day = readDate(date)
    if (number === '') return setProblem(words.numberNeeded)
    if (day === null) return setProblem(pageWords.badDate)
    onSave({ number, date: day })
  }
  return (
    <div>
      <p>{words.off}</p>
      <div class="columns">
        <TextField
          label={words.number}
          hint={words.numberHint}
          maxLength={100}
          value={number}
          onSave={setNumber}
        />
        <TextField label={words.date} hint={words.dateHint} maxLength={10} value={date} onSave={setDate} />
      </div>
      {problem && <NoticeBar kind="problem">{problem}</NoticeBar>}
      <button type="button" class="button main" onClick={turnOn}>
        {words.turnOn}
      </button>
    </div>
  )
}

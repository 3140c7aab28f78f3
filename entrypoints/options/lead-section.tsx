import { useState } from 'preact/hooks'
import { readDate } from '@/components/date-text'
import { NoticeBar } from '@/components/notice-bar'
import { TextField } from '@/components/text-field'
import { leadSectionWords as words } from '@/utils/i18n/lead-options'
import { pageWords } from '@/utils/i18n/pages'
import { type LeadGrant, type LeadPermission, leadGrantOf } from '@/utils/settings/lead-permission'
import { Section, type SettingsSectionProps } from './section'

interface LeadSectionProps extends SettingsSectionProps {
  /** The computer's administrator has switched the lead's views on. */
  policy: boolean
}

/** What switches the lead's views and figures about persons on: the administrator, or a document of the office. */
export function LeadSection({ settings, onChange, policy }: LeadSectionProps) {
  const grant = leadGrantOf(settings, policy)
  const save = (permission: LeadPermission | null) =>
    onChange((before) => ({ ...before, lead: { ...before.lead, permission } }))
  return (
    <Section name="lead" intro={words.intro}>
      {grant ? <Granted grant={grant} onTurnOff={() => save(null)} /> : <AskPermission onSave={save} />}
    </Section>
  )
}

function Granted({ grant, onTurnOff }: { grant: LeadGrant; onTurnOff(): void }) {
  if (grant.by === 'policy') return <NoticeBar kind="info">{words.byPolicy}</NoticeBar>
  const button = (
    <button type="button" class="button" onClick={onTurnOff}>
      {words.turnOff}
    </button>
  )
  return (
    <NoticeBar kind="done" action={button}>
      {words.byDocument(grant.number, grant.date)}
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
    if (number.trim() === '') return setProblem(words.numberNeeded)
    if (day === null) return setProblem(pageWords.badDate)
    onSave({ number: number.trim(), date: day })
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

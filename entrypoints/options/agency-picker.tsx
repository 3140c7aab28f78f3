import { useState } from 'preact/hooks'
import { NoticeBar } from '@/components/notice-bar'
import { SelectField } from '@/components/select-field'
import { TextField } from '@/components/text-field'
import { labelKey } from '@/utils/dossier/text'
import { calendarWords as words } from '@/utils/i18n/calendar-options'
import type { AgencyCalendar, CalendarsSettings } from '@/utils/settings/agency-calendars'

interface AgencyPickerProps {
  calendars: CalendarsSettings
  /** Undefined for the office's own calendar. */
  chosen: string | undefined
  onChoose(unit: string | undefined): void
  onChange(agencies: AgencyCalendar[]): void
}

/**
 * Whose calendar is shown below; agencies that work by other hours are added and removed here. Folded away from the
 * offices that have none.
 */
export function AgencyPicker({ calendars, chosen, onChoose, onChange }: AgencyPickerProps) {
  const { agencyCalendars: agencies, calendar } = calendars
  const [name, setName] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const add = () => {
    const wrong = whatIsWrong(name, agencies)
    setProblem(wrong)
    if (wrong !== null) return
    onChange([...agencies, { unit: name, calendar }])
    onChoose(name)
    setName('')
  }
  return (
    <details open={agencies.length > 0}>
      <summary>{words.whoseHeading}</summary>
      <div class="adding">
        <p class="small soft">{words.whoseHint}</p>
        {agencies.length > 0 && (
          <SelectField
            label={words.whose}
            value={chosen ?? ''}
            options={[
              { value: '', label: words.ownOffice },
              ...agencies.map(({ unit }) => ({ value: unit, label: unit })),
            ]}
            onSave={(unit) => onChoose(unit || undefined)}
          />
        )}
        {chosen !== undefined && (
          <div>
            <button
              type="button"
              class="button"
              onClick={() => onChange(agencies.filter(({ unit }) => unit !== chosen))}
            >
              {words.removeAgency(chosen)}
            </button>
          </div>
        )}
        <TextField label={words.agencyName} hint={words.agencyNameHint} value={name} onSave={setName} />
        {problem && <NoticeBar kind="problem">{problem}</NoticeBar>}
        <div>
          <button type="button" class="button" onClick={add}>
            {words.addAgency}
          </button>
        </div>
      </div>
    </details>
  )
}

function whatIsWrong(name: string, agencies: readonly AgencyCalendar[]): string | null {
  if (name === '') return words.agencyNameNeeded
  return agencies.some(({ unit }) => labelKey(unit) === labelKey(name)) ? words.agencyAlreadyThere : null
}

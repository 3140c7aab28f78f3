import { useState } from 'preact/hooks'
import { DateField } from '@/components/date-field'
import { NoticeBar } from '@/components/notice-bar'
import { TextField } from '@/components/text-field'
import { calendarWords as words } from '@/utils/i18n/calendar-options'
import { basisLine } from '@/utils/i18n/explain-due'
import { hoursWords } from '@/utils/i18n/options'
import type { Basis } from '@/utils/settings/settings'
import type { DateText } from '@/utils/working-time/schedule'

interface BasisFieldsProps {
  heading: string
  /** Null while the office has checked none. */
  basis: Basis | null
  onChange(basis: Basis | null): void
}

/** Căn cứ: printed as the office has checked it against the text itself, and by whom and when; else not at all. */
export function BasisFields({ heading, basis, onChange }: BasisFieldsProps) {
  const [text, setText] = useState('')
  const [checkedBy, setCheckedBy] = useState('')
  const [checkedOn, setCheckedOn] = useState<DateText | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const record = () => {
    const whole = text !== '' && checkedBy !== '' && checkedOn !== null
    setProblem(whole ? null : words.basisNotWhole)
    if (whole) onChange({ text, checkedBy, checkedOn })
  }
  return (
    <div class="adding">
      <h3>{heading}</h3>
      <p>{basisLine(basis)}</p>
      {basis ? (
        <div>
          <button type="button" class="button" onClick={() => onChange(null)}>
            {words.basisWithdraw}
          </button>
        </div>
      ) : (
        <>
          <p class="small soft">{words.basisHint}</p>
          <TextField
            label={words.basisText}
            hint={words.basisTextHint}
            lines={2}
            maxLength={500}
            value={text}
            onSave={setText}
          />
          <div class="columns">
            <TextField
              label={words.basisCheckedBy}
              hint={words.basisCheckedByHint}
              value={checkedBy}
              onSave={setCheckedBy}
            />
            <DateField
              label={words.basisCheckedOn}
              hint={hoursWords.dateHint}
              value={checkedOn ?? undefined}
              onSave={setCheckedOn}
            />
          </div>
          {problem && <NoticeBar kind="problem">{problem}</NoticeBar>}
          <div>
            <button type="button" class="button" onClick={record}>
              {words.basisRecord}
            </button>
          </div>
        </>
      )}
    </div>
  )
}

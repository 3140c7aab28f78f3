import { SelectField } from '@/components/select-field'
import { reportWords as words } from '@/utils/i18n/reports'
import type { Day } from '@/utils/working-time/dates'
import { neighbourSpan, type SpanKind, spanKinds, spanOf } from '@/utils/working-time/spans'
import type { PageState } from './address'

interface PeriodFieldsProps {
  kind: SpanKind
  /** A day of the period. */
  day: Day
  onChange(change: Partial<PageState>): void
}

/** Which period: its kind, and the way to those beside it. */
export function PeriodFields({ kind, day, onChange }: PeriodFieldsProps) {
  const span = spanOf(kind, day)
  const go = (direction: -1 | 1) => () => onChange({ day: neighbourSpan(kind, span, direction).from })
  return (
    <>
      <SelectField
        label={words.period}
        value={kind}
        options={spanKinds.map((value) => ({ value, label: words.kinds[value] }))}
        onSave={(chosen) => onChange({ span: chosen })}
      />
      <button type="button" class="button" onClick={go(-1)}>
        {words.previous}
      </button>
      <button type="button" class="button" onClick={go(1)}>
        {words.next}
      </button>
    </>
  )
}

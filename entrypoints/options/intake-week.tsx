import { SelectField } from '@/components/select-field'
import { WeekTable } from '@/components/week-table'
import { calendarWords as words } from '@/utils/i18n/calendar-options'
import type { WeeklyHours } from '@/utils/working-time/schedule'

interface IntakeWeekProps {
  week: WeeklyHours
  /** Undefined where dossiers are received in the hours that count. */
  intakeWeek: WeeklyHours | undefined
  onChange(intakeWeek: WeeklyHours | undefined): void
}

/** When dossiers are received: a Saturday on duty receives, and is not thereby a day that counts. */
export function IntakeWeek({ week, intakeWeek, onChange }: IntakeWeekProps) {
  return (
    <div class="adding">
      <h3>{words.intakeHeading}</h3>
      <SelectField
        label={words.intakeLabel}
        hint={words.intakeHint}
        value={intakeWeek ? 'own' : 'same'}
        options={[
          { value: 'same', label: words.intakeSame },
          { value: 'own', label: words.intakeOwn },
        ]}
        onSave={(choice) => onChange(choice === 'own' ? week : undefined)}
      />
      {intakeWeek && (
        <WeekTable
          caption={words.intakeHeading}
          label={words.intakeHeading}
          week={intakeWeek}
          onChange={onChange}
        />
      )}
    </div>
  )
}

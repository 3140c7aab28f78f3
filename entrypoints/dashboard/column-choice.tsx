import { dashboardWords as words } from '@/utils/i18n/dashboard'
import { type ColumnName, columnNames } from './column-names'

interface ColumnChoiceProps {
  columns: readonly ColumnName[]
  onChange(columns: ColumnName[]): void
}

/** Which columns stand in the list. The last one cannot be taken away. */
export function ColumnChoice({ columns, onChange }: ColumnChoiceProps) {
  const toggle = (name: ColumnName) =>
    onChange(columnNames.filter((each) => (each === name ? !columns.includes(each) : columns.includes(each))))
  return (
    <details class="choice">
      <summary>{words.columnsLabel}</summary>
      <fieldset>
        <legend class="unseen">{words.columnsLabel}</legend>
        {columnNames.map((name) => (
          <label key={name}>
            <input
              type="checkbox"
              checked={columns.includes(name)}
              disabled={columns.length === 1 && columns.includes(name)}
              onChange={() => toggle(name)}
            />
            {words.columns[name]}
          </label>
        ))}
      </fieldset>
    </details>
  )
}

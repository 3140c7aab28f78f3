import { panelTexts as texts } from '@/utils/i18n/panel'
import {
  badgeTexts,
  type ConsoleDisplay,
  type DrawerColumn,
  drawerColumns,
  handlePlaces,
} from '@/utils/settings/display'

/** How this console's overlay is to look, at the foot of the drawer. */
export function DisplayFields({
  display,
  change,
}: {
  display: ConsoleDisplay
  change(display: ConsoleDisplay): void
}) {
  return (
    <details class="display">
      <summary>{texts.display.title}</summary>
      <Choice
        label={texts.display.text}
        value={display.text}
        options={badgeTexts}
        names={texts.display.texts}
        choose={(text) => change({ ...display, text })}
      />
      <Choice
        label={texts.display.handle}
        value={display.handle}
        options={handlePlaces}
        names={texts.display.handles}
        choose={(handle) => change({ ...display, handle })}
      />
      <label>
        <input
          type="checkbox"
          checked={display.colours}
          onChange={({ currentTarget }) => change({ ...display, colours: currentTarget.checked })}
        />
        {texts.display.colours}
      </label>
      <fieldset>
        <legend>{texts.display.columns}</legend>
        {drawerColumns.map((column) => (
          <label key={column}>
            <input
              type="checkbox"
              checked={display.columns.includes(column)}
              onChange={({ currentTarget }) =>
                change({ ...display, columns: withColumn(display.columns, column, currentTarget.checked) })
              }
            />
            {texts.display.columnNames[column]}
          </label>
        ))}
      </fieldset>
    </details>
  )
}

/** In the order of the list of all, however they were chosen. */
function withColumn(columns: readonly DrawerColumn[], column: DrawerColumn, wanted: boolean): DrawerColumn[] {
  return drawerColumns.filter((one) => (one === column ? wanted : columns.includes(one)))
}

function Choice<Value extends string>({
  label,
  value,
  options,
  names,
  choose,
}: {
  label: string
  value: Value
  options: readonly Value[]
  names: Record<Value, string>
  choose(value: Value): void
}) {
  return (
    <fieldset>
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option}>
          <input type="radio" name={label} checked={option === value} onChange={() => choose(option)} />
          {names[option]}
        </label>
      ))}
    </fieldset>
  )
}

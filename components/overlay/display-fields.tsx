import { panelTexts as texts } from '@/utils/i18n/panel'
import { badgeTexts, type ConsoleDisplay, handlePlaces } from '@/utils/settings/display'

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
    </details>
  )
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

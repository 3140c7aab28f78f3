import { NoticeBar } from '@/components/notice-bar'
import { extensionProblems, noticePageWords as words } from '@/utils/i18n/notices'
import { type Draft, draftExtension, isReappointedAgain, promisedDay } from '@/utils/notices/draft'
import { timesReappointed } from '@/utils/notices/extension'
import type { Extension } from '@/utils/notices/paper'
import type { CalendarSettings } from '@/utils/settings/settings'
import type { WorkingCalendar } from '@/utils/working-time/calendar'
import { dayFacts, uncertainties } from '@/utils/working-time/ledger'
import type { DraftProps } from './draft-props'

interface ExtensionFieldsProps extends DraftProps {
  calendarChoices: CalendarSettings
}

/** How many working days are asked for, and the date this gives with its explanation. */
export function ExtensionFields({ draft, ground, change, calendarChoices }: ExtensionFieldsProps) {
  const result = draftExtension(draft, ground)
  const problem = result && !result.ok ? extensionProblems[result.problem] : null
  return (
    <section aria-labelledby="extension-heading">
      <h2 id="extension-heading">{words.extension}</h2>
      {isReappointedAgain(ground.dossier) && (
        <Insisting times={timesReappointed(ground.dossier)} insists={draft.insists} change={change} />
      )}
      <div class="field">
        <label for="days-asked">{words.days}</label>
        <input
          id="days-asked"
          class="days"
          inputMode="numeric"
          autoComplete="off"
          maxLength={4}
          value={draft.daysAsked}
          aria-invalid={problem !== null}
          aria-describedby="days-outcome"
          onInput={(event) => change({ daysAsked: event.currentTarget.value })}
        />
      </div>
      <CountFrom draft={draft} ground={ground} change={change} />
      <div id="days-outcome" aria-live="polite">
        {problem && <p class="wrong">{problem}</p>}
        {result?.ok && (
          <Explanation extension={result.extension} calendar={ground.calendar} choices={calendarChoices} />
        )}
      </div>
    </section>
  )
}

/** A choice only once the promised day has passed; before that there is one day to count from. */
function CountFrom({ draft, ground, change }: DraftProps) {
  const due = promisedDay(ground.dossier)
  if (due === null || due >= ground.today) return null
  const choices: { value: Draft['countFrom']; label: string }[] = [
    { value: 'today', label: words.fromToday(ground.today) },
    { value: 'due', label: words.fromDue(due) },
  ]
  return (
    <fieldset>
      <legend>{words.countFrom}</legend>
      {choices.map(({ value, label }) => (
        <label class="choice" key={value}>
          <input
            type="radio"
            name="count-from"
            checked={draft.countFrom === value}
            onChange={() => change({ countFrom: value })}
          />
          {label}
        </label>
      ))}
    </fieldset>
  )
}

function Insisting({
  times,
  insists,
  change,
}: {
  times: number
  insists: boolean
  change: DraftProps['change']
}) {
  return (
    <>
      <NoticeBar kind="problem">{words.again(times)}</NoticeBar>
      <label class="choice">
        <input
          type="checkbox"
          checked={insists}
          onChange={(event) => change({ insists: event.currentTarget.checked })}
        />
        {words.insist}
      </label>
    </>
  )
}

interface ExplanationProps {
  extension: Extension
  calendar: WorkingCalendar
  choices: CalendarSettings
}

/** The new date, and which days on the way there do not count and why. */
function Explanation({ extension, calendar, choices }: ExplanationProps) {
  const { countedFrom, newDue } = extension
  const daysOff = dayFacts(countedFrom, newDue, choices, calendar.isWorkingDay).filter(({ works }) => !works)
  const { provisionalYears, notes } = uncertainties(countedFrom, newDue)
  return (
    <>
      <p class="new-due">{words.newDue(newDue)}</p>
      <p class="small">{words.counted(extension)}</p>
      {daysOff.length > 0 && (
        <details class="small">
          <summary>{words.daysOff(daysOff.length)}</summary>
          <ul>
            {daysOff.map(({ day, name }) => (
              <li key={day}>{words.dayOff(day, name)}</li>
            ))}
          </ul>
        </details>
      )}
      {[...provisionalYears.map(words.provisional), ...notes].map((doubt) => (
        <p class="doubt" key={doubt}>
          {doubt}
        </p>
      ))}
    </>
  )
}

import { useState } from 'preact/hooks'
import type { Meaning } from '@/utils/consoles/meaning'
import type { ColumnGuess } from '@/utils/consoles/recognise/guess'
import { wizardWords } from '@/utils/i18n/wizard'
import { ColumnItem } from './column-item'
import { openQuestions } from './state'
import { StatusChoices } from './status-choices'
import { Ways } from './ways'
import type { WizardProps } from './wizard'

const words = wizardWords.columns

/** Further rows of a dossier have no headings: they are read by the labels in them, or not at all. */
const furtherMeanings: readonly Meaning[] = ['composite']

/** What every column, or every label of a dossier's page, is: first those that must be asked about, then what will be read, then the rest. */
export function ColumnsStep({ state, actions }: WizardProps) {
  const { kind, columns, asksDayMonth, dayMonth } = state
  const isList = kind === 'list'
  // What was asked stays where it is once it is answered: arrow keys go through a list's choices one by one.
  const [asked] = useState(() => openQuestions(columns).map(({ index }) => index))
  const isAsked = ({ index }: ColumnGuess) => asked.includes(index)
  const settled = columns.filter((column) => !isAsked(column))
  const hasStatuses = ({ index }: ColumnGuess) => (state.unknownStatuses[index]?.length ?? 0) > 0
  // First whose statuses are asked about: below the others nobody would see that something is asked.
  const read = settled
    .filter(({ meaning }) => meaning !== 'ignore')
    .sort((one, other) => Number(hasStatuses(other)) - Number(hasStatuses(one)))
  const left = settled.filter(({ meaning }) => meaning === 'ignore')
  const asks = asked.length > 0 || asksDayMonth
  const open = openQuestions(columns).length + (asksDayMonth && !dayMonth ? 1 : 0)
  const asksStatus = columns.some(({ index }) =>
    state.unknownStatuses[index]?.some((label) => !state.statuses.has(label)),
  )
  const items = (some: readonly ColumnGuess[]) => (
    <ul class="columns">
      {some.map((column) => (
        <ColumnItem
          key={column.index}
          column={column}
          parts={state.parts[column.index] ?? []}
          asked={!isAsked(column) ? null : column.index === asked[0] && !asksDayMonth ? 'first' : 'further'}
          {...(column.index === state.further && { among: furtherMeanings })}
          actions={actions}
        >
          {(column.meaning === 'status' || column.meaning === 'composite') && (
            <StatusChoices
              labels={state.unknownStatuses[column.index] ?? []}
              chosen={state.statuses}
              onChoose={actions.chooseStatus}
            />
          )}
        </ColumnItem>
      ))}
    </ul>
  )
  return (
    <>
      <h2>{isList ? words.heading : words.headingOfDetail}</h2>
      {!asks && <p>{words.noneOpen}</p>}
      <p class="soft">{isList ? words.hint : words.hintOfDetail}</p>
      {asksStatus && <p>{words.statusHint}</p>}
      <div class="scroll">
        {asks && (
          <section class="open">
            <h3>{words.open(open)}</h3>
            {open > 0 && <p class="soft">{words.openHint}</p>}
            {asksDayMonth && <DayMonthQuestion state={state} actions={actions} />}
            {items(columns.filter(isAsked))}
          </section>
        )}
        <section>
          <h3>{words.read(read.length)}</h3>
          {items(read)}
        </section>
        <details>
          <summary>{words.left(left.length)}</summary>
          {items(left)}
        </details>
      </div>
      <Ways onBack={actions.back} onForward={actions.forward} />
    </>
  )
}

function DayMonthQuestion({ state, actions }: WizardProps) {
  return (
    <label class="question">
      {words.dayMonth(state.dateSample)}
      <select
        data-first
        data-question
        value={state.dayMonth ?? ''}
        onChange={({ currentTarget: { value } }) =>
          actions.chooseDayMonth(value === 'dayFirst' || value === 'monthFirst' ? value : null)
        }
      >
        <option value="">{words.unchosen}</option>
        <option value="dayFirst">{words.dayFirst}</option>
        <option value="monthFirst">{words.monthFirst}</option>
      </select>
    </label>
  )
}

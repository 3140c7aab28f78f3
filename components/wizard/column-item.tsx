import type { ComponentChildren } from 'preact'
import { type Meaning, meanings } from '@/utils/consoles/meaning'
import type { ColumnGuess } from '@/utils/consoles/recognise/guess'
import type { CellPart } from '@/utils/consoles/recognise/split-cell'
import { confidenceWords, meaningWords, reasonWords, wizardWords } from '@/utils/i18n/wizard'
import { CellParts } from './cell-parts'
import type { WizardActions } from './state'

const words = wizardWords.columns

/** What tells how sure a guess is at a glance, beside its words. */
const signs = { sure: '✓', likely: '~', unsure: '?' } as const

interface ColumnItemProps {
  column: ColumnGuess
  /** The pieces of its cells. */
  parts: readonly CellPart[]
  /** Whether it is one of the questions, and the first of them. */
  asked: 'first' | 'further' | null
  /** What it may be; anything unless said otherwise. */
  among?: readonly Meaning[]
  actions: WizardActions
  /** Further questions about what its cells say. */
  children?: ComponentChildren
}

/** One column: its heading, some of its cells, what it is taken for and why, and the choice of something else. */
export function ColumnItem({ column, parts, asked, among = meanings, actions, children }: ColumnItemProps) {
  const { index, heading, meaning, confidence, why, samples } = column
  const name = words.column(heading, index + 1)
  return (
    <li
      class={`column ${confidence}`}
      data-column={index}
      onFocusIn={() => actions.lookAt(index)}
      onFocusOut={() => actions.lookAt(null)}
    >
      <p class="name">
        <b>{name}</b>
        {(meaning !== 'ignore' || asked) && (
          <span class="sign">
            <span aria-hidden="true">{signs[confidence]} </span>
            {confidenceWords[confidence]}
          </span>
        )}
      </p>
      <p class="samples">
        {words.samples}: {samples.length === 0 ? words.noSample : samples.slice(0, 2).map(short).join(' · ')}
      </p>
      <MeaningChoice column={column} name={name} asked={asked} among={among} onChoose={actions.choose} />
      {why !== 'heading' && <p class="why">{reasonWords[why]}</p>}
      {meaning === 'composite' && <CellParts column={column} parts={parts} actions={actions} />}
      {children}
    </li>
  )
}

interface MeaningChoiceProps {
  column: ColumnGuess
  name: string
  asked: ColumnItemProps['asked']
  among: readonly Meaning[]
  onChoose(index: number, meaning: Meaning): void
}

function MeaningChoice({ column, name, asked, among, onChoose }: MeaningChoiceProps) {
  const { index, meaning, confidence, suggestions } = column
  const suggested: readonly Meaning[] = suggestions.filter((one) => one !== 'ignore')
  const others = among.filter((one) => !suggested.includes(one) && one !== 'ignore')
  const isOpen = confidence === 'unsure'
  return (
    <select
      aria-label={words.meaning(name)}
      value={isOpen ? '' : meaning}
      {...(asked && { 'data-question': true })}
      {...(asked === 'first' && { 'data-first': true })}
      onChange={({ currentTarget: { value } }) => {
        const chosen = meanings.find((one) => one === value)
        if (chosen) onChoose(index, chosen)
      }}
    >
      {isOpen && <option value="">{words.unchosen}</option>}
      {suggested.length > 0 && <optgroup label={words.suggested}>{suggested.map(option)}</optgroup>}
      {option('ignore')}
      <optgroup label={words.all}>{others.map(option)}</optgroup>
    </select>
  )
}

function option(meaning: Meaning) {
  return (
    <option key={meaning} value={meaning}>
      {meaningWords[meaning]}
    </option>
  )
}

const longest = 40

function short(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}

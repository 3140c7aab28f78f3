import { partFields } from '@/utils/consoles/meaning'
import type { ColumnGuess } from '@/utils/consoles/recognise/guess'
import { type CellPart, partKey } from '@/utils/consoles/recognise/split-cell'
import { meaningWords, wizardWords } from '@/utils/i18n/wizard'
import { partField, type WizardActions } from './state'

const words = wizardWords.columns

interface CellPartsProps {
  column: ColumnGuess
  parts: readonly CellPart[]
  actions: Pick<WizardActions, 'choosePart' | 'lookAtPart'>
}

/** A cell of several facts taken apart: each piece with what it is read as. */
export function CellParts({ column, parts, actions }: CellPartsProps) {
  return (
    <div class="parts">
      <p>{words.parts}</p>
      <ul>
        {parts.map((part) => (
          <li
            key={partKey(part)}
            data-part={partKey(part)}
            onFocusIn={(event) => {
              event.stopPropagation()
              actions.lookAtPart(column.index, part)
            }}
          >
            <span class="text">
              {part.kind === 'labelled' && <b>{part.label}: </b>}
              {part.text}
            </span>
            {part.kind === 'number' ? (
              <span class="sign">{words.numberPart}</span>
            ) : (
              <PartChoice column={column} part={part} onChoose={actions.choosePart} />
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

interface PartChoiceProps {
  column: ColumnGuess
  part: CellPart
  onChoose: WizardActions['choosePart']
}

function PartChoice({ column, part, onChoose }: PartChoiceProps) {
  return (
    <select
      aria-label={words.part(nameOf(part))}
      value={partField(column, part) ?? ''}
      onChange={({ currentTarget: { value } }) =>
        onChoose(column.index, part, partFields.find((field) => field === value) ?? null)
      }
    >
      <option value="">{words.partIgnored}</option>
      {partFields.map((field) => (
        <option key={field} value={field}>
          {meaningWords[field]}
        </option>
      ))}
    </select>
  )
}

function nameOf(part: CellPart): string {
  return part.kind === 'labelled' ? part.label : part.text
}

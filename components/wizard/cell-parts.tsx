import { partFields } from '@/utils/consoles/meaning'
import type { ColumnGuess } from '@/utils/consoles/recognise/guess'
import { type CellPart, splitCell } from '@/utils/consoles/recognise/split-cell'
import { meaningWords, wizardWords } from '@/utils/i18n/wizard'
import { partField, type WizardActions } from './state'

const words = wizardWords.columns

interface CellPartsProps {
  column: ColumnGuess
  lines: readonly string[]
  onChoose: WizardActions['choosePart']
}

/** A cell of several facts taken apart: each piece with what it is read as. */
export function CellParts({ column, lines, onChoose }: CellPartsProps) {
  return (
    <div class="parts">
      <p>{words.parts}</p>
      <ul>
        {splitCell(lines).map((part) => (
          <li key={nameOf(part)}>
            <span class="text">
              {part.kind === 'labelled' && <b>{part.label}: </b>}
              {part.text}
            </span>
            {part.kind === 'number' ? (
              <span class="sign">{words.numberPart}</span>
            ) : (
              <PartChoice column={column} part={part} onChoose={onChoose} />
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

function PartChoice({ column, part, onChoose }: Omit<CellPartsProps, 'lines'> & { part: CellPart }) {
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

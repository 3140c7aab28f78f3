import { useState } from 'preact/hooks'
import { DateField } from '@/components/date-field'
import { Lockable } from '@/components/lockable'
import { TextField } from '@/components/text-field'
import { paperOptionWords as words } from '@/utils/i18n/paper-options'
import { basisKey } from '@/utils/notices/catalogue'
import type { Paper } from '@/utils/notices/paper'
import type { BasisCheck, PaperSettings } from '@/utils/settings/papers'

type Checked = PaperSettings['checked']

interface BasisChecksProps {
  paper: Paper
  checked: Checked
  onChange(checked: Checked): void
}

/** What the paper's forms rest on, and who of the office has held that against the original (design.md, rule 9). */
export function BasisChecks({ paper, checked, onChange }: BasisChecksProps) {
  return (
    <details>
      <summary>{words.basis}</summary>
      <p class="small soft">{words.basisHint}</p>
      {paper.titles.map(({ id, name, formNumber, basis }) => {
        const key = basisKey(paper, id)
        return (
          <fieldset class="entry" key={key}>
            <legend>{words.basisOf(name)}</legend>
            <p>{words.basisText(formNumber, basis)}</p>
            <Lockable path={`papers.checked.${key}`}>
              <CheckFields
                check={checked[key]}
                onChange={(check) => onChange(withCheck(checked, key, check))}
              />
            </Lockable>
          </fieldset>
        )
      })}
    </details>
  )
}

interface CheckFieldsProps {
  check: BasisCheck | undefined
  /** Null while one of the two is missing: half a check is none. */
  onChange(check: BasisCheck | null): void
}

function CheckFields({ check, onChange }: CheckFieldsProps) {
  const [typed, setTyped] = useState<Partial<BasisCheck>>(check ?? {})
  const enter = (part: Partial<BasisCheck>) => {
    const { by = '', on = '' } = { ...typed, ...part }
    setTyped({ by, on })
    onChange(by !== '' && on !== '' ? { by, on } : null)
  }
  return (
    <div class="columns">
      <TextField label={words.checkedBy} value={typed.by ?? ''} onSave={(by) => enter({ by })} />
      <DateField
        label={words.checkedOn}
        hint={words.dateHint}
        value={typed.on || undefined}
        onSave={(on) => enter({ on: on ?? '' })}
      />
    </div>
  )
}

function withCheck(checked: Checked, key: string, check: BasisCheck | null): Checked {
  const { [key]: _, ...others } = checked
  return check ? { ...others, [key]: check } : others
}

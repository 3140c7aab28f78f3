import { wizardWords } from '@/utils/i18n/wizard'
import { Ways } from './ways'
import type { WizardProps } from './wizard'

const words = wizardWords.table

/** Whether the outlined table is the list of dossiers. */
export function TableStep({ state, actions }: WizardProps) {
  const named = state.columns.filter(({ heading }) => heading !== '')
  return (
    <>
      <h2>{words.heading}</h2>
      <p>{words.found(state.rows)}</p>
      <p class="soft">{words.columns}</p>
      <ul class="tags">
        {named.map(({ index, heading }) => (
          <li key={index}>{heading}</li>
        ))}
      </ul>
      <p class="soft">{words.hint}</p>
      {state.tables > 1 && (
        <button type="button" onClick={actions.otherTable}>
          {words.other}
        </button>
      )}
      <Ways onForward={actions.forward} forward={words.yes} />
    </>
  )
}

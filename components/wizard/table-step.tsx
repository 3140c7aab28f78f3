import { wizardWords } from '@/utils/i18n/wizard'
import { Ways } from './ways'
import type { WizardProps } from './wizard'

/** Whether what is outlined is the list of dossiers, or a dossier's own view. */
export function TableStep({ state, actions }: WizardProps) {
  const isList = state.kind === 'list'
  const words = isList ? wizardWords.table : wizardWords.detail
  const named = state.columns.filter(({ heading }) => heading !== '')
  return (
    <>
      <h2>{words.heading}</h2>
      <p>{isList ? wizardWords.table.found(state.rows) : wizardWords.detail.found}</p>
      <p class="soft">{words.columns}</p>
      <ul class="tags">
        {named.map(({ index, heading }) => (
          <li key={index}>{heading}</li>
        ))}
      </ul>
      <p class="soft">{words.hint}</p>
      {state.tables > 1 ? (
        <button type="button" onClick={actions.otherTable}>
          {words.other}
        </button>
      ) : (
        <p class="soft">{words.notThis(wizardWords.close)}</p>
      )}
      <Ways onForward={actions.forward} forward={words.yes} />
    </>
  )
}

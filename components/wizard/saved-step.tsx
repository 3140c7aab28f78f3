import { wizardWords } from '@/utils/i18n/wizard'
import type { WizardProps } from './wizard'

const words = wizardWords.saved

/** What happens now, and what is left to do. */
export function SavedStep({ state, actions }: WizardProps) {
  const { kind, read, listed, next } = state
  const isPart = kind === 'list' && listed !== null && listed > read
  return (
    <>
      <h2>{words.heading}</h2>
      <p role="status" class={state.saved === 'allow' ? 'pointing' : ''}>
        {state.saved === 'allow' ? words.allow : words.running}
      </p>
      {isPart && <p>{words.part(read, listed, next !== null)}</p>}
      {kind === 'list' && <p>{words.detail}</p>}
      <p class="soft">{words.share}</p>
      <footer>
        {kind === 'list' && (
          <button type="button" onClick={actions.teachDetail}>
            {words.teachDetail}
          </button>
        )}
        <button type="button" class="main" onClick={actions.close}>
          {words.done}
        </button>
      </footer>
    </>
  )
}

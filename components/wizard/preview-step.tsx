import { meaningWords, wizardWords } from '@/utils/i18n/wizard'
import type { PreviewRow } from './state'
import { Ways } from './ways'
import type { WizardProps } from './wizard'

const words = wizardWords.preview

/** Five dossiers as they are read, to be held against the page; then a name, and saving. */
export function PreviewStep({ state, actions }: WizardProps) {
  const { preview, read, name, saving } = state
  return (
    <>
      <h2>{words.heading}</h2>
      {preview.length > 0 && <p>{words.read(read)}</p>}
      {/* Nothing in it takes the focus, so it must, to be scrolled by keyboard. */}
      <section class="scroll" aria-label={words.heading} {...(preview.length > 0 && { tabIndex: 0 })}>
        <ol class="preview">
          {preview.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </ol>
      </section>
      {preview.length > 0 && (
        <label class="question">
          {words.name}
          <input
            value={name}
            maxLength={60}
            required
            onInput={({ currentTarget }) => actions.rename(currentTarget.value)}
          />
        </label>
      )}
      {name.trim() === '' && <p role="alert">{words.nameNeeded}</p>}
      <Ways
        onBack={actions.back}
        onForward={actions.save}
        forward={saving ? words.saving : words.save}
        disabled={saving || preview.length === 0 || name.trim() === ''}
      />
    </>
  )
}

function Row({ row: { facts } }: { row: PreviewRow }) {
  const number = facts.find(({ field }) => field === 'number')
  return (
    <li>
      <b>{number?.text ?? words.noNumber}</b>
      <dl>
        {facts
          .filter(({ field }) => field !== 'number')
          .map(({ field, text }) => (
            <div key={field}>
              <dt>{meaningWords[field]}</dt>
              <dd>{text}</dd>
            </div>
          ))}
      </dl>
    </li>
  )
}

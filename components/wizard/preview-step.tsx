import { meaningWords, wizardWords } from '@/utils/i18n/wizard'
import type { PreviewRow } from './state'
import { Ways } from './ways'
import type { WizardProps } from './wizard'

const words = wizardWords.preview

/**
 * Five dossiers as they are read, or the one whose page it is with its steps, to be held against the page; then, for
 * a list, a name, and saving.
 */
export function PreviewStep({ state, actions }: WizardProps) {
  const { kind, preview, previewSteps, read, listed, name, saving } = state
  const isList = kind === 'list'
  return (
    <>
      <h2>{words.heading}</h2>
      {preview.length > 0 && <p>{isList ? words.read(read, listed) : words.readOfDetail}</p>}
      {/* Nothing in it takes the focus, so it must, to be scrolled by keyboard. */}
      <section class="scroll" aria-label={words.heading} {...(preview.length > 0 && { tabIndex: 0 })}>
        <ol class="preview">
          {preview.map((row) => (
            <Row key={row.id} row={row} title="number" />
          ))}
        </ol>
        {previewSteps.length > 0 && (
          <>
            <h3>{words.steps(previewSteps.length)}</h3>
            <ol class="preview">
              {previewSteps.map((row) => (
                <Row key={row.id} row={row} title="step" />
              ))}
            </ol>
          </>
        )}
      </section>
      {isList && preview.length > 0 && (
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

function Row({ row: { facts }, title }: { row: PreviewRow; title: 'number' | 'step' }) {
  const named = facts.find(({ field }) => field === title)
  return (
    <li>
      <b>{named?.text ?? (title === 'number' ? words.noNumber : words.noStep)}</b>
      <dl>
        {facts
          .filter(({ field }) => field !== title)
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

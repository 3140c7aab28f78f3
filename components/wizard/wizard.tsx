import { useLayoutEffect, useRef } from 'preact/hooks'
import { meaningWords, wizardProblems, wizardWords as words } from '@/utils/i18n/wizard'
import { ColumnsStep } from './columns-step'
import { PagesStep } from './pages-step'
import { PreviewStep } from './preview-step'
import { SavedStep } from './saved-step'
import { stepsOf, type WizardActions, type WizardState } from './state'
import { TableStep } from './table-step'
import { TimelineStep } from './timeline-step'

export interface WizardProps {
  state: WizardState
  actions: WizardActions
}

/** Teaching how to read a console's page: a panel beside the list, one question a page. */
export function Wizard({ state, actions }: WizardProps) {
  const panel = useFocusOnStep(state)
  const { onLeft } = state
  const steps = stepsOf(state)
  const isEmpty = state.columns.length === 0
  const at = steps.indexOf(state.step) + 1
  return (
    <section
      class={['wizard', state.saved && 'brief', onLeft && 'left'].filter(Boolean).join(' ')}
      role="dialog"
      aria-labelledby="dh-wizard-title"
      ref={panel}
      onKeyDown={toNextQuestion}
    >
      <header>
        <h1 id="dh-wizard-title">{words.title}</h1>
        <button
          type="button"
          class="side"
          title={onLeft ? words.moveRight : words.moveLeft}
          onClick={actions.move}
        >
          {onLeft ? words.toRight : words.toLeft}
        </button>
        {!state.saved && !isEmpty && (
          <p class="progress">
            {words.step(at, steps.length)}
            <span class="bar" style={{ width: `${(100 * at) / steps.length}%` }} />
          </p>
        )}
        <button type="button" class="close" onClick={actions.close}>
          {state.saved ? words.saved.done : words.close}
        </button>
      </header>
      {state.problem && (
        <p class="problem" role="alert">
          {wizardProblems[state.problem]}
        </p>
      )}
      {isEmpty ? <ReadAnyway columns={state.readAnyway} /> : <Step state={state} actions={actions} />}
    </section>
  )
}

/** What is read of a list that cannot be taught. */
function ReadAnyway({ columns }: { columns: WizardState['readAnyway'] }) {
  if (columns.length === 0) return null
  return (
    <>
      <h2>{words.anyway.heading}</h2>
      <dl>
        {columns.map(([heading, meaning]) => (
          <div key={heading}>
            <dt>{heading}</dt>
            <dd>{meaningWords[meaning]}</dd>
          </div>
        ))}
      </dl>
      <p class="soft">{words.anyway.wrong}</p>
    </>
  )
}

function Step(props: WizardProps) {
  if (props.state.saved) return <SavedStep {...props} />
  switch (props.state.step) {
    case 'table':
      return <TableStep {...props} />
    case 'columns':
      return <ColumnsStep {...props} />
    case 'pages':
      return <PagesStep {...props} />
    case 'timeline':
      return <TimelineStep {...props} />
    case 'preview':
      return <PreviewStep {...props} />
  }
}

/** Enter in a list of choices goes on to the next question, and after the last one to the way on. */
function toNextQuestion(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const panel = event.currentTarget
  const questions = [...panel.querySelectorAll<HTMLElement>('[data-question]')]
  const at = questions.findIndex((question) => question.matches(':focus'))
  if (event.key !== 'Enter' || at < 0) return
  event.preventDefault()
  const next = questions[at + 1] ?? panel.querySelector<HTMLElement>('button.main')
  next?.focus()
}

/**
 * A new page begins where its first question is: at what is marked `data-first`, else at the way on. At once: between
 * two pages a key that follows the last one would be the console's.
 */
function useFocusOnStep({ step, table, saved }: WizardState) {
  const panel = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus moves with the page, not with every change on it
  useLayoutEffect(() => {
    const find = (selector: string) => panel.current?.querySelector<HTMLElement>(selector)
    const target = find('[data-first]') ?? find('button.main:enabled') ?? find('button.close')
    target?.focus()
  }, [step, table, saved])
  return panel
}

import { welcomeWords as words } from '@/utils/i18n/welcome'
import { type WelcomeStep, welcomeSteps } from '@/utils/settings/welcome-progress'

/** The steps there are, and which of them this is. */
export function StepList({ step }: { step: WelcomeStep }) {
  const at = welcomeSteps.indexOf(step)
  return (
    <section aria-label={words.progress}>
      <ol class="steps plain">
        {welcomeSteps
          .filter((one) => one !== 'ready')
          .map((one, place) => (
            <li key={one} aria-current={one === step ? 'step' : undefined} data-done={place < at}>
              <span class="place" aria-hidden="true">
                {place < at ? '✓' : place + 1}
              </span>
              {words.steps[one]}
            </li>
          ))}
      </ol>
    </section>
  )
}

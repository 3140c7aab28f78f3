import { useEffect, useRef, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { changeSettings } from '@/components/change-settings'
import { Locks } from '@/components/lockable'
import { Mark } from '@/components/mark'
import { NoticeBar } from '@/components/notice-bar'
import { Promises } from '@/components/promises'
import { useSettings } from '@/components/use-settings'
import { pageWords } from '@/utils/i18n/pages'
import { welcomeWords as words } from '@/utils/i18n/welcome'
import type { Settings } from '@/utils/settings/settings'
import { keepWelcomeStep, type WelcomeStep, welcomeSteps } from '@/utils/settings/welcome-progress'
import { ConsoleStep } from './console-step'
import { OfficeStep } from './office-step'
import { ReadyStep } from './ready-step'
import { StepList } from './step-list'

/** Three steps and a word that all is set up. Whatever they set is saved at once, as on the settings page. */
export function Welcome({ first }: { first: WelcomeStep }) {
  const loaded = useSettings()
  const [step, setStep] = useState(first)
  const [problem, setProblem] = useState<string | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const shown = useRef(first)
  useEffect(() => {
    // The first heading is where reading starts anyway; each further one is new.
    if (shown.current !== step) heading.current?.focus()
    shown.current = step
  }, [step])

  if (!loaded) return null
  const { settings, locked } = loaded
  const change = async (edit: (before: Settings) => Settings) => {
    const result = await changeSettings(edit)
    setProblem(result.ok ? null : result.problem)
  }
  const go = (to: WelcomeStep) => {
    setStep(to)
    void keepWelcomeStep(browser.storage.local, to)
  }
  const at = welcomeSteps.indexOf(step)
  const next = welcomeSteps[at + 1]
  const before = welcomeSteps[at - 1]
  // Where a console is still to be added, that is what is to be pressed.
  const isNextMain = step !== 'console' || settings.consoles.length > 0
  return (
    <Locks.Provider value={locked}>
      <div class="welcome">
        <header>
          <Mark size={32} />
          <h1>{words.title}</h1>
        </header>
        <StepList step={step} />
        <main class="card">
          <h2 ref={heading} tabIndex={-1}>
            {words.steps[step]}
          </h2>
          {step === 'promise' && <Promises />}
          {step === 'console' && <ConsoleStep loaded={loaded} />}
          {step === 'office' && <OfficeStep settings={settings} onChange={change} />}
          {step === 'ready' && <ReadyStep settings={settings} onAgain={() => go('promise')} />}
          {problem && <NoticeBar kind="problem">{problem}</NoticeBar>}
          {next && (
            <div class="choices">
              <button type="button" class={isNextMain ? 'button main' : 'button'} onClick={() => go(next)}>
                {next === 'ready' ? words.finish : words.next}
              </button>
              {before && (
                <button type="button" class="button" onClick={() => go(before)}>
                  {pageWords.back}
                </button>
              )}
            </div>
          )}
        </main>
      </div>
    </Locks.Provider>
  )
}

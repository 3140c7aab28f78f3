import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { Lockable } from '@/components/lockable'
import { NoticeBar } from '@/components/notice-bar'
import { featureNames, halvingWords as words } from '@/utils/i18n/support'
import { type PageFeature, pageFeatures } from '@/utils/settings/features'
import {
  type Halving,
  type HalvingStep,
  keepHalving,
  loadHalving,
  nextStep,
  startHalving,
} from '@/utils/settings/halving'
import type { SettingsSectionProps } from './section'

/** Which part disturbs a page: parts are switched off by halves while the officer says whether the trouble stays. */
export function GuiltyFeature({ settings, onChange }: SettingsSectionProps) {
  const [step, setStep] = useState<HalvingStep | null>(null)
  useEffect(() => {
    loadHalving(browser.storage.local).then((halving) => halving && setStep({ kind: 'ask', halving }))
  }, [])
  const switchOff = (off: PageFeature[]) => onChange((before) => ({ ...before, features: { off } }))
  const ask = (halving: Halving) => {
    switchOff(halving.off)
    setStep({ kind: 'ask', halving })
    void keepHalving(browser.storage.local, halving)
  }
  const end = ({ before }: Halving, outcome: HalvingStep | null) => {
    switchOff(before)
    setStep(outcome)
    void keepHalving(browser.storage.local, null)
  }
  const answer = (halving: Halving, stays: boolean) => {
    const next = nextStep(halving, stays)
    if (next.kind === 'ask') ask(next.halving)
    else end(halving, next)
  }
  const start = () => {
    const halving = startHalving(settings.features.off)
    if (halving) ask(halving)
  }
  return (
    <Lockable path="features.off">
      <div class="adding">
        <h3>{words.heading}</h3>
        <p class="small soft">{words.intro}</p>
        {step?.kind !== 'ask' && (
          <div>
            <button type="button" class="button" onClick={start}>
              {words.start}
            </button>
          </div>
        )}
        {step?.kind === 'ask' && (
          <Question
            halving={step.halving}
            onAnswer={(stays) => answer(step.halving, stays)}
            onStop={() => end(step.halving, null)}
          />
        )}
        {step?.kind === 'none' && <NoticeBar kind="info">{words.none}</NoticeBar>}
        {step?.kind === 'found' && (
          <Found
            feature={step.feature}
            onTurnOff={() => {
              switchOff([...settings.features.off, step.feature])
              setStep(null)
            }}
            onKeep={() => setStep(null)}
          />
        )}
      </div>
    </Lockable>
  )
}

interface QuestionProps {
  halving: Halving
  onAnswer(stays: boolean): void
  onStop(): void
}

function Question({ halving: { suspects, off }, onAnswer, onStop }: QuestionProps) {
  const isFirst = off.length === pageFeatures.length
  return (
    <div class="entry">
      <p role="status">
        {isFirst ? words.first : words.step(suspects.length)} {words.ask}
      </p>
      <div class="choices">
        <button type="button" class="button" onClick={() => onAnswer(true)}>
          {words.stays}
        </button>
        <button type="button" class="button" onClick={() => onAnswer(false)}>
          {words.gone}
        </button>
        <button type="button" class="button" onClick={onStop}>
          {words.stop}
        </button>
      </div>
    </div>
  )
}

interface FoundProps {
  feature: PageFeature
  onTurnOff(): void
  onKeep(): void
}

function Found({ feature, onTurnOff, onKeep }: FoundProps) {
  return (
    <NoticeBar
      kind="warning"
      action={
        <div class="choices">
          <button type="button" class="button main" onClick={onTurnOff}>
            {words.turnOff}
          </button>
          <button type="button" class="button" onClick={onKeep}>
            {words.keepOn}
          </button>
        </div>
      }
    >
      {words.found(featureNames[feature])}
    </NoticeBar>
  )
}

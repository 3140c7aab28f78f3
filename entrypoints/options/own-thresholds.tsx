import { useState } from 'preact/hooks'
import { DataTable } from '@/components/data-table'
import { NoticeBar } from '@/components/notice-bar'
import { SelectField } from '@/components/select-field'
import { TextField } from '@/components/text-field'
import { clean } from '@/utils/dossier/text'
import { pageWords } from '@/utils/i18n/pages'
import { thresholdWords as words } from '@/utils/i18n/warning-options'
import type { OwnThreshold } from '@/utils/settings/rule-settings'
import { rules } from '@/utils/warnings/registry'
import type { Threshold } from '@/utils/warnings/threshold'
import type { SettingsSectionProps } from './section'
import { ThresholdField, thresholdText } from './threshold-field'

/** Those of which single procedures and steps may have their own. */
const perStep = rules.flatMap(({ thresholds = [] }) => thresholds.filter((threshold) => threshold.perStep))

const placeOf = ({ procedure, step }: Pick<OwnThreshold, 'procedure' | 'step'>) =>
  `${procedure} ${step}`.trim()
const nameOf = (one: OwnThreshold) => perStep.find(({ key }) => key === one.key)
const sameOne = (a: OwnThreshold, b: OwnThreshold) =>
  a.key === b.key && a.procedure === b.procedure && a.step === b.step

/** Thresholds of single procedures and steps: the list of them, and adding one. */
export function OwnThresholds({ settings, onChange }: SettingsSectionProps) {
  const change = (edit: (own: OwnThreshold[]) => OwnThreshold[]) =>
    onChange((before) => ({ ...before, rules: { ...before.rules, own: edit(before.rules.own) } }))
  const { own } = settings.rules
  return (
    <div class="adding">
      <h3>{words.ownHeading}</h3>
      <p class="soft">{words.ownHint}</p>
      {own.length === 0 ? (
        <p class="soft">{words.ownEmpty}</p>
      ) : (
        <DataTable
          caption={words.ownHeading}
          captionUnseen
          rows={own}
          keyOf={(one) => `${one.key} ${one.procedure} ${one.step}`}
          columns={[
            { heading: words.threshold, cell: (one) => nameOf(one)?.label() ?? one.key },
            { heading: words.procedure, cell: (one) => one.procedure || words.any },
            { heading: words.step, cell: (one) => one.step || words.any },
            { heading: words.value, cell: (one) => valueText(one) },
            {
              heading: pageWords.remove,
              cell: (one) => (
                <button
                  type="button"
                  class="button"
                  aria-label={words.removeOwn(nameOf(one)?.label() ?? one.key, placeOf(one))}
                  onClick={() => change((all) => all.filter((other) => !sameOne(one, other)))}
                >
                  {pageWords.remove}
                </button>
              ),
            },
          ]}
        />
      )}
      <NewThreshold
        onAdd={(added) => change((all) => [...all.filter((one) => !sameOne(one, added)), added])}
      />
    </div>
  )
}

function valueText(one: OwnThreshold): string {
  const threshold = nameOf(one)
  return threshold ? thresholdText(threshold, one.value) : String(one.value)
}

function NewThreshold({ onAdd }: { onAdd(one: OwnThreshold): void }) {
  const [first] = perStep
  const [threshold, setThreshold] = useState<Threshold | undefined>(first)
  const [place, setPlace] = useState({ procedure: '', step: '' })
  const [value, setValue] = useState(first?.initial ?? 0)
  const [refused, setRefused] = useState(false)
  if (!threshold) return null
  const choose = (key: string) => {
    const chosen = perStep.find((one) => one.key === key) ?? threshold
    setThreshold(chosen)
    setValue(chosen.initial)
  }
  const add = () => {
    setRefused(placeOf(place) === '')
    if (placeOf(place) === '') return
    onAdd({ key: threshold.key, ...place, value })
    setPlace({ procedure: '', step: '' })
  }
  return (
    <>
      <div class="columns">
        <SelectField
          label={words.threshold}
          value={threshold.key}
          options={perStep.map(({ key, label }) => ({ value: key, label: label() }))}
          onSave={choose}
        />
        <TextField
          label={words.procedure}
          value={place.procedure}
          maxLength={300}
          onSave={(procedure) => setPlace((before) => ({ ...before, procedure: clean(procedure) }))}
        />
        <TextField
          label={words.step}
          value={place.step}
          maxLength={300}
          onSave={(step) => setPlace((before) => ({ ...before, step: clean(step) }))}
        />
        <ThresholdField
          key={threshold.key}
          threshold={threshold}
          label={words.value}
          value={value}
          onSave={setValue}
        />
      </div>
      {refused && <NoticeBar kind="problem">{words.ownNeedsPlace}</NoticeBar>}
      <div>
        <button type="button" class="button" onClick={add}>
          {words.addOwn}
        </button>
      </div>
    </>
  )
}

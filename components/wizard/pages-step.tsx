import { wizardWords } from '@/utils/i18n/wizard'
import { Ways } from './ways'
import type { WizardProps } from './wizard'

const words = wizardWords.pages

/** What leads to the next page, for "Đọc hết các trang"; and where the total stands. */
export function PagesStep({ state, actions }: WizardProps) {
  const { next, nextChoices, total, picking } = state
  const label = nextChoices.find(({ id }) => id === next)?.label
  return (
    <>
      <h2>{words.heading}</h2>
      <p>{label === undefined ? words.none : words.found(label)}</p>
      <label class="question">
        {words.next}
        <select
          value={next ?? ''}
          onChange={({ currentTarget: { value } }) => actions.chooseNext(value === '' ? null : value)}
        >
          <option value="">{words.onePage}</option>
          {nextChoices.map((choice) => (
            <option key={choice.id} value={choice.id}>
              {choice.label}
            </option>
          ))}
        </select>
      </label>
      <button type="button" aria-pressed={picking} onClick={actions.pick}>
        {label === undefined ? words.pickFirst : words.pick}
      </button>
      <p role="status" class={picking ? 'pointing' : 'soft'}>
        {picking ? words.picking : label !== undefined && words.hint}
      </p>
      <p class="soft">{words.total(total)}</p>
      <Ways onBack={actions.back} onForward={actions.forward} />
    </>
  )
}

import { useEffect, useRef } from 'preact/hooks'
import { accountWords as words } from '@/utils/i18n/accounts'
import type { Whose } from '@/utils/reports/whose'

interface AccountChoiceProps {
  accounts: readonly string[]
  mayShowEveryone: boolean
  onChoose(whose: Whose): void
}

/** On a shared computer no figure is shown before somebody has said whose. The first answer has the focus. */
export function AccountChoice({ accounts, mayShowEveryone, onChoose }: AccountChoiceProps) {
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => list.current?.querySelector('button')?.focus(), [])
  const choices: { label: string; whose: Whose }[] = [
    ...accounts.map((account) => ({ label: account, whose: { account } })),
    ...(mayShowEveryone ? [{ label: words.everyone, whose: 'everyone' as const }] : []),
  ]
  return (
    <section class="card accounts" aria-labelledby="accounts-heading">
      <h2 id="accounts-heading">{words.heading}</h2>
      <p class="small soft">{words.text}</p>
      <ul class="plain" ref={list}>
        {choices.map(({ label, whose }) => (
          <li key={label}>
            <button type="button" class="button" onClick={() => onChoose(whose)}>
              {label}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

interface WhoseLineProps {
  whose: Whose
  onOther(): void
}

/** Says whose figures stand below, and leads back to the choice. */
export function WhoseLine({ whose, onOther }: WhoseLineProps) {
  return (
    <p class="small soft whose">
      {whose === 'everyone' ? words.shownEveryone : words.shown(whose.account)}{' '}
      <button type="button" class="as-link" onClick={onOther}>
        {words.other}
      </button>
    </p>
  )
}

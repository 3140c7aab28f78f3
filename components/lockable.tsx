import { type ComponentChildren, createContext } from 'preact'
import { useContext, useId } from 'preact/hooks'
import { policyWords as words } from '@/utils/i18n/policy'
import { isLocked } from '@/utils/settings/policy'

/** Paths of what the administrator has set, for all fields of a page. */
export const Locks = createContext<readonly string[]>([])

interface LockableProps {
  /** Of the setting that these fields change: "office.name". */
  path: string
  children: ComponentChildren
}

/** Fields of one setting: shown as they are, but closed and with who set them, where the administrator has. */
export function Lockable({ path, children }: LockableProps) {
  const id = useId()
  if (!isLocked(useContext(Locks), path)) return children
  return (
    <fieldset class="locked" disabled aria-labelledby={id} data-locked={path}>
      {children}
      <p class="small" id={id}>
        <span aria-hidden="true">🔒 </span>
        {words.locked}
      </p>
    </fieldset>
  )
}

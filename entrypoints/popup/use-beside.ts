import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { besideOpener } from './beside'
import { besideAction, type PageAction } from './page-action'

/** Opening the figures beside the page, or nothing where the browser has no place for them; null until that is known. */
export function useBeside(): readonly PageAction[] | null {
  const [actions, setActions] = useState<readonly PageAction[] | null>(null)
  useEffect(() => {
    browser.windows.getCurrent().then(({ id }) => {
      const open = id === undefined ? null : besideOpener(id)
      setActions(open ? [besideAction(open)] : [])
    })
  }, [])
  return actions
}

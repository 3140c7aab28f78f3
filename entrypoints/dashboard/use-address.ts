import { useEffect, useState } from 'preact/hooks'
import { type PageState, readAddress, writeAddress } from './address'

/** What the page shows, kept in its address: Back leads to the view before, and typing leaves no trail. */
export function useAddress(): [PageState, (change: Partial<PageState>) => void] {
  const [state, setState] = useState(() => readAddress(location.search))
  useEffect(() => {
    const follow = () => setState(readAddress(location.search))
    addEventListener('popstate', follow)
    return () => removeEventListener('popstate', follow)
  }, [])

  const change = (part: Partial<PageState>) => {
    const next = { ...readAddress(location.search), ...part }
    const address = `${location.pathname}${writeAddress(next)}`
    if (part.view === undefined) history.replaceState(null, '', address)
    else history.pushState(null, '', address)
    setState(next)
  }
  return [state, change]
}

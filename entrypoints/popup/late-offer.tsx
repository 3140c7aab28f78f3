import { useEffect, useState } from 'preact/hooks'
import type { Settings } from '@/utils/settings/settings'
import type { TabOffer } from './current-tab'
import { useLate } from './use-late'

interface LateOfferProps {
  offer: TabOffer
  /** The office's own settings, to which a console is added. */
  own: Settings
}

const loadOffer = () => import('./console-offer')

/**
 * The offer to add or allow the current page, fetched only where there is one: on most days there is none. What
 * was offered first at a look at the tab stays: adding stores the console while the browser still asks, and the officer
 * must see how it went.
 */
export function LateOffer({ offer, own }: LateOfferProps) {
  const part = useLate(loadOffer, offer !== null)
  const [first, setFirst] = useState<TabOffer>(null)
  useEffect(() => {
    setFirst((before) => (before?.tab.look === offer?.tab.look ? before : offer))
  }, [offer])
  return part && first && <part.ConsoleOffer key={first.tab.look} offer={first} own={own} />
}

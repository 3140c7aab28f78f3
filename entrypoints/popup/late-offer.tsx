import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Settings } from '@/utils/settings/settings'
import type { ConsoleOfferProps } from './console-offer'
import type { TabOffer } from './current-tab'

interface LateOfferProps {
  offer: TabOffer
  settings: Settings
}

/**
 * The offer to add or allow the current page, fetched only where there is one: on most days there is none, and
 * the figures should not wait for it. What was offered first stays: adding stores the console while the browser
 * still asks, and the officer must see how it went.
 */
export function LateOffer({ offer, settings }: LateOfferProps) {
  const [Offer, setOffer] = useState<ComponentType<ConsoleOfferProps> | null>(null)
  const [first, setFirst] = useState<TabOffer>(null)
  useEffect(() => {
    if (!offer || first) return
    setFirst(offer)
    import('./console-offer').then(({ ConsoleOffer }) => setOffer(() => ConsoleOffer))
  }, [offer, first])
  return Offer && first && <Offer offer={first} settings={settings} />
}

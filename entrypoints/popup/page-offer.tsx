import { useRef } from 'preact/hooks'
import type { Settings } from '@/utils/settings/settings'
import type { TabOffer } from './current-tab'
import type { PageAction } from './page-action'
import { PageBar, PageHints } from './page-bar'
import { useLate } from './use-late'

interface PageOfferProps {
  offer: TabOffer
  /** The office's own settings, to which a console is added. */
  own: Settings
  /** What can be done on every page. */
  always: readonly PageAction[]
}

const loadOffer = () => import('./console-offer')

/**
 * What can be done about the current page, shown once all of it is known: a button that came later would push the
 * others aside. What concerns a console is fetched only on a web page. What was offered first at a look at the tab
 * stays: adding stores the console while the browser still asks, and the officer must see how it went.
 */
export function PageOffer({ offer, own, always }: PageOfferProps) {
  const part = useLate(loadOffer, offer !== null)
  const first = useRef(offer)
  if (first.current?.tab.look !== offer?.tab.look) first.current = offer
  if (first.current) {
    return (
      part && (
        <part.ConsoleOffer key={first.current.tab.look} offer={first.current} own={own} always={always} />
      )
    )
  }
  return (
    <>
      <PageHints actions={always} />
      <PageBar actions={always} />
    </>
  )
}

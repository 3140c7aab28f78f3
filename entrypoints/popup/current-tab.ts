import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { mayRead } from '@/components/console-access'
import { consoleOrigin } from '@/components/console-address'
import type { ConsoleEntry } from '@/utils/settings/settings'
import { standsBeside } from './beside'

/** The web page the popup was opened on, or that the officer looks at beside it. */
export interface CurrentTab {
  id: number
  /** Tells one look at the tab from the next: its page may have been loaded anew. */
  look: number
  origin: string
  /** Whether the browser lets us read it now and on every later visit. */
  readable: boolean
}

let looks = 0

/** The page before the officer; null for pages that cannot be a console (settings, files, a new tab). */
export async function currentTab(): Promise<CurrentTab | null> {
  // Opening the popup is what gives us the address (activeTab); without it there is none to read.
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  if (tab?.id === undefined || !/^https?:/.test(tab.url ?? '')) return null
  const origin = consoleOrigin(tab.url ?? '')
  if (!origin) return null
  return { id: tab.id, look: ++looks, origin, readable: await mayRead(origin) }
}

/** What can be done about the current page: add it, allow it again, teach it anew; null for no web page. */
export type TabOffer = { kind: 'add' | 'allow' | 'known'; tab: CurrentTab } | null

export function offerFor(tab: CurrentTab | null, consoles: readonly ConsoleEntry[]): TabOffer {
  if (!tab) return null
  if (!consoles.some(({ origin }) => origin === tab.origin)) return { kind: 'add', tab }
  return { kind: tab.readable ? 'known' : 'allow', tab }
}

/**
 * The current page: in the popup as it was when that opened; beside the page, as the officer goes from tab to tab.
 * Undefined until it is known.
 */
export function useCurrentTab(): CurrentTab | null | undefined {
  const [tab, setTab] = useState<CurrentTab | null | undefined>(undefined)
  useEffect(() => {
    let asked = 0
    const look = async () => {
      const mine = ++asked
      const found = await currentTab()
      if (mine === asked) setTab(found)
    }
    look()
    return standsBeside() ? watchTabs(look) : undefined
  }, [])
  return tab
}

/** Calls back when another tab is shown, and when one's page has been loaded. Returns the way to stop it. */
function watchTabs(onChange: () => void): () => void {
  const { onActivated, onUpdated } = browser.tabs
  const onLoad = (_: number, { status }: { status?: string }) => {
    if (status === 'complete') onChange()
  }
  onActivated.addListener(onChange)
  onUpdated.addListener(onLoad)
  return () => {
    onActivated.removeListener(onChange)
    onUpdated.removeListener(onLoad)
  }
}

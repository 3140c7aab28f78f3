import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { mayRead } from '@/components/console-access'
import { consoleOrigin } from '@/components/console-address'
import type { ConsoleEntry } from '@/utils/settings/settings'

/** The web page the popup was opened on. */
export interface CurrentTab {
  id: number
  origin: string
  /** Whether the browser lets us read it now and on every later visit. */
  readable: boolean
}

/** The page the popup was opened on; null for pages that cannot be a console (settings, files, a new tab). */
export async function currentTab(): Promise<CurrentTab | null> {
  // Opening the popup is what gives us the address (activeTab); without it there is none to read.
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  if (tab?.id === undefined || !/^https?:/.test(tab.url ?? '')) return null
  const origin = consoleOrigin(tab.url ?? '')
  if (!origin) return null
  return { id: tab.id, origin, readable: await mayRead(origin) }
}

/** What can be done about the current page: add it, allow it again, teach it anew; null for no web page. */
export type TabOffer = { kind: 'add' | 'allow' | 'known'; tab: CurrentTab } | null

export function offerFor(tab: CurrentTab | null, consoles: readonly ConsoleEntry[]): TabOffer {
  if (!tab) return null
  if (!consoles.some(({ origin }) => origin === tab.origin)) return { kind: 'add', tab }
  return { kind: tab.readable ? 'known' : 'allow', tab }
}

/** The current page as it was when the popup opened; undefined until it is known. */
export function useCurrentTab(): CurrentTab | null | undefined {
  const [tab, setTab] = useState<CurrentTab | null | undefined>(undefined)
  useEffect(() => {
    currentTab().then(setTab)
  }, [])
  return tab
}

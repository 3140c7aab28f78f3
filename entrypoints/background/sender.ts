import type { Settings } from '@/utils/settings/settings'

/** Who sent a message, by what the browser says of him; never by what the message claims. */
export type Sender =
  /** Our content script in one of the office's consoles. */
  | { kind: 'console'; origin: string; tabIndex: number; tabId: number; frameId: number }
  /** One of the extension's own pages. */
  | { kind: 'page' }
  /** Our content script in a console that the browser lets us read no more. */
  | { kind: 'shutOut' }
  | { kind: 'stranger' }

/** What the browser says of a message's sender. */
export interface SenderFacts {
  id?: string
  url?: string
  origin?: string
  frameId?: number
  tab?: { id?: number | undefined; index: number; url?: string | undefined }
}

/** This extension, as the browser knows it. */
export interface Self {
  id: string
  /** `chrome-extension://…` or `moz-extension://…`, of any of its pages. */
  url: string
}

/**
 * Consoles made of frames show their lists in one of the same origin. Inside another site's page a console's frame is
 * not taken: there the officer may be led to press what he does not see.
 */
export function senderOf(facts: SenderFacts, settings: Settings, self: Self): Sender {
  const { id, url, frameId, tab } = facts
  if (id !== self.id || !url) return { kind: 'stranger' }
  const { protocol, host } = new URL(url)
  const own = new URL(self.url)
  if (protocol === own.protocol && host === own.host) return { kind: 'page' }
  const origin = siteOf(facts)
  const isConsole = settings.consoles.some((console) => console.origin === origin)
  if (origin === null || !isConsole || tab?.id === undefined || frameId === undefined)
    return { kind: 'stranger' }
  if (frameId !== 0 && originOf(tab.url) !== origin) return { kind: 'stranger' }
  return { kind: 'console', origin, tabIndex: tab.index, tabId: tab.id, frameId }
}

/**
 * The site whose page a script runs in. A frame that its own page has written (`about:srcdoc`, `about:blank`) is of
 * that page's site, as the browser says; one that is kept apart from it (`sandbox`) is of none.
 */
export function siteOf({ url, origin }: Pick<SenderFacts, 'url' | 'origin'>): string | null {
  if (!url) return null
  const address = new URL(url)
  return address.protocol === 'about:' ? (origin ?? null) : address.origin
}

/** The origin of a tab's address; null where the browser does not tell it or it has none. */
function originOf(url: string | undefined): string | null {
  return url ? new URL(url).origin : null
}

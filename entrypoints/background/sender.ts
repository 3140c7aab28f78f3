import { type Browser, browser } from 'wxt/browser'
import type { Settings } from '@/utils/settings/settings'

/** Who sent a message, by what the browser says of him; never by what the message claims. */
export type Sender =
  /** Our content script in one of the office's consoles. */
  | { kind: 'console'; origin: string; tabIndex: number }
  /** One of the extension's own pages. */
  | { kind: 'page' }
  | { kind: 'stranger' }

export function senderOf(sender: Browser.runtime.MessageSender, settings: Settings): Sender {
  if (sender.id !== browser.runtime.id || !sender.url) return { kind: 'stranger' }
  const { origin } = new URL(sender.url)
  if (origin === new URL(browser.runtime.getURL('/')).origin) return { kind: 'page' }
  const isConsole = settings.consoles.some((console) => console.origin === origin)
  if (!isConsole || !sender.tab || sender.frameId !== 0) return { kind: 'stranger' }
  return { kind: 'console', origin, tabIndex: sender.tab.index }
}

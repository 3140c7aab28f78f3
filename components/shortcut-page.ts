import { browser } from 'wxt/browser'

/** Where the officer changes shortcuts in Chromium and its kin; each takes its own name for `chrome`. */
const chromiumPage = 'chrome://extensions/shortcuts'

interface Commands {
  getAll?: unknown
  /** Firefox from 137. */
  openShortcutSettings?(): Promise<void>
}

/**
 * What opens the browser's own page for changing shortcuts; null where it opens that for nobody (Firefox before 137),
 * and the way there must be told.
 */
export function shortcutPageOpener(): (() => Promise<unknown>) | null {
  const { openShortcutSettings }: Commands = browser.commands ?? {}
  if (openShortcutSettings) return () => openShortcutSettings()
  const isChromium = browser.runtime.getURL('/').startsWith('chrome-extension:')
  return isChromium ? () => browser.tabs.create({ url: chromiumPage }) : null
}

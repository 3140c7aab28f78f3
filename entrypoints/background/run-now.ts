import { browser } from 'wxt/browser'
import { hostPattern } from '@/components/console-access'
import { withWords } from '@/components/console-scripts'
import { loadOffice } from './office'

/**
 * Starts the reader in a tab that is open already, so that nobody need reload a page he has just allowed. A copy that
 * runs there ends itself when another starts.
 */
export async function runInTab(tabId: number): Promise<void> {
  const target = { tabId, allFrames: true }
  try {
    await loadOffice()
    await browser.scripting.insertCSS({ target, files: ['/content-scripts/console.css'] })
    await browser.scripting.executeScript({ target, files: withWords('/content-scripts/console.js') })
  } catch {
    // The tab was closed or has gone elsewhere; where it comes back, the registered script starts by itself.
  }
}

/** The same in every open tab of the office's consoles among these hosts, which the browser has just let us read. */
export async function runWhereAllowed(hosts: readonly string[]): Promise<void> {
  const { settings } = await loadOffice()
  const origins = settings.consoles.map(({ origin }) => origin)
  const patterns = [...new Set(origins.map(hostPattern))].filter((pattern) => hosts.includes(pattern))
  if (patterns.length === 0) return
  const tabs = await browser.tabs.query({ url: patterns })
  const ours = tabs.filter(({ url }) => url !== undefined && origins.includes(new URL(url).origin))
  await Promise.all(ours.flatMap(({ id }) => (id === undefined ? [] : [runInTab(id)])))
}

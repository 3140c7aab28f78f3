import { browser } from 'wxt/browser'

/** What the browsers call the place beside the page: Chromium from 114, to be opened by us from 116; Firefox. */
interface Panels {
  sidePanel?: { open?(options: { windowId: number }): Promise<void> }
  sidebarAction?: { open(): Promise<void> }
}

/** Whether this is the page that the browser keeps open beside the officer's, and not the popup. */
export function standsBeside(): boolean {
  return location.pathname === '/sidepanel.html'
}

/** Goes out of the officer's way, so that he sees the page; what stands beside it is in nobody's. */
export function makeWay(): void {
  if (!standsBeside()) window.close()
}

/**
 * What opens the same beside the page; null where the browser has no place there, or this is it. To be called in the
 * click itself, since the browser opens it for nobody else.
 * @param windowId the browser's window that the popup belongs to
 */
export function besideOpener(windowId: number): (() => Promise<void>) | null {
  const { sidePanel, sidebarAction }: Panels = browser
  if (standsBeside()) return null
  if (sidePanel?.open) return () => sidePanel.open?.({ windowId }) ?? Promise.resolve()
  return sidebarAction ? () => sidebarAction.open() : null
}

import { browser } from 'wxt/browser'

const notifications = { permissions: ['notifications' as const] }

/** Whether the browser lets us show notifications. */
export function mayNotify(): Promise<boolean> {
  return browser.permissions.contains(notifications)
}

/** Asks the officer for it. Must be called in the click itself: later the browser refuses to ask. */
export function askToNotify(): Promise<boolean> {
  return browser.permissions.request(notifications)
}

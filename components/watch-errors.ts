import { browser } from 'wxt/browser'
import { now } from '@/utils/clock'
import { errorFacts, logError } from '@/utils/settings/error-log'

/** From now on keeps what goes wrong unnoticed in this context, without what it was about (error-log.ts). */
export function watchErrors(context: string): void {
  globalThis.addEventListener('error', ({ error }) => keepError(context, error))
  globalThis.addEventListener('unhandledrejection', ({ reason }) => keepError(context, reason))
}

/** Keeps what has been caught and cannot be mended where it was. */
export function keepError(context: string, thrown: unknown): void {
  const facts = errorFacts(thrown, browser.runtime.getURL('/'))
  void logError(browser.storage.local, { at: now(), context, ...facts })
}

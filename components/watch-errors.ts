import { browser } from 'wxt/browser'
import { now } from '@/utils/clock'
import { errorFacts, logError } from '@/utils/settings/error-log'

/** From now on keeps what goes wrong unnoticed in this context, without what it was about (error-log.ts). */
export function watchErrors(context: string): void {
  const keep = (thrown: unknown) => {
    const facts = errorFacts(thrown, browser.runtime.getURL('/'))
    void logError(browser.storage.local, { at: now(), context, ...facts })
  }
  globalThis.addEventListener('error', ({ error }) => keep(error))
  globalThis.addEventListener('unhandledrejection', ({ reason }) => keep(reason))
}

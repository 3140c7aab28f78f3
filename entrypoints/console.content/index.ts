import './badge.css'
import { defineContentScript } from 'wxt/utils/define-content-script'
import { ask } from '@/components/overlay/bridge'
import { meetingPoint } from '@/components/overlay/meeting-point'
import { speakHere } from '@/components/overlay/words-here'
import { tellFaults } from './faults'
import { startOverlay } from './overlay'
import { createRetry, type Retry } from './retry'

/**
 * What runs inside a console's page from the start: reading, badges, the handle. Everything that an officer opens
 * is a tool of its own (components/overlay/meeting-point.ts). Registered by the background for the office's
 * consoles only: without `matches`, the manifest asks for no host (design.md, toolchain).
 *
 * The background registers it without a world, so it runs in the isolated one. `MAIN` only keeps WXT's script
 * context, and with it the polyfill, out of the bundle: a fifth of the script's budget for two things that are
 * done here in a line each.
 */
export default defineContentScript({
  registration: 'runtime',
  cssInjectionMode: 'manual',
  world: 'MAIN',
  main() {
    const retry = createRetry(document, () => start(retry))
    // Back from the browser's cache of pages: what was told meanwhile, a console removed or other hours, has not come
    // here. An extension that is gone is told of by what runs already.
    addEventListener('pageshow', async ({ persisted }) => {
      if (!persisted) return
      const hello = await ask<'hello'>({ type: 'hello' })
      if (hello.ok || !hello.gone) start(retry)
    })
    return start(retry)
  },
})

async function start(retry: Retry): Promise<void> {
  const point = meetingPoint()
  point.running?.abort()
  const running = new AbortController()
  point.running = running
  retry.begin(running.signal)
  const hello = await ask<'hello'>({ type: 'hello' })
  // The browser may have ended the background under the question.
  if (!hello.ok) return retry.again()
  if (!hello.value.active || running.signal.aborted) return
  tellFaults(running.signal)
  const { language, provisional } = hello.value
  point.language = language
  speakHere()
  startOverlay(document, hello.value, running.signal, provisional ? retry.again : () => {})
}

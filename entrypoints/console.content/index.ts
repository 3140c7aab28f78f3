import './badge.css'
import { defineContentScript } from 'wxt/utils/define-content-script'
import { ask } from './bridge'
import { startOverlay } from './overlay'

declare global {
  /** The copy of this script that runs on the page; shared by all copies, invisible to the page. */
  var dungHen: AbortController | undefined
}

/**
 * The overlay inside a console's page. Registered by the background for the office's consoles only: without
 * `matches`, the manifest asks for no host (design.md, toolchain).
 *
 * The background registers it without a world, so it runs in the isolated one. `MAIN` only keeps WXT's script
 * context, and with it the polyfill, out of the bundle: a fifth of the script's budget for two things that are
 * done here in a line each.
 */
export default defineContentScript({
  registration: 'runtime',
  cssInjectionMode: 'manual',
  world: 'MAIN',
  async main() {
    globalThis.dungHen?.abort()
    const running = new AbortController()
    globalThis.dungHen = running
    const hello = await ask<'hello'>({ type: 'hello' })
    if (hello.ok && hello.value.active && !running.signal.aborted) {
      startOverlay(document, hello.value, running.signal)
    }
  },
})

import './badge.css'
import { defineContentScript } from 'wxt/utils/define-content-script'
import { ask } from './bridge'
import { startOverlay } from './overlay'

/**
 * The overlay inside a console's page. Registered by the background for the office's consoles only: without
 * `matches`, the manifest asks for no host (design.md, toolchain).
 */
export default defineContentScript({
  registration: 'runtime',
  cssInjectionMode: 'manual',
  async main({ signal }) {
    const hello = await ask<'hello'>({ type: 'hello' })
    if (hello.ok && hello.value.active && !signal.aborted) startOverlay(document, hello.value, signal)
  },
})

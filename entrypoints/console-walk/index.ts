import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { ask } from '@/components/overlay/bridge'
import { speakHere } from '@/components/overlay/words-here'
import { walkPages } from './walk-pages'

declare global {
  /** The walk in this frame; a second script ends the first. */
  var dungHenWalk: AbortController | undefined
}

/** "Đọc hết các trang" in one frame of a console, put in by the background, again on every page that is loaded anew. */
export default defineUnlistedScript(async () => {
  globalThis.dungHenWalk?.abort()
  speakHere()
  const running = new AbortController()
  globalThis.dungHenWalk = running
  const hello = await ask<'walkHello'>({ type: 'walkHello' })
  if (hello.ok && hello.value.profile) await walkPages(hello.value.profile, running.signal)
})

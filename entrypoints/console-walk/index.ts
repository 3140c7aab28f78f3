import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { ask, isAnswered, liesReady, onAsked } from '@/components/overlay/bridge'
import { speakHere } from '@/components/overlay/words-here'
import { untilAnswered } from '@/components/until-answered'
import { walkPages } from './walk-pages'

declare global {
  /** Whether a walk is at work in this frame. */
  var dungHenWalks: boolean | undefined
}

/**
 * "Đọc hết các trang" in one frame of a console, put in by the background, again on every page that is loaded anew.
 * Where one is at work already it goes on, by what the background says: two would both press the pager. In a province's
 * own build it lies there from the start and waits until the background says that it is wanted.
 */
export default defineUnlistedScript(() => {
  if (liesReady()) return onAsked(begin, new AbortController().signal)
  // Not given back: the background, which puts this in, would wait for the end of the walk to say that it has begun.
  void walkHere()
})

function begin({ type }: Parameters<Parameters<typeof onAsked>[0]>[0]): { ok: true } | undefined {
  if (type !== 'beginWalk') return undefined
  void walkHere()
  return { ok: true }
}

async function walkHere(): Promise<void> {
  if (globalThis.dungHenWalks) return
  globalThis.dungHenWalks = true
  speakHere()
  try {
    const hello = await untilAnswered(() => ask<'walkHello'>({ type: 'walkHello' }), isAnswered)
    if (hello.ok && hello.value.profile) await walkPages(hello.value.profile)
  } finally {
    globalThis.dungHenWalks = false
  }
}

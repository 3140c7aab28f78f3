import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { onAsked } from '@/components/overlay/bridge'
import { meetingPoint, type OverlayHost } from '@/components/overlay/meeting-point'
import { speakHere } from '@/components/overlay/words-here'
import { version } from '@/package.json'
import { type Commander, createCommander } from './commander'

/**
 * Follows shortcuts and the browser's context menu in one frame of a console. The background hears of them first: it
 * puts this script in, again each time, asks which frame has the list, and tells that one what is wanted.
 */
export default defineUnlistedScript(() => {
  const point = meetingPoint()
  if (point.commands === version) return
  point.commands = version
  /** Only this frame knows it, so of several frames one follows. */
  const frame = String(Math.random())
  let served: { host: OverlayHost; commander: Commander } | null = null

  /** For the copy of console.content that runs now; the one before took its own away. */
  function commander(host: OverlayHost): Commander {
    if (served?.host !== host) served = { host, commander: createCommander(host) }
    return served.commander
  }

  onAsked((message) => {
    const { host } = meetingPoint()
    if (!host || host.signal.aborted) return undefined
    if (message.type === 'listFrame') {
      if (host.state().idle) return undefined
      // Here, so that a screen reader knows of the place by the time that something is said there.
      speakHere()
      commander(host)
      return { frame }
    }
    if (message.type === 'shortcut') {
      if (message.frame !== frame) return undefined
      commander(host).followShortcut(message.command)
      return { ok: true }
    }
    if (message.type !== 'menu') return undefined
    speakHere()
    commander(host).followMenu(message.command)
    return { ok: true }
  }, new AbortController().signal)
})

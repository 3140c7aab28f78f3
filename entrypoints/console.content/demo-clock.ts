import { ask } from '@/components/overlay/bridge'
import { setClockOffset } from '@/utils/clock'

/**
 * Demo build only: follows the demo console's clock, which its page writes on <html> as the offset from the
 * computer's, in ms. Compiled to nothing in production.
 */
export async function followDemoClock(
  page: Document,
  onMoved: () => void,
  signal: AbortSignal,
): Promise<void> {
  if (import.meta.env.MODE !== 'demo') return
  const root = page.documentElement
  let last = 0
  const follow = async () => {
    const offset = Number(root.dataset.demoClock ?? 0)
    if (!Number.isFinite(offset) || offset === last) return
    last = offset
    setClockOffset(offset)
    await ask<'clock'>({ type: 'clock', offset })
    onMoved()
  }
  const observer = new MutationObserver(follow)
  observer.observe(root, { attributes: true, attributeFilter: ['data-demo-clock'] })
  signal.addEventListener('abort', () => observer.disconnect())
  await follow()
}

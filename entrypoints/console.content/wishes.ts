import type { ToolName } from '@/components/overlay/meeting-point'

/**
 * A pointer on a badge has the panel ready by the time that it comes to rest; the pointer or the focus on something of
 * ours, what moves the handle by the time that it is dragged. What follows is the tools' own business.
 */
export function watchWishes(page: Document, prepare: (tool: ToolName) => void, signal: AbortSignal): void {
  const wish = ({ target }: Event) => {
    if (!(target instanceof Element)) return
    if (target.closest('[data-dh-text]')) prepare('panel')
    if (target.matches('dung-hen')) prepare('mover')
  }
  page.addEventListener('mouseover', wish, { signal })
  page.addEventListener('focusin', wish, { signal })
}

/**
 * How an officer first asks for the panel: the shortcut opens the drawer, and a pointer on a badge has the panel
 * ready by the time that it comes to rest. What follows is the panel's own business.
 */
export function watchWishes(parts: {
  page: Document
  toggleDrawer(): void
  preparePanel(): void
  signal: AbortSignal
}): void {
  const { page, signal } = parts
  const hovering = new AbortController()
  signal.addEventListener('abort', () => hovering.abort())

  page.addEventListener(
    'keydown',
    (event) => {
      if (!event.altKey || !event.shiftKey || event.code !== 'KeyH') return
      event.preventDefault()
      parts.toggleDrawer()
    },
    { capture: true, signal },
  )
  page.addEventListener(
    'mouseover',
    ({ target }) => {
      if (!(target instanceof Element) || !target.closest('[data-dh-text]')) return
      hovering.abort()
      parts.preparePanel()
    },
    { passive: true, signal: hovering.signal },
  )
}

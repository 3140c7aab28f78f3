/** A pointer on a badge has the panel ready by the time that it comes to rest; what follows is the panel's own business. */
export function watchWishes(parts: { page: Document; preparePanel(): void; signal: AbortSignal }): void {
  const { page, signal } = parts
  const hovering = new AbortController()
  signal.addEventListener('abort', () => hovering.abort())

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

/** A pointer on a badge has the panel ready by the time that it comes to rest; what follows is the panel's own business. */
export function watchWishes(page: Document, preparePanel: () => void, signal: AbortSignal): void {
  page.addEventListener(
    'mouseover',
    ({ target }) => {
      if (target instanceof Element && target.closest('[data-dh-text]')) preparePanel()
    },
    { signal },
  )
}

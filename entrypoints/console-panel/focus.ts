/** Keyboard ways into the overlay and back to where the officer was. */
export interface Focus {
  /** Moves into the overlay, to what the first selector finds that finds anything, and remembers where from. */
  enter(...selectors: string[]): void
  /** Back one step inside the overlay. */
  back(): void
  /** Out of the overlay: to where the officer was, else to `selector`. */
  leave(selector: string): void
  /**
   * Runs `change`; when that takes away what had the focus, its neighbour gets it, or what is still open, so that no key
   * goes astray.
   */
  keep(change: () => void): void
  /**
   * Calls back when Escape is pressed inside the overlay, or while nothing has the focus: a card that came with the
   * pointer goes by it too. `close` says whether there was anything to close.
   */
  onEscape(close: () => boolean, signal: AbortSignal): void
}

export function createFocus(page: Document, root: HTMLElement): Focus {
  const trail: HTMLElement[] = []
  const find = (selector: string) => root.querySelector<HTMLElement>(selector)

  return {
    enter(...selectors) {
      const from = focusedIn(root) ?? page.activeElement
      if (from instanceof HTMLElement) trail.push(from)
      selectors.map(find).find(Boolean)?.focus()
    },
    back: () => trail.pop()?.focus(),
    leave(selector) {
      const [first] = trail.splice(0)
      const target = first?.isConnected && first !== page.body ? first : find(selector)
      target?.focus()
    },
    keep(change) {
      const before = focusedIn(root)
      const around = before?.closest('li, section')
      change()
      if (before && !before.isConnected)
        (around?.isConnected ? around.querySelector('button') : find('.surface .close'))?.focus()
    },
    onEscape(close, signal) {
      const press = (event: KeyboardEvent) => {
        if (event.key === 'Escape' && close()) event.preventDefault()
      }
      root.addEventListener('keydown', press, { signal })
      page.addEventListener('keydown', (event) => event.target === page.body && press(event), { signal })
    },
  }
}

function focusedIn(root: HTMLElement): Element | null {
  const shadow = root.getRootNode()
  return shadow instanceof ShadowRoot ? shadow.activeElement : null
}

/** Long enough that a pointer on its way elsewhere opens nothing. */
const restMs = 400
/** Long enough to move from the badge into the card. */
const leaveMs = 250

/** Watches for the pointer to rest on a badge, and to leave badge and card again. */
export function watchPointer(parts: {
  page: Document
  root: HTMLElement
  onRest(cell: Element, at: { top: number; left: number }): void
  onLeave(): void
  signal: AbortSignal
}): void {
  const { page, root, signal } = parts
  let timer: ReturnType<typeof setTimeout> | undefined
  let over: Element | null = null

  const wait = (ms: number, then: () => void) => {
    clearTimeout(timer)
    timer = setTimeout(then, ms)
  }
  const follow = (cell: Element | null) => {
    if (cell === over) return
    over = cell
    if (cell) wait(restMs, () => parts.onRest(cell, besides(cell)))
    else wait(leaveMs, parts.onLeave)
  }
  const onOver = ({ target }: Event) =>
    follow(target instanceof Element ? target.closest('[data-dh-text]') : null)
  page.addEventListener('mouseover', onOver, { passive: true, signal })
  root.addEventListener('mouseenter', () => clearTimeout(timer), { capture: true, signal })
  signal.addEventListener('abort', () => clearTimeout(timer))
  // The pointer that had this put in stands on a badge already.
  follow(page.querySelector('[data-dh-text]:hover'))
}

/** The card's size at most, as in overlay.css. */
const cardWidth = 340
const cardHeight = 0.7

/** Beside the cell, so that the row stays readable: on its right where there is room; never out of the window. */
function besides(cell: Element): { top: number; left: number } {
  const { top, left, right } = cell.getBoundingClientRect()
  const hasRoom = right + cardWidth + 8 <= window.innerWidth
  return {
    top: Math.max(8, Math.min(top, window.innerHeight * (1 - cardHeight) - 8)),
    left: hasRoom ? right + 4 : Math.max(8, left - cardWidth - 4),
  }
}

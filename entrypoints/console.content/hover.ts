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
  const onOver = ({ target }: Event) => {
    const cell = target instanceof Element ? target.closest('[data-dh-text]') : null
    if (cell === over) return
    over = cell
    if (cell) wait(restMs, () => parts.onRest(cell, besides(cell)))
    else wait(leaveMs, parts.onLeave)
  }
  page.addEventListener('mouseover', onOver, { passive: true, signal })
  root.addEventListener('mouseenter', () => clearTimeout(timer), { capture: true, signal })
  signal.addEventListener('abort', () => clearTimeout(timer))
}

/** Under the cell where there is room, else above its lower edge; always wholly inside the window. */
function besides(cell: Element): { top: number; left: number } {
  const { bottom, left } = cell.getBoundingClientRect()
  const { innerHeight, innerWidth } = window
  return {
    top: Math.max(8, Math.min(bottom + 4, innerHeight - innerHeight * 0.7 - 8)),
    left: Math.max(8, Math.min(left, innerWidth - 376)),
  }
}

/** A line around one of the page's rows, which follows it while the page scrolls or is laid out anew. */
export interface Ring {
  /** Goes around this element from now on; null for none. */
  around(element: Element | null): void
}

/** Room between the row and the line, px. */
const gap = 2

export function createRing(root: HTMLElement, signal: AbortSignal): Ring {
  const ring = root.ownerDocument.createElement('div')
  ring.className = 'ring'
  ring.ariaHidden = 'true'
  ring.hidden = true
  root.append(ring)
  let shown: Element | null = null
  let frame = 0

  function draw(): void {
    frame = 0
    if (!shown) return
    const { top, left, width, height } = shown.getBoundingClientRect()
    ring.hidden = width === 0 || height === 0
    Object.assign(ring.style, {
      top: `${top - gap}px`,
      left: `${left - gap}px`,
      width: `${width + 2 * gap}px`,
      height: `${height + 2 * gap}px`,
    })
  }

  function follow(): void {
    if (shown && frame === 0) frame = requestAnimationFrame(draw)
  }

  addEventListener('scroll', follow, { capture: true, passive: true, signal })
  addEventListener('resize', follow, { passive: true, signal })
  signal.addEventListener('abort', () => cancelAnimationFrame(frame))
  return {
    around(element) {
      shown = element
      ring.hidden = element === null
      follow()
    },
  }
}

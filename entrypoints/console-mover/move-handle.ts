import { type HandlePlace, standAt } from '@/components/overlay/handle-place'
import { handleRange } from '@/utils/settings/display'

/** A hand that trembles moves nothing. */
const leastMove = 5
/** Of an arrow key, as a share of the window's height. */
const keyStep = 0.05

/**
 * Lets the officer drag the handle along the sides of the window, or move it by the arrow keys while it has the
 * focus. `onPlace` gets where it was put; a press that did not move it stays a press.
 */
export function letMove(handle: HTMLElement, onPlace: (place: HandlePlace) => void): void {
  let from: { x: number; y: number; at: number } | null = null
  let dragged: HandlePlace | null = null

  function end(): void {
    from = null
    if (dragged) onPlace(dragged)
  }

  handle.addEventListener('pointerdown', ({ button, clientX: x, clientY: y, pointerId }) => {
    dragged = null
    if (button !== 0) return
    from = { x, y, at: heightOf(handle) }
    handle.setPointerCapture(pointerId)
  })
  handle.addEventListener('pointermove', ({ clientX: x, clientY: y }) => {
    if (!from || (!dragged && Math.hypot(x - from.x, y - from.y) < leastMove)) return
    dragged = placeOf(x / innerWidth, from.at + (y - from.y) / innerHeight)
    standAt(handle, dragged)
  })
  // However it ends, by letting go or because the browser takes the pointer for itself.
  handle.addEventListener('lostpointercapture', end)
  // Letting go of it is no wish to open the drawer. A key that presses it counts no clicks.
  const swallow = (event: MouseEvent) => dragged && event.detail > 0 && event.stopImmediatePropagation()
  handle.addEventListener('click', swallow, { capture: true })
  handle.addEventListener('keydown', (event) => {
    const at = heightOf(handle)
    const side = handle.dataset.place === 'left' ? 0 : 1
    const place = {
      ArrowUp: placeOf(side, at - keyStep),
      ArrowDown: placeOf(side, at + keyStep),
      ArrowLeft: placeOf(0, at),
      ArrowRight: placeOf(1, at),
    }[event.key]
    if (!place) return
    event.preventDefault()
    standAt(handle, place)
    onPlace(place)
  })
}

/** How far down it stands, as a share of the window's height. */
function heightOf({ style }: HTMLElement): number {
  return Number.parseInt(style.top, 10) / 100
}

/** The nearest place at a side, from shares of the window's width and height. */
function placeOf(x: number, y: number): HandlePlace {
  const { top, bottom } = handleRange
  return {
    handle: x < 0.5 ? 'left' : 'right',
    handleAt: Math.min(bottom, Math.max(top, Math.round(100 * y))),
  }
}

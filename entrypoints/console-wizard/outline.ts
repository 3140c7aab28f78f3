import css from './outline.css?inline'
import { shadowMode } from './root'

/** An element, or a piece of its text. */
export type Outlined = Pick<Element, 'getBoundingClientRect'>

/** Frames drawn over the page, which itself is not touched. */
export interface Outline {
  /** Draws a frame around each of these, in place of those before. */
  around(strong: readonly Outlined[], light: readonly Outlined[]): void
  remove(): void
}

/** Drawn in a shadow root of its own (root.ts), in the document that holds the elements: it may be a frame's. */
export function createOutline(page: Document): Outline {
  const host = page.createElement('dung-hen-outline')
  const shadow = host.attachShadow({ mode: shadowMode })
  const style = page.createElement('style')
  style.textContent = css
  const boxes = page.createElement('div')
  shadow.append(style, boxes)
  page.documentElement.append(host)

  let drawn: { element: Outlined; box: HTMLElement }[] = []
  let frame = 0

  function follow(): void {
    for (const { element, box } of drawn) {
      const { top, left, width, height } = element.getBoundingClientRect()
      box.style.cssText = `top: ${top - 3}px; left: ${left - 3}px; width: ${width + 6}px; height: ${height + 6}px`
      box.hidden = width === 0
    }
    frame = requestAnimationFrame(follow)
  }

  function boxFor(element: Outlined, kind: 'strong' | 'light') {
    const box = page.createElement('div')
    box.className = kind
    boxes.append(box)
    return { element, box }
  }

  return {
    around(strong, light) {
      boxes.replaceChildren()
      drawn = [...light.map((one) => boxFor(one, 'light')), ...strong.map((one) => boxFor(one, 'strong'))]
      cancelAnimationFrame(frame)
      follow()
    },
    remove() {
      cancelAnimationFrame(frame)
      host.remove()
    },
  }
}

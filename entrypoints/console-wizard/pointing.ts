/** What the console must not see of a press that is meant for the wizard. */
const presses = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick', 'auxclick'] as const

/** What was pressed on the page, and where in its window. */
export interface Press {
  target: Element
  x: number
  y: number
}

/**
 * Takes presses on the page for the wizard, so that pointing at a cell or a button does nothing on the console
 * (design.md, rule 1). Presses on `own` are the wizard's own buttons'. `take` gets what was pointed at and says whether it was for the wizard.
 */
export function takePresses(
  page: Document,
  own: Element,
  take: (press: Press, isClick: boolean) => boolean,
  signal: AbortSignal,
): void {
  for (const type of presses) {
    page.addEventListener(
      type,
      (event) => {
        const path = event.composedPath()
        const [target] = path
        if (!(target instanceof Element) || path.includes(own)) return
        const { clientX: x, clientY: y } = event
        if (!take({ target, x, y }, type === 'click')) return
        event.preventDefault()
        event.stopImmediatePropagation()
      },
      { capture: true, signal },
    )
  }
}

/** A place in the page's text. */
export interface TextPlace {
  node: Text
  offset: number
}

/**
 * The text of a cell under the pointer. What cannot be selected has none for the browser: then it is where the pressed
 * element's text begins; and beside all text, nothing.
 */
export function textAt(cell: Element, target: Element, x: number, y: number): TextPlace | null {
  const found = caretAt(cell.ownerDocument, x, y)
  if (found && target.contains(found.node) && cell.contains(found.node)) return found
  const node = target === cell ? null : firstText(target)
  return node && { node, offset: 0 }
}

/** Of these two each browser has at least one: Chrome the older, which goes, and since 128 the standard's; Firefox that. */
interface CaretWays {
  caretRangeFromPoint?(x: number, y: number): Pick<Range, 'startContainer' | 'startOffset'> | null
  caretPositionFromPoint?(x: number, y: number): { offsetNode: Node; offset: number } | null
}

function caretAt(page: CaretWays, x: number, y: number): TextPlace | null {
  const place = page.caretPositionFromPoint?.(x, y)
  const range = place ? null : page.caretRangeFromPoint?.(x, y)
  const node = place?.offsetNode ?? range?.startContainer
  return node instanceof Text ? { node, offset: place?.offset ?? range?.startOffset ?? 0 } : null
}

function firstText(element: Element): Text | null {
  const texts = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT, (node) =>
    node.textContent?.trim() ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP,
  )
  const first = texts.nextNode()
  return first instanceof Text ? first : null
}

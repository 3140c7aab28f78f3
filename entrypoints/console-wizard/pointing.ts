/** What the console must not see of a press that is meant for the wizard. */
const presses = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick', 'auxclick'] as const

/**
 * Takes presses on the page for the wizard, so that pointing at a cell or a button does nothing on the console
 * (design.md, rule 1). Presses on `own` are the wizard's own buttons'. `take` gets what was pointed at and says whether it was for the wizard.
 */
export function takePresses(
  page: Document,
  own: Element,
  take: (target: Element, isClick: boolean) => boolean,
  signal: AbortSignal,
): void {
  for (const type of presses) {
    page.addEventListener(
      type,
      (event) => {
        const path = event.composedPath()
        const [target] = path
        if (!(target instanceof Element) || path.includes(own)) return
        if (!take(target, type === 'click')) return
        event.preventDefault()
        event.stopImmediatePropagation()
      },
      { capture: true, signal },
    )
  }
}

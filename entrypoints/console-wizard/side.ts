/** The panel's width with what is around it, px (components/wizard/wizard.css). */
const panelWidth = 416

/**
 * Whether the panel is to stand on the left: only where it would cover what it points at on the right, and does not
 * there. Else it stands on the right, off the numbers that a list begins with.
 */
export function belongsOnLeft(pointedAt: Element | null): boolean {
  if (!pointedAt) return false
  const offset = frameLeft()
  const { left, right } = pointedAt.getBoundingClientRect()
  return right + offset > topWidth() - panelWidth && left + offset >= panelWidth
}

/** Where the frame that holds the list begins; the panel stands in the top page. */
function frameLeft(): number {
  return window.frameElement?.getBoundingClientRect().left ?? 0
}

function topWidth(): number {
  return (
    window.frameElement?.ownerDocument.documentElement.clientWidth ?? document.documentElement.clientWidth
  )
}

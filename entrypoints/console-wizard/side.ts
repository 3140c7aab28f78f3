import { topDocument } from './root'

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

/** Where the frame that holds the list begins, in frames of frames too; the panel stands in the top page. */
function frameLeft(): number {
  if (topDocument() === document) return 0
  let left = 0
  for (let frame: Window = window; frame.frameElement; frame = frame.parent) {
    left += frame.frameElement.getBoundingClientRect().left
  }
  return left
}

function topWidth(): number {
  return topDocument().documentElement.clientWidth
}

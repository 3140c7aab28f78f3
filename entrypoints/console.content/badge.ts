import type { Badge } from '@/components/overlay/state'
import type { BadgePlace } from '@/utils/consoles/profile'
import { shortCountdown } from '@/utils/i18n/countdown'
import type { ConsoleDisplay } from '@/utils/settings/display'

/**
 * A badge is attributes on the console's own cell, drawn by badge.css as generated content: no foreign child for
 * the page's framework to trip over. Tests and screen readers take the words from the attributes.
 */
const attributes = {
  text: 'data-dh-text',
  tone: 'data-dh-tone',
  place: 'data-dh-place',
  plain: 'data-dh-plain',
} as const

/** Cells that the page itself described before a badge came. */
const described = new WeakSet<Element>()

/** For the observer: a page that removes or rewrites these is noticed. */
export const badgeAttributes: string[] = Object.values(attributes)

/** The words of a badge in one line. */
export function badgeLine({ text, mark }: Badge): string {
  return text && mark ? `${text} · ${mark}` : text || mark
}

/** What of a badge is written on the row; its sign stands beside it. */
function shownText(badge: Badge, { text }: ConsoleDisplay): string {
  if (text === 'full') return badgeLine(badge)
  return text === 'short' ? shortCountdown(badge.text) || badge.mark : ''
}

/** Whether the cell shows exactly this badge, so displayed. */
export function wears(cell: Element, badge: Badge, place: BadgePlace, display: ConsoleDisplay): boolean {
  return (
    cell.getAttribute(attributes.text) === shownText(badge, display) &&
    (cell.getAttribute(attributes.tone) ?? 'calm') === badge.tone &&
    (cell.getAttribute(attributes.place) ?? 'bottom') === place &&
    cell.hasAttribute(attributes.plain) !== display.colours
  )
}

/**
 * Puts a badge on a cell that wears none. Whoever hears it hears all of it, however short it is shown; a
 * description that the page itself gave the cell is left alone.
 */
export function putOn(cell: Element, badge: Badge, place: BadgePlace, display: ConsoleDisplay): void {
  cell.setAttribute(attributes.text, shownText(badge, display))
  // Calm, as most are, and below, where most consoles have room, it is without being told: each attribute costs time.
  if (badge.tone !== 'calm') cell.setAttribute(attributes.tone, badge.tone)
  if (place !== 'bottom') cell.setAttribute(attributes.place, place)
  if (!display.colours) cell.setAttribute(attributes.plain, '')
  if (cell.hasAttribute('aria-description')) {
    described.add(cell)
    return
  }
  described.delete(cell)
  cell.setAttribute('aria-description', badgeLine(badge))
}

/**
 * Takes a badge off; `aria-description` goes only if it was the badge's, whatever the page did to the rest. A badge
 * that nobody here knows, of a row that the page has put back, of a copy or of a script that is gone, goes with all it
 * brought.
 */
export function takeOff(cell: Element, badge?: Badge): void {
  const isOurs = badge ? cell.getAttribute('aria-description') === badgeLine(badge) : !described.has(cell)
  for (const name of badgeAttributes) cell.removeAttribute(name)
  if (isOurs) cell.removeAttribute('aria-description')
}

/** The cells in an element, itself among them, that carry a badge, whoever put it there. */
export function badgedIn(element: Element): Element[] {
  const inside = [...element.querySelectorAll(`[${attributes.text}]`)]
  return element.hasAttribute(attributes.text) ? [element, ...inside] : inside
}

import type { Badge } from '@/components/overlay/state'
import type { BadgePlace } from '@/utils/consoles/profile'

/**
 * A badge is attributes on the console's own cell, drawn by badge.css as generated content: no foreign child for
 * the page's framework to trip over. Tests and screen readers take the words from the attributes.
 */
const attributes = { text: 'data-dh-text', tone: 'data-dh-tone', place: 'data-dh-place' } as const

/** For the observer: a page that removes or rewrites these is noticed. */
export const badgeAttributes: string[] = Object.values(attributes)

/** The words of a badge in one line. */
export function badgeLine({ text, mark }: Badge): string {
  return [text, mark].filter(Boolean).join(' · ')
}

export function isSameBadge(one: Badge, other: Badge): boolean {
  return one.text === other.text && one.tone === other.tone && one.mark === other.mark
}

/** Whether the cell shows exactly this badge. */
export function wears(cell: Element, badge: Badge): boolean {
  return (
    cell.getAttribute(attributes.text) === badgeLine(badge) &&
    cell.getAttribute(attributes.tone) === badge.tone &&
    cell.hasAttribute(attributes.place)
  )
}

/** Puts a badge on a cell. A description that the page itself gave the cell is left alone. */
export function putOn(cell: Element, badge: Badge, place: BadgePlace): void {
  const line = badgeLine(badge)
  const description = cell.getAttribute('aria-description')
  const isOurs = [null, line, cell.getAttribute(attributes.text)].includes(description)
  cell.setAttribute(attributes.text, line)
  cell.setAttribute(attributes.tone, badge.tone)
  cell.setAttribute(attributes.place, place)
  if (isOurs) cell.setAttribute('aria-description', line)
}

/** Takes a badge off; `aria-description` goes only if it was the badge's, whatever the page did to the rest. */
export function takeOff(cell: Element, badge: Badge): void {
  if (cell.getAttribute('aria-description') === badgeLine(badge)) cell.removeAttribute('aria-description')
  for (const name of badgeAttributes) cell.removeAttribute(name)
}

import '@/components/base.css'
import '@/entrypoints/dashboard/dashboard.css'
import '@/entrypoints/popup/popup.css'
import { type ComponentChild, render } from 'preact'
import { DashboardPage } from '@/entrypoints/dashboard/dashboard-page'
import { Popup } from '@/entrypoints/popup/popup'

/** What stands on the lead's screens, as text: read from the page, without the code that put it there. */

let root: HTMLElement | null = null

/** Takes what is shown away, and the address it stood at. */
export function clearScreen(): void {
  if (root) render(null, root)
  root?.remove()
  root = null
}

function show(page: ComponentChild): void {
  clearScreen()
  root = document.body.appendChild(document.createElement('div'))
  render(page, root)
}

export function showPopup(): void {
  show(<Popup cached={null} />)
}

/** Opens the dashboard, or goes to another of its addresses as the browser's Back does. */
export function showDashboard(query: string): void {
  history.replaceState(null, '', `${location.pathname}${query}`)
  if (root?.querySelector('.page-head')) dispatchEvent(new PopStateEvent('popstate'))
  else show(<DashboardPage />)
}

export const all = (selector: string, within: ParentNode = document) => [
  ...within.querySelectorAll<HTMLElement>(selector),
]
export const textOf = (selector: string, within: ParentNode = document) =>
  within.querySelector(selector)?.textContent ?? ''

/** Each figure of the popup: what it counts, and its change since the last working day as the eye sees it. */
export function popupFigures(): Record<string, { count: string; change: string }> {
  return Object.fromEntries(
    all('[aria-busy="false"] [data-figure]').map((tile) => [
      tile.dataset.figure ?? '',
      { count: textOf('.count', tile), change: textOf('.change [aria-hidden]', tile) },
    ]),
  )
}

/** What the eye sees of an element: without the words that are only heard. */
function seenText(element: Element): string {
  const copy = element.cloneNode(true) as Element
  for (const heard of copy.querySelectorAll('.unseen')) heard.remove()
  return copy.textContent ?? ''
}

/** A table's rows by their first cell, each cell by its column's heading; none where words say that there is none. */
export function tableRows(table: ParentNode): Record<string, Record<string, string>> {
  const [, ...headings] = all('thead th', table).map((heading) => heading.textContent ?? '')
  return Object.fromEntries(
    all('tbody tr', table).map((row) => {
      const cells = all('td', row).map((cell, index) => [headings[index] ?? '', seenText(cell)])
      return [textOf('th', row), Object.fromEntries(cells)]
    }),
  )
}

/** A table by its caption, or what stands in its place where it would have no row. */
export function tableNamed(caption: string): HTMLElement {
  const found =
    all('table').find((table) => textOf('caption', table) === caption) ??
    all('section').find((section) => textOf('h3', section) === caption && !section.querySelector('table'))
  if (!found) throw new Error(`No table "${caption}"`)
  return found
}

/** The numbers written at a chart's bars, without its labels. */
export function numbersDrawn(title: string): string[] {
  return all(`svg[aria-label="${title}"] text:not(.label)`).map((text) => text.textContent ?? '')
}
